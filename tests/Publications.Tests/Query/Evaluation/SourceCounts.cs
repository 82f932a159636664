using Publications.Model.Graph;

namespace Publications.Tests.Query.Evaluation;

/// <summary>Where the records of works come from.</summary>
internal sealed class SourceCounts(MemoryGraph graph)
{
    /// <summary>What became of the records of a database.</summary>
    internal sealed record DatabaseFlow(string Name, int Rejected, int DuplicatesWithin, int DuplicatesBetween, int Included)
    {
        public int Box(string name) => name switch
        {
            "rejected" => Rejected,
            "duplicatesWithin" => DuplicatesWithin,
            "duplicatesBetween" => DuplicatesBetween,
            "included" => Included,
            _ => Rejected + DuplicatesWithin + DuplicatesBetween + Included,
        };
    }

    /// <summary>Each pair of files that share works, with their number, by the files' paths.</summary>
    public List<(GraphElement.Node Source, GraphElement.Node Other, int Works)> Overlap()
    {
        var files = graph.Nodes("SourceFile").OrderBy(file => file, Comparer<GraphElement.Node>.Create(ByPath)).ToList();
        var worksOf = files.ToDictionary(file => file, file => graph.Nodes("Work").Where(work => Files(work).Contains(file)).ToList());
        return [.. files
            .SelectMany((source, i) => files.Skip(i + 1).Select(other => (source, other, worksOf[source].Intersect(worksOf[other]).Count())))
            .Where(pair => pair.Item3 > 0)];
    }

    /// <summary>What became of the records, per database.</summary>
    public List<DatabaseFlow> Flow()
    {
        // A row for each work and database, with the number of the work's records there; the ordinally first database of a work first.
        var rows = graph.Nodes("Work").SelectMany(work => Files(work)
            .GroupBy(Database)
            .OrderBy(records => records.Key, Comparer<string>.Create(Values.Compare))
            .Select((records, i) => (Database: records.Key, Records: records.Count(), IsFirst: i == 0))).ToList();
        return [.. graph.Nodes("SourceFile").GroupBy(Database).OrderBy(files => files.Key, Comparer<string>.Create(Values.Compare)).Select(files =>
        {
            var own = rows.Where(row => row.Database == files.Key).ToList();
            var rejected = files.Sum(file => file.Properties["rejected"] is PropertyValue.Whole whole ? (int)whole.Value : 0);
            return new DatabaseFlow(files.Key, rejected, own.Sum(row => row.Records - 1), own.Count(row => !row.IsFirst), own.Count(row => row.IsFirst));
        })];
    }

    /// <summary>The file of each record of a work.</summary>
    private List<GraphElement.Node> Files(GraphElement.Node work) =>
        [.. graph.Leaving("RECORDED_IN", work.Id).SelectMany(record => graph.Leaving("READ_FROM", record.To)).Select(read => graph.Find("SourceFile", read.To)!)];

    private static string Database(GraphElement.Node file) => file.Properties.Text("database") ?? file.Properties.Text("path")!;

    private static int ByPath(GraphElement.Node a, GraphElement.Node b) =>
        Values.Compare(Path(a), Path(b)) is not 0 and var order ? order : Values.Compare(a.Id, b.Id);

    private static object? Path(GraphElement.Node file) => Values.Of(file.Properties["path"], Publications.Query.Schema.PropertyKind.Text);
}

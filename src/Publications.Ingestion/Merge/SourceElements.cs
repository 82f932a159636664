using System.Collections.Immutable;
using Publications.Ingestion.Log;
using Publications.Model.Graph;
using Publications.Model.Identifiers;

namespace Publications.Ingestion.Merge;

/// <summary>The part of the graph that says where everything comes from: files and records as read.</summary>
internal static class SourceElements
{
    /// <summary>Id of a source's node.</summary>
    public static string FileId(string source) => GraphId.Of('f', source);

    /// <summary>A source's node.</summary>
    public static GraphElement.Node File(LoggedSource source) => new("SourceFile", FileId(source.Name))
    {
        Properties = new Properties.Builder()
            .Add("path", source.Name)
            .Add("format", source.Format)
            .Add("checksum", source.Checksum)
            .Add("database", source.Entry.Database)
            .Add("searchString", source.Entry.Search)
            .Add("searchedOn", source.Entry.Date)
            .Add("licence", source.Entry.Licence)
            .Add("redistribution", source.Entry.Redistribution)
            .Add("rejected", source.Rejected)
            .Build(),
    };

    /// <summary>The id of each placed record: of its source, its key, and which of the equal records of that source it is.</summary>
    public static ImmutableArray<(string Id, LoggedRecord Logged)> Identify(IEnumerable<LoggedRecord> records)
    {
        var seen = new Dictionary<(string, string), int>();
        var identified = ImmutableArray.CreateBuilder<(string, LoggedRecord)>();
        foreach (var logged in records)
        {
            var occurrence = seen[(logged.Source, logged.Key)] = seen.GetValueOrDefault((logged.Source, logged.Key)) + 1;
            identified.Add((GraphId.Of('r', $"{logged.Source}\u001f{logged.Key}\u001f{occurrence}"), logged));
        }

        return identified.ToImmutable();
    }

    /// <summary>A record's node and its edge to its file.</summary>
    public static IEnumerable<GraphElement> Record(string id, LoggedRecord logged) =>
    [
        new GraphElement.Node("SourceRecord", id)
        {
            Properties = new Properties.Builder()
                .Add("recordKey", logged.Key)
                .Add("localKey", logged.Record.LocalKey)
                .Add("line", logged.Record.Line)
                .AddJson("fields", logged.Record.Fields)
                .Build(),
        },
        new GraphElement.Edge("READ_FROM", id, FileId(logged.Source)) { Properties = Properties.None },
    ];
}

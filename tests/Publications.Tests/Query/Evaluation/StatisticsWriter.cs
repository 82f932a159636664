using System.Text.Json.Nodes;
using Publications.Model.Graph;
using Publications.Query.Schema;

namespace Publications.Tests.Query.Evaluation;

/// <summary>Answers what the graph holds.</summary>
internal sealed class StatisticsWriter(MemoryGraph graph, GraphSchema schema, Selections selections, NodeWriter nodes)
{
    /// <summary>The analyses that a field of works is needed for, in the order in which completeness names the fields.</summary>
    private static readonly (string Field, string[] RulesOut)[] Fields =
    [
        ("title", ["search"]), ("abstract", ["tagging by abstract"]), ("year", ["time series", "networks by year"]), ("doi", ["linking to other databases"]), ("language", []),
        ("keywords", ["co-occurrence of keywords"]), ("venue", ["networks of venues"]), ("authors", ["co-authorship"]), ("institutions", ["co-authorship of institutions and countries"]),
        ("concepts", ["co-occurrence of concepts"]), ("studyRegions", ["maps of studied places"]), ("cites", ["citation", "bibliographic coupling", "co-citation"]),
    ];

    private readonly SourceCounts sources = new(graph);

    /// <summary>The statistics that are selected.</summary>
    public JsonObject Write(SelectedField field) => selections.Write("Statistics", field.Within, part => part.Name switch
    {
        "referenceOnlyWorks" => Count(schema.Node("Work"), isListed: false),
        "completeness" => Completeness(part),
        "overlap" => Overlap(part),
        "flow" => Flow(part),
        _ => Count(schema.Nodes.Single(type => SchemaNames.Plural(type) == part.Name), isListed: true),
    });

    private int Count(NodeType type, bool isListed) => graph.Nodes(type.Name).Count(node => IsListed(type, node) == isListed);

    private static bool IsListed(NodeType type, GraphElement.Node node) => type.Unlisted is null || node.Properties.Text("type") != type.Unlisted;

    private JsonArray Completeness(SelectedField field)
    {
        var type = schema.Node("Work");
        var works = graph.Nodes("Work").Where(work => IsListed(type, work)).ToList();
        var lists = new Lists(graph, schema);
        return [.. Fields.Select(row =>
        {
            var having = works.Count(work => type.Relationship(row.Field) is { } relationship ? lists.Related(work, relationship, subtree: false).Count > 0 : work.Properties[row.Field] is not null);
            var share = works.Count == 0 ? 0 : Math.Round((double)having / works.Count, 4, MidpointRounding.AwayFromZero);
            return selections.Write("FieldCompleteness", field.Within, part => part.Name switch
            {
                "field" => row.Field,
                "works" => having,
                "share" => share,
                _ => new JsonArray([.. (share < 0.5 ? row.RulesOut : []).Select(analysis => JsonValue.Create(analysis))]),
            });
        })];
    }

    private JsonArray Overlap(SelectedField field) => [.. sources.Overlap().Select(pair => selections.Write("SourceOverlap", field.Within, part => part.Name switch
    {
        "source" => nodes.Write(pair.Source, part.Within),
        "other" => nodes.Write(pair.Other, part.Within),
        _ => pair.Works,
    }))];

    private JsonObject Flow(SelectedField field)
    {
        var databases = sources.Flow();
        return selections.Write("Flow", field.Within, part => part.Name == "databases"
            ? new JsonArray([.. databases.Select(database => selections.Write("DatabaseFlow", part.Within, box => box.Name == "database" ? database.Name : database.Box(box.Name)))])
            : databases.Sum(database => database.Box(part.Name)));
    }
}

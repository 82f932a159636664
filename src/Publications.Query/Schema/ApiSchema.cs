using GraphQL.Types;

namespace Publications.Query.Schema;

/// <summary>The schema that the API serves: it follows from the graph's schema by rule, in the conventions of Hot Chocolate.</summary>
public sealed class ApiSchema
{
    private static readonly Lazy<ApiSchema> Embedded = new(() => new(GraphSchema.Default));

    /// <summary>The API's schema of a graph's.</summary>
    public ApiSchema(GraphSchema graph)
    {
        Graph = graph;
        Sdl = new SdlPrinter(graph).Print();
        Types = GraphQL.Types.Schema.For(Sdl, builder =>
        {
            // The library never resolves a value here; it only asks how it would.
            foreach (var node in graph.Nodes)
            {
                builder.Types.For(node.Name).IsTypeOfFunc = _ => false;
            }
        });
        Types.Initialize();
        Abstract = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal)
        {
            ["Node"] = graph.Nodes.Select(node => node.Name).ToHashSet(StringComparer.Ordinal),
            ["SearchResult"] = graph.Nodes.Where(node => node.FullText.Any()).Select(node => node.Name).ToHashSet(StringComparer.Ordinal),
        };
        Singles = graph.Nodes.ToDictionary(ApiNames.Single, StringComparer.Ordinal);
        Plurals = graph.Nodes.ToDictionary(ApiNames.Plural, StringComparer.Ordinal);
    }

    /// <summary>The API's schema of this program.</summary>
    public static ApiSchema Default => Embedded.Value;

    /// <summary>The graph's schema behind it.</summary>
    public GraphSchema Graph { get; }

    /// <summary>The schema in its definition language.</summary>
    public string Sdl { get; }

    /// <summary>The schema as the library that validates and introspects has it.</summary>
    public ISchema Types { get; }

    /// <summary>The interface and the union, each with the types that it can be.</summary>
    internal IReadOnlyDictionary<string, HashSet<string>> Abstract { get; }

    /// <summary>Root fields of one node: <c>work</c>.</summary>
    internal IReadOnlyDictionary<string, NodeType> Singles { get; }

    /// <summary>Root fields of all nodes: <c>works</c>.</summary>
    internal IReadOnlyDictionary<string, NodeType> Plurals { get; }
}

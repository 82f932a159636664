using System.Collections.Immutable;

namespace Publications.Query.Schema;

/// <summary>
/// The schema of the graph, as <c>graph-schema/publications.graphql</c> says it. What the API serves, what SQLite's tables are and
/// what Neo4j keeps indexes on all follow from it by rule. Immutable.
/// </summary>
public sealed class GraphSchema
{
    private static readonly Lazy<GraphSchema> Embedded = new(() => Parse(ReadEmbedded()));

    private readonly Dictionary<string, NodeType> nodesByName;
    private readonly Dictionary<string, EmbeddedType> embeddedByName;

    internal GraphSchema(
        ImmutableArray<NodeType> nodes, ImmutableArray<RelationshipType> relationships, ImmutableArray<EmbeddedType> embedded, ImmutableArray<EnumType> enums)
    {
        Nodes = nodes;
        Relationships = relationships;
        EmbeddedTypes = embedded;
        Enums = enums;
        nodesByName = nodes.ToDictionary(node => node.Name, StringComparer.Ordinal);
        embeddedByName = embedded.ToDictionary(type => type.Name, StringComparer.Ordinal);
    }

    /// <summary>The schema this program was built with.</summary>
    public static GraphSchema Default => Embedded.Value;

    /// <summary>The text of the schema this program was built with.</summary>
    public static string DefaultText => ReadEmbedded();

    /// <summary>Types of nodes, in the schema's order.</summary>
    public ImmutableArray<NodeType> Nodes { get; }

    /// <summary>Types of relationships, in the order in which a field first names them.</summary>
    public ImmutableArray<RelationshipType> Relationships { get; }

    /// <summary>Types of small records kept inside properties.</summary>
    public ImmutableArray<EmbeddedType> EmbeddedTypes { get; }

    /// <summary>Enums.</summary>
    public ImmutableArray<EnumType> Enums { get; }

    /// <summary>Reads a schema.</summary>
    /// <exception cref="GraphSchemaException">The text is not GraphQL, or breaks a rule of the annotations; it says the line.</exception>
    public static GraphSchema Parse(string text) => new GraphSchemaReader(text).Read();

    /// <summary>The node type of that name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public NodeType Node(string name) => nodesByName[name];

    /// <summary>The embedded type of that name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public EmbeddedType EmbeddedType(string name) => embeddedByName[name];

    private static string ReadEmbedded()
    {
        using var stream = typeof(GraphSchema).Assembly.GetManifestResourceStream("publications.graphql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

/// <summary>A schema breaks its own rules.</summary>
/// <param name="Line">1-based.</param>
/// <param name="Reason">What is wrong and what to change.</param>
public sealed class GraphSchemaException(int Line, string Reason) : Exception($"Line {Line} of the graph schema: {Reason}")
{
    /// <summary>1-based line.</summary>
    public int Line { get; } = Line;
}

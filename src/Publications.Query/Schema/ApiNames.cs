namespace Publications.Query.Schema;

/// <summary>The names of the API's schema, which follow from those of the graph's by rule.</summary>
internal static class ApiNames
{
    /// <summary>Root field of one node: <c>sourceFile</c>.</summary>
    public static string Single(NodeType type) => char.ToLowerInvariant(type.Name[0]) + type.Name[1..];

    /// <summary>Root field of all nodes: <c>sourceFiles</c>.</summary>
    public static string Plural(NodeType type) => Single(type) + "s";

    /// <summary>What names of connections, filters and sorts begin with: <c>Work</c> on the root, <c>AuthorshipAuthor</c> over a relationship with properties.</summary>
    public static string Context(string target, RelationshipType? edge) => edge is { EdgeName: { } name } ? name + target : target;

    public static string Connection(string context) => context + "sConnection";

    public static string Edge(string context) => context + "sEdge";

    public static string Filter(string context) => context + "FilterInput";

    public static string ListFilter(string context) => context + "ListFilterInput";

    public static string Sort(string context) => context + "SortInput";

    /// <summary>The filter of a stored property, or null when it has none: <c>StringOperationFilterInput</c>.</summary>
    public static string? Operations(StoredProperty property) => property.Kind switch
    {
        PropertyKind.EmbeddedList => null,
        PropertyKind.TextList or PropertyKind.IdList => $"List{Scalar(property.TypeName)}OperationFilterInput",
        _ => $"{Scalar(property.TypeName)}OperationFilterInput",
    };

    private static string Scalar(string typeName) => typeName == "ID" ? "Id" : typeName;
}

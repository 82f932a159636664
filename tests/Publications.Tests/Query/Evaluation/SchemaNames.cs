using Publications.Query.Schema;

namespace Publications.Tests.Query.Evaluation;

/// <summary>Names of the API's schema that answers show or that say which rule holds.</summary>
internal static class SchemaNames
{
    public static string Single(NodeType type) => char.ToLowerInvariant(type.Name[0]) + type.Name[1..];

    public static string Plural(NodeType type) => $"{Single(type)}s";

    public static string Connection(NodeType type, RelationshipType? edge) => $"{edge?.EdgeName}{type.Name}sConnection";

    public static string Edge(NodeType type, RelationshipType? edge) => $"{edge?.EdgeName}{type.Name}sEdge";

    /// <summary>True when a list can be asked for the nodes that it leaves out, and so leaves them out.</summary>
    public static bool LeavesOut(string parent, string field) =>
        ApiSchema.Default.Types.AllTypes[parent] is GraphQL.Types.IObjectGraphType type && type.Fields.Find(field)!.Arguments?.Find("withReferenceOnly") is not null;
}

using System.Collections.Immutable;

namespace Publications.Query.Schema;

/// <summary>A field of a node type that follows a relationship to other nodes.</summary>
/// <param name="Name">Name of the field: <c>authors</c>.</param>
/// <param name="Type">The relationship type it follows.</param>
/// <param name="Direction">Which way.</param>
/// <param name="Target">Name of the node type it leads to.</param>
/// <param name="IsList">False when it leads to one node at most; a store that holds several answers with the first by id.</param>
/// <param name="Order">The default order of a list, of the edge's properties first, else of the node's; ends with the node's id.</param>
/// <param name="Description">What it says, from the schema.</param>
public sealed record Relationship(
    string Name, RelationshipType Type, Direction Direction, string Target, bool IsList, ImmutableArray<OrderTerm> Order, string Description)
{
    /// <summary>Of a scoped list: the relationship from each node of the tree to itself and its ancestors.</summary>
    public RelationshipType? Closure { get; init; }

    /// <summary>True when the list leaves out the unlisted nodes of its target. Between nodes of different types there are none: an unlisted node has no such relationships.</summary>
    public bool LeavesOut(NodeType target) => target.Unlisted is not null && Type.From == Type.To;
}

/// <summary>A relationship type, stored once whatever fields follow it.</summary>
/// <param name="Name">Its name in every store: <c>AUTHORED</c>.</param>
/// <param name="From">Node type where it starts.</param>
/// <param name="To">Node type where it ends.</param>
/// <param name="EdgeName">Name of the type that declares its properties: <c>Authorship</c>; null when it has none.</param>
/// <param name="Properties">What stores keep with each, in the schema's order.</param>
/// <param name="Description">What it says, from the schema; empty without an edge type.</param>
public sealed record RelationshipType(
    string Name, string From, string To, string? EdgeName, ImmutableArray<StoredProperty> Properties, string Description)
{
    /// <summary>Lists of what both ends of the relationship are related to.</summary>
    public ImmutableArray<SharedField> Shared { get; init; } = [];

    /// <summary>The property of that name, or null.</summary>
    public StoredProperty? Property(string name) => Properties.FirstOrDefault(property => property.Name == name);
}

/// <summary>A list on an edge between two nodes of one type: what both are related to.</summary>
/// <param name="Name">Its name.</param>
/// <param name="By">Name of the relationship field that both follow.</param>
/// <param name="Order">Its default order, of the nodes' properties; ends with the id.</param>
/// <param name="Description">What it says, from the schema.</param>
public sealed record SharedField(string Name, string By, ImmutableArray<OrderTerm> Order, string Description);

/// <summary>Which way a field follows a relationship.</summary>
public enum Direction
{
    /// <summary>From its end to its start.</summary>
    In,

    /// <summary>From its start to its end.</summary>
    Out,

    /// <summary>Either way; the relationship is stored once, the smaller id first.</summary>
    Both,
}

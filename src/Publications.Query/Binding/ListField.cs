using System.Collections.Immutable;
using Publications.Query.Plan;
using Publications.Query.Schema;

namespace Publications.Query.Binding;

/// <summary>What a connection lists.</summary>
/// <param name="Source">The rows, before any condition.</param>
/// <param name="Target">The type of their nodes.</param>
/// <param name="Edge">What their edges carry; null for nothing.</param>
/// <param name="Order">The order without <c>order</c>.</param>
/// <param name="Most">How many a page has at most.</param>
/// <param name="LeavesOut">True when unlisted nodes are left out unless they are asked for.</param>
internal sealed record ListField(Rows Source, NodeType Target, RelationshipType? Edge, ImmutableArray<OrderKey> Order, int Most, bool LeavesOut)
{
    /// <summary>What the names of the connection's types begin with.</summary>
    public string Context => ApiNames.Context(Target.Name, Edge);
}

namespace Publications.Model.Graph;

/// <summary>What a graph is made of and a store holds: nodes, keyed by id, and edges, keyed by type and both ends.</summary>
public abstract record GraphElement
{
    private GraphElement()
    {
    }

    /// <summary>The key by which a store finds the element.</summary>
    public abstract ElementKey Key { get; }

    /// <summary>The node's or edge's properties, without its key.</summary>
    public required Properties Properties { get; init; }

    /// <summary>A node.</summary>
    /// <param name="Label">Name of its type in the schema: <c>Work</c>.</param>
    /// <param name="Id">Unique among all nodes of the label.</param>
    public sealed record Node(string Label, string Id) : GraphElement
    {
        /// <inheritdoc/>
        public override ElementKey Key => new(Label, Id, null);
    }

    /// <summary>An edge; there is at most one of a type from one node to another.</summary>
    /// <param name="Type">Name of the relationship type in the schema: <c>AUTHORED</c>.</param>
    /// <param name="From">Id of the node where it starts.</param>
    /// <param name="To">Id of the node where it ends.</param>
    public sealed record Edge(string Type, string From, string To) : GraphElement
    {
        /// <inheritdoc/>
        public override ElementKey Key => new(Type, From, To);
    }
}

/// <summary>The key of a node (<paramref name="To"/> is null) or an edge. Sorted nodes first, then by kind, from, to, ordinally.</summary>
/// <param name="Kind">Label or relationship type.</param>
/// <param name="From">Id of the node, or of the edge's start.</param>
/// <param name="To">Id of the edge's end.</param>
public readonly record struct ElementKey(string Kind, string From, string? To) : IComparable<ElementKey>
{
    /// <summary>True for an edge.</summary>
    public bool IsEdge => To is not null;

    /// <inheritdoc/>
    public int CompareTo(ElementKey other)
    {
        var order = IsEdge.CompareTo(other.IsEdge);
        order = order != 0 ? order : string.CompareOrdinal(Kind, other.Kind);
        order = order != 0 ? order : string.CompareOrdinal(From, other.From);
        return order != 0 ? order : string.CompareOrdinal(To, other.To);
    }

    /// <inheritdoc/>
    public override string ToString() => IsEdge ? $"{Kind} {From} → {To}" : $"{Kind} {From}";
}

using Publications.Model.Graph;

namespace Publications.Tests.Query.Evaluation;

/// <summary>A node in a list, with what led there.</summary>
/// <param name="Node">The node.</param>
/// <param name="Edge">What the relationship carries.</param>
/// <param name="Origin">The node at the relationship's other end; null on the root and in lists of several steps.</param>
internal sealed record Row(GraphElement.Node Node, Properties Edge, GraphElement.Node? Origin)
{
    /// <summary>A node with nothing that led there.</summary>
    public Row(GraphElement.Node node)
        : this(node, Properties.None, null)
    {
    }

    /// <summary>How well it matches a search; null without one.</summary>
    public long? Score { get; init; }

    /// <summary>A stored value of a node; its id is one.</summary>
    public static PropertyValue? Stored(GraphElement.Node node, string name) => name == "id" ? new PropertyValue.Text(node.Id) : node.Properties[name];
}

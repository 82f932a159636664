using Publications.Model.Graph;

namespace Publications.Tests.Query.Evaluation;

/// <summary>A graph in memory: nodes by label, edges by type and either end.</summary>
internal sealed class MemoryGraph
{
    private readonly ILookup<string, GraphElement.Node> nodes;
    private readonly Dictionary<(string Label, string Id), GraphElement.Node> byId;
    private readonly ILookup<(string Type, string Id), GraphElement.Edge> leaving;
    private readonly ILookup<(string Type, string Id), GraphElement.Edge> arriving;

    public MemoryGraph(IEnumerable<GraphElement> elements)
    {
        var all = elements.ToList();
        nodes = all.OfType<GraphElement.Node>().ToLookup(node => node.Label);
        byId = all.OfType<GraphElement.Node>().ToDictionary(node => (node.Label, node.Id));
        leaving = all.OfType<GraphElement.Edge>().ToLookup(edge => (edge.Type, edge.From));
        arriving = all.OfType<GraphElement.Edge>().ToLookup(edge => (edge.Type, edge.To));
    }

    /// <summary>The nodes of a label.</summary>
    public IEnumerable<GraphElement.Node> Nodes(string label) => nodes[label];

    /// <summary>The node of an id, or null.</summary>
    public GraphElement.Node? Find(string label, string id) => byId.GetValueOrDefault((label, id));

    /// <summary>The edges of a type that start at a node.</summary>
    public IEnumerable<GraphElement.Edge> Leaving(string type, string id) => leaving[(type, id)];

    /// <summary>The edges of a type that end at a node.</summary>
    public IEnumerable<GraphElement.Edge> Arriving(string type, string id) => arriving[(type, id)];
}

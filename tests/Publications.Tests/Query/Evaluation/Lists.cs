using System.Text;
using Publications.Model.Graph;
using Publications.Query.Schema;

namespace Publications.Tests.Query.Evaluation;

/// <summary>What fields lead to, in no particular order, before any condition.</summary>
internal sealed class Lists(MemoryGraph graph, GraphSchema schema)
{
    /// <summary>What a relationship field leads to; of a scoped one also from the nodes of the subtree, each node once.</summary>
    public List<Row> Related(GraphElement.Node node, Relationship field, bool subtree) =>
        field.Closure is null || !subtree
            ? Direct(node, field)
            : [.. Subtree(node, field.Closure).SelectMany(member => Direct(member, field)).GroupBy(row => row.Node.Id).Select(rows => Together([.. rows], field.Type))];

    /// <summary>The one node that a single field leads to, or null.</summary>
    public GraphElement.Node? Single(GraphElement.Node node, Relationship field) =>
        Direct(node, field).Select(row => row.Node).OrderBy(found => found.Id, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>What a derived list holds: each node once, without the node itself, with the number of nodes that lead there.</summary>
    public List<Row> Derived(GraphElement.Node node, DerivedField field, bool subtree) =>
        [.. Related(node, field.First, subtree)
            .SelectMany(first => Direct(first.Node, field.Second).Select(second => (First: first.Node.Id, second.Node)))
            .Where(pair => pair.Node != node)
            .GroupBy(pair => pair.Node)
            .Select(pairs => new Row(pairs.Key, Counted(field, pairs.Select(pair => pair.First).Distinct().Count()), null))];

    /// <summary>What both nodes are related to.</summary>
    public List<Row> Shared(GraphElement.Node a, GraphElement.Node b, Relationship field)
    {
        var ofB = Direct(b, field).Select(row => row.Node).ToList();
        return [.. Direct(a, field).Where(row => ofB.Contains(row.Node)).Select(row => new Row(row.Node))];
    }

    /// <summary>A number that is found.</summary>
    public object? Found(GraphElement.Node node, FoundField field, bool subtree)
    {
        var rows = Related(node, field.Of, subtree);
        if (field is not ExtremeField extreme)
        {
            return (long)rows.Count;
        }

        var values = rows.Select(row => row.Node.Properties[extreme.Property.Name]).OfType<PropertyValue.Whole>().Select(whole => whole.Value).ToList();
        return values.Count == 0 ? null : extreme.IsLargest ? values.Max() : values.Min();
    }

    /// <summary>The node itself and those that include it.</summary>
    public IEnumerable<GraphElement.Node> Ancestors(GraphElement.Node node, RelationshipType closure) =>
        graph.Leaving(closure.Name, node.Id).Select(edge => graph.Find(node.Label, edge.To)!).Append(node).Distinct();

    /// <summary>The node itself and those that it includes, by id.</summary>
    private IEnumerable<GraphElement.Node> Subtree(GraphElement.Node node, RelationshipType closure) =>
        graph.Arriving(closure.Name, node.Id).Select(edge => graph.Find(node.Label, edge.From)!).Append(node).Distinct().OrderBy(member => member.Id, StringComparer.Ordinal);

    private List<Row> Direct(GraphElement.Node node, Relationship field)
    {
        var type = field.Type.Name;
        var leaving = field.Direction == Direction.In ? [] : graph.Leaving(type, node.Id).Select(edge => (edge.Properties, Id: edge.To));
        var arriving = field.Direction == Direction.Out ? [] : graph.Arriving(type, node.Id).Select(edge => (edge.Properties, Id: edge.From));
        return [.. leaving.Concat(arriving).Select(end => new Row(graph.Find(schema.Node(field.Target).Name, end.Id)!, end.Properties, node))];
    }

    /// <summary>One row of several that lead to one node from several nodes of a tree.</summary>
    private static Row Together(List<Row> rows, RelationshipType type)
    {
        var edge = new Properties.Builder();
        foreach (var property in type.Properties)
        {
            var values = rows.Select(row => row.Edge[property.Name]).OfType<PropertyValue>().ToList();
            var records = values.OfType<PropertyValue.Json>().Aggregate(new StringBuilder(), (all, json) => all.Append(all.Length > 0 ? "," : "").Append(json.Value.AsSpan(1, json.Value.Length - 2)));
            edge.Put(property.Name, values.Count == 0 ? null : property.Kind == PropertyKind.EmbeddedList ? new PropertyValue.Json($"[{records}]") : values[0]);
        }

        return rows[0] with { Edge = edge.Build() };
    }

    private static Properties Counted(DerivedField field, long count) =>
        field.Edge is null ? Properties.None : new Properties.Builder().Add(field.Edge.Properties[0].Name, (long?)count).Build();
}

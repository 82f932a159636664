using Publications.Model.Graph;
using Publications.Query.Schema;

namespace Publications.Tests.Query.Evaluation;

/// <summary>A value by which works are grouped: a node, or a stored value that may be absent.</summary>
internal sealed record KeyValue(GraphElement.Node? Node, PropertyValue? Value)
{
    /// <summary>Values ascending, absent first; nodes by id.</summary>
    public static int Compare(KeyValue a, KeyValue b, GroupField key) => key.Property is { } property
        ? Values.Compare(Values.Of(a.Value, property.Kind), Values.Of(b.Value, property.Kind))
        : Values.Compare(a.Node!.Id, b.Node!.Id);

    /// <summary>The values of a key that a work has: one of a property, any number of nodes, with all that include them where the subtree counts.</summary>
    public static List<KeyValue> Of(GraphElement.Node work, GroupField key, Lists lists, bool subtree)
    {
        if (key.Property is { } property)
        {
            return [new(null, Row.Stored(work, property.Name))];
        }

        IEnumerable<GraphElement.Node> nodes = [work];
        foreach (var step in key.Path)
        {
            nodes = nodes.SelectMany(node => step.IsList ? lists.Related(node, step, subtree: false).Select(row => row.Node) : lists.Single(node, step) is { } single ? [single] : []).ToList();
        }

        return [.. nodes.SelectMany(node => key.Closure is { } closure && subtree ? lists.Ancestors(node, closure) : [node]).Distinct().Select(node => new KeyValue(node, null))];
    }
}

using Publications.Model.Graph;
using Publications.Query.Schema;

namespace Publications.Tests.Query.Evaluation;

/// <summary>
/// A value by which works are grouped: a node, or a value as it is compared, which may be absent. Works whose texts differ in letters alone are in one group,
/// which shows the ordinally smallest.
/// </summary>
/// <param name="Node">The node.</param>
/// <param name="Value">The value.</param>
internal sealed record KeyValue(GraphElement.Node? Node, object? Value)
{
    /// <summary>Values ascending, absent first; nodes by id.</summary>
    public static int Compare(KeyValue a, KeyValue b, GroupField key) => key.Property is not null
        ? Values.Compare(a.Value, b.Value)
        : Values.Compare(a.Node!.Id, b.Node!.Id);

    /// <summary>The stored value that a group shows.</summary>
    public static PropertyValue? Shown(IEnumerable<GraphElement.Node> works, StoredProperty property) => works
        .Select(work => work.Properties[property.Name])
        .OrderBy(value => (value as PropertyValue.Text)?.Value, Comparer<object?>.Create(Values.Compare))
        .First();

    /// <summary>The values of a key that a work has: one of a property, any number of nodes, with all that include them where the subtree counts.</summary>
    public static List<KeyValue> Of(GraphElement.Node work, GroupField key, Lists lists, bool subtree)
    {
        if (key.Property is { } property)
        {
            return [new(null, Values.Of(work.Properties[property.Name], property.Kind))];
        }

        IEnumerable<GraphElement.Node> nodes = [work];
        foreach (var step in key.Path)
        {
            nodes = nodes.SelectMany(node => step.IsList ? lists.Related(node, step, subtree: false).Select(row => row.Node) : lists.Single(node, step) is { } single ? [single] : []).ToList();
        }

        return [.. nodes.SelectMany(node => key.Closure is { } closure && subtree ? lists.Ancestors(node, closure) : [node]).Distinct().Select(node => new KeyValue(node, null))];
    }
}

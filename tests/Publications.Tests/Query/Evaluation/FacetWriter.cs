using System.Text.Json.Nodes;
using Publications.Query.Schema;

namespace Publications.Tests.Query.Evaluation;

/// <summary>Answers facets: how the works of a list spread over what they have.</summary>
internal sealed class FacetWriter(NodeWriter nodes, Selections selections, Lists lists)
{
    /// <summary>The facets that are selected, of all rows of the list.</summary>
    public JsonObject Write(NodeType type, List<Row> rows, SelectedField field) =>
        selections.Write($"{type.Name}Facets", field.Within, facet => Facet(type.Groups.Single(group => group.Facet == facet.Name), rows, facet));

    private JsonArray Facet(GroupField key, List<Row> rows, SelectedField facet)
    {
        var counts = rows.SelectMany(row => KeyValue.Of(row.Node, key, lists, facet.IsSubtree).Select(value => (value, row.Node)))
            .Where(pair => IsAsked(key, pair.value, facet))
            .GroupBy(pair => pair.value, pair => pair.Node)
            .Select(works => (Value: works.Key, Works: works.ToList()))
            .ToList();
        counts.Sort((a, b) => (key.IsWhole ? 0 : b.Works.Count.CompareTo(a.Works.Count)) is not 0 and var order ? order : KeyValue.Compare(a.Value, b.Value, key));
        var asked = key.IsWhole ? counts : counts.Take((int)facet.Number("first", 20));
        var name = $"{key.Property?.TypeName ?? key.Target}Facet";
        return [.. asked.Select(count => selections.Write(name, facet.Within, part => part.Name switch
        {
            "count" => count.Works.Count,
            "node" => nodes.Write(count.Value.Node, part.Within),
            _ => nodes.Properties.Write(key.Property!, KeyValue.Shown(count.Works, key.Property!), part, null),
        }))];
    }

    private static bool IsAsked(GroupField key, KeyValue value, SelectedField facet) => key.Filter is not { } filter || !facet.Arguments.TryGetValue(filter.Name, out var asked)
        || Values.Compare(Values.Of(value.Node!.Properties[filter.Name], filter.Kind), Values.Given(asked, filter.Kind)) == 0;
}

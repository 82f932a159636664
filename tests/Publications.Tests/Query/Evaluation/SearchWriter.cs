using System.Text.Json.Nodes;
using GraphQLParser.AST;
using Publications.Model.Graph;
using Publications.Model.Search;
using Publications.Query.Schema;

namespace Publications.Tests.Query.Evaluation;

/// <summary>Answers the search over several types.</summary>
internal sealed class SearchWriter(MemoryGraph graph, GraphSchema schema, Selections selections, NodeWriter nodes)
{
    /// <summary>What is found, as it is selected.</summary>
    public JsonObject Write(SelectedField field)
    {
        var query = SearchQuery.Parse((string)field.Arguments["query"]);
        var types = field.Arguments.TryGetValue("types", out var given) ? Inputs.Many(given).Cast<string>().ToList() : null;
        var rows = schema.Nodes.Where(type => type.FullText.Any() && (types is null || types.Contains(type.Name.ToUpperInvariant())))
            .SelectMany(type => Searches.Find(query, type, graph.Nodes(type.Name).Where(node => type.Unlisted is null || node.Properties.Text("type") != type.Unlisted).Select(node => new Row(node)))).ToList();
        var order = Searches.Order([
            new("type", PropertyKind.Int, false, row => (long)schema.Nodes.IndexOf(schema.Node(row.Node.Label))),
            new("id", PropertyKind.Id, false, row => row.Node.Id)]);
        var page = Page.Of(Orders.Sort(rows, order), order, field);
        return selections.Write("SearchResultsConnection", field.Within, part => part.Name switch
        {
            "nodes" => new JsonArray([.. page.Rows.Select(row => nodes.Write(row.Node, part.Within))]),
            "edges" => new JsonArray([.. page.Rows.Select(row => Edge(query, row, order, part))]),
            "pageInfo" => nodes.Lists.PageInfo(page, order, part),
            _ => rows.Count,
        });
    }

    private JsonObject Edge(SearchQuery query, Row row, List<Key> order, SelectedField part) => selections.Write("SearchResultsEdge", part.Within, field => field.Name switch
    {
        "cursor" => Places.Text(order, row),
        "node" => nodes.Write(row.Node, field.Within),
        "score" => row.Score,
        _ => Highlights(selections, query, schema.Node(row.Node.Label), row.Node, field.Within),
    });

    /// <summary>The stretches of a node's text that match, as they are selected.</summary>
    public static JsonArray Highlights(Selections selections, SearchQuery query, NodeType type, GraphElement.Node node, List<GraphQLSelectionSet> within) =>
        [.. Searches.Highlights(query, type, node).Select(highlight => selections.Write("Highlight", within, part => part.Name switch
        {
            "field" => highlight.Field,
            "element" => JsonValue.Create(highlight.Element),
            "start" => highlight.Span.Start,
            "end" => highlight.Span.End,
            _ => highlight.Text,
        }))];
}

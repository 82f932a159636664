using System.Text.Json.Nodes;
using Publications.Model.Search;
using Publications.Query.Schema;

namespace Publications.Tests.Query.Evaluation;

/// <summary>A list that a field leads to, before its arguments are looked at.</summary>
/// <param name="Type">The type of its nodes.</param>
/// <param name="Edge">The relationship that leads to them; null for none.</param>
/// <param name="Rows">All of them.</param>
/// <param name="Order">The order without an argument.</param>
/// <param name="Parent">Name of the type whose field it is.</param>
internal sealed record NodeList(NodeType Type, RelationshipType? Edge, List<Row> Rows, List<Key> Order, string Parent);

/// <summary>Answers lists of nodes.</summary>
internal sealed class ConnectionWriter(NodeWriter nodes, GraphSchema schema, Selections selections, Lists lists)
{
    private readonly Conditions conditions = new(lists, schema);
    private readonly FacetWriter facets = new(nodes, selections, lists);
    private readonly GroupWriter groups = new(nodes, selections, lists);

    /// <summary>The list as it is selected.</summary>
    public JsonNode Write(NodeList list, SelectedField field)
    {
        var search = field.Arguments.TryGetValue("search", out var words) ? SearchQuery.Parse((string)words) : null;
        var rows = search is null ? Asked(list, field) : Searches.Find(search, list.Type, Asked(list, field));
        var order = field.Arguments.GetValueOrDefault("order") is { } given and not List<object?> { Count: 0 }
            ? new Orders(lists).Of(given, list.Type, list.Edge)
            : search is null ? list.Order : Searches.Order(list.Order);
        var page = Page.Of(Orders.Sort(rows, order), order, field);
        return selections.Write(SchemaNames.Connection(list.Type, list.Edge), field.Within, part => part.Name switch
        {
            "nodes" => new JsonArray([.. page.Rows.Select(row => nodes.Write(row.Node, part.Within))]),
            "edges" => new JsonArray([.. page.Rows.Select(row => Edge(list, search, row, order, part))]),
            "pageInfo" => PageInfo(page, order, part),
            "totalCount" => rows.Count,
            "facets" => facets.Write(list.Type, rows, part),
            "groups" => groups.Write(list.Type, rows, part),
            _ => throw new NotSupportedException(part.Name),
        });
    }

    /// <summary>The rows that the conditions leave.</summary>
    private List<Row> Asked(NodeList list, SelectedField field)
    {
        var where = field.Arguments.GetValueOrDefault("where");
        var leavesOut = list.Type.Unlisted is { } unlisted && SchemaNames.LeavesOut(list.Parent, field.Name)
            && field.Arguments.GetValueOrDefault("withReferenceOnly") is not true && !Conditions.NamesType(where, unlisted);
        return [.. list.Rows
            .Where(row => !leavesOut || !IsUnlisted(list.Type, row))
            .Where(row => conditions.Hold(where, list.Type, list.Edge, row))];
    }

    private static bool IsUnlisted(NodeType type, Row row) => row.Node.Properties.Text("type") == type.Unlisted;

    private JsonObject Edge(NodeList list, SearchQuery? search, Row row, List<Key> order, SelectedField part)
    {
        var name = SchemaNames.Edge(list.Type, list.Edge);
        return selections.Write(name, part.Within, field => field.Name switch
        {
            "node" => nodes.Write(row.Node, field.Within),
            "cursor" => Places.Text(order, row),
            _ when list.Edge?.Property(field.Name) is { } property => nodes.Properties.Write(property, row.Edge[field.Name], field, null),
            _ when list.Edge?.Shared.FirstOrDefault(shared => shared.Name == field.Name) is { } shared => Shared(shared, list.Edge, row, field, name),
            "score" => JsonValue.Create(row.Score),
            "highlights" => search is null ? new JsonArray() : SearchWriter.Highlights(selections, search, list.Type, row.Node, field.Within),
            _ => throw new NotSupportedException(field.Name),
        });
    }

    private JsonNode Shared(SharedField shared, RelationshipType edge, Row row, SelectedField field, string parent)
    {
        var by = schema.Node(edge.From).Relationship(shared.By)!;
        var target = schema.Node(by.Target);
        return Write(new(target, null, lists.Shared(row.Origin!, row.Node, by), Orders.Of(shared.Order, target, null), parent), field);
    }

    /// <summary>Where a page stands, as it is selected.</summary>
    public JsonObject PageInfo(Page page, List<Key> order, SelectedField part) => selections.Write("PageInfo", part.Within, field => field.Name switch
    {
        "hasNextPage" => page.HasNext,
        "hasPreviousPage" => page.HasPrevious,
        "startCursor" => page.Rows.Count == 0 ? null : Places.Text(order, page.Rows[0]),
        "endCursor" => page.Rows.Count == 0 ? null : Places.Text(order, page.Rows[^1]),
        _ => throw new NotSupportedException(field.Name),
    });
}

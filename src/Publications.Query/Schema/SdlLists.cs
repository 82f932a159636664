using System.Collections.Immutable;

namespace Publications.Query.Schema;

/// <summary>Writes connections, and what filters and sorts them.</summary>
internal sealed class SdlLists(GraphSchema schema, SdlText sdl)
{
    private const int MostOnRoot = 500;
    private const int MostWithin = 200;

    /// <summary>The arguments of a connection.</summary>
    /// <param name="context">Names its filter and its order.</param>
    /// <param name="order">Its default order.</param>
    /// <param name="isRoot">True on the root, where pages may be larger.</param>
    public static IEnumerable<SdlLine> Arguments(string context, IEnumerable<OrderTerm> order, bool isRoot = false) =>
    [
        ("Which ones: all conditions that are given must hold. Example: `{ id: { in: [\"…\"] } }`.", $"where: {ApiNames.Filter(context)}"),
        ($"In which order: the keys one after the other; unless told {string.Join(", ", order.Select(term => $"{term.Property} {(term.Descending ? "DESC" : "ASC")}{(term.OnEdge ? " of the edge" : "")}"))}{(isRoot ? ", and with `search` by score first" : "")}. Example: `[{{ id: ASC }}]`.", $"order: [{ApiNames.Sort(context)}!]"),
        ($"How many, from the beginning or after a cursor; 20 unless told, at most {(isRoot ? MostOnRoot : MostWithin)}. Example: `50`.", "first: Int"),
        ("The cursor that the page comes after: `endCursor` of the page before. Example: `WyI1ZjA…`.", "after: String"),
        ($"How many, from the end or before a cursor; at most {(isRoot ? MostOnRoot : MostWithin)}. Example: `50`.", "last: Int"),
        ("The cursor that the page comes before: `startCursor` of the page after. Example: `WyI1ZjA…`.", "before: String"),
    ];

    /// <summary>The arguments that a list on the root has besides.</summary>
    public static IEnumerable<SdlLine> OfRoot(NodeType node) =>
    [
        .. node.FullText.Any() ? [($"Words that it must have in {string.Join(", ", node.FullText.Select(property => property.Name))}: all of them, whole or, the last, begun; between quotation marks next to each other. There are no other signs; any text will do. Example: `\"value chains\" upgr`.", "search: String")] : Array.Empty<SdlLine>(),
        .. Unlisted(node, null),
    ];

    /// <summary>The argument by which unlisted nodes are asked for.</summary>
    public static IEnumerable<SdlLine> Unlisted(NodeType target, Relationship? over) => !(over?.LeavesOut(target) ?? target.Unlisted is not null) ? [] :
        [("True for those too of which only the reference is known. Example: `true`.", "withReferenceOnly: Boolean = false")];

    /// <summary>The connection to nodes of a type and what filters and sorts it; with the relationship's properties when it has some.</summary>
    public void Print(NodeType target, RelationshipType? edge)
    {
        var context = ApiNames.Context(target.Name, edge);
        if (!sdl.IsNew(context))
        {
            return;
        }

        var edgeProperties = edge is { EdgeName: not null } ? edge.Properties : [];
        var (edgeFilters, edgeSorts) = (Filters(edgeProperties).ToList(), Sorts(edgeProperties).ToList());
        Connection(target, edge, context, edgeProperties);
        Filter(target, edge, context, edgeFilters);
        sdl.Block($"One key of an order of {ApiNames.Plural(target)}. Example: `{{ id: ASC }}`.", $"input {ApiNames.Sort(context)}", [
            .. Sorts(target.Properties), .. Sorts([.. target.Found.Select(found => found.AsProperty())]),
            .. edgeSorts.Count == 0 ? [] : new SdlLine[] { ($"By what the relationship carries. Example: `{{ edge: {{ {edge!.Properties.First(property => !property.IsList).Name}: DESC }} }}`.", $"edge: {ApiNames.Sort(edge!.EdgeName!)}") }]);
        if (edgeFilters.Count > 0 && sdl.IsNew(edge!.EdgeName!))
        {
            var own = ApiNames.Filter(edge.EdgeName!);
            sdl.Block($"Conditions on a relationship; all that are given must hold. Example: `{SdlExample.Filter(edge.Properties.First(property => ApiNames.Operations(property) is not null))}`.", $"input {own}", [.. Combined(own), .. edgeFilters]);
            sdl.Block($"One key of an order. Example: `{{ {edge.Properties.First(property => !property.IsList).Name}: DESC }}`.", $"input {ApiNames.Sort(edge.EdgeName!)}", edgeSorts);
        }
    }

    private void Connection(NodeType target, RelationshipType? edge, string context, ImmutableArray<StoredProperty> edgeProperties)
    {
        sdl.Block($"A page of {ApiNames.Plural(target)}. Example: `{{ totalCount nodes {{ id }} pageInfo {{ endCursor }} }}`.", $"type {ApiNames.Connection(context)}", [
            ("The nodes of the page. Example: `nodes { id }`.", $"nodes: [{target.Name}!]!"), ("The nodes of the page with their cursors and what their relationship carries. Example: `edges { cursor node { id } }`.", $"edges: [{ApiNames.Edge(context)}!]!"),
            ("Where the page stands. Example: `pageInfo { hasNextPage endCursor }`.", "pageInfo: PageInfo!"), ("How many there are on all pages; counted only when asked. Example: `1250`.", "totalCount: Int!"),
            .. target.Groups.IsEmpty ? [] : SdlGroups.OfConnection(target)]);
        sdl.Block(edge is { Description.Length: > 0 } ? edge.Description : $"One of {ApiNames.Plural(target)} in its list. Example: `edges {{ cursor node {{ id }} }}`.", $"type {ApiNames.Edge(context)}", [
            ("Place in the list. Example: `WyI1ZjA…`.", "cursor: String!"), ("The node. Example: `node { id }`.", $"node: {target.Name}!"),
            .. edgeProperties.Select(property => new SdlLine(property.Description, $"{property.Name}: {SdlPrinter.Type(property)}")),
            .. (edge?.Shared ?? []).Select(shared => Shared(shared, schema.Node(edge!.From))),
            .. edge is null or { EdgeName: null } && target.FullText.Any() ? SdlSearch.OfEdge(isSearch: false) : []]);
    }

    private static SdlLine Shared(SharedField shared, NodeType end)
    {
        var target = end.Relationship(shared.By)!.Target;
        return new(shared.Description, $"{shared.Name}: {ApiNames.Connection(target)}!", [.. Arguments(target, shared.Order)]);
    }

    private void Filter(NodeType target, RelationshipType? edge, string context, List<SdlLine> edgeFilters)
    {
        var filter = ApiNames.Filter(context);
        sdl.Block($"Conditions on {ApiNames.Plural(target)}; all that are given must hold. Example: `{{ id: {{ in: [\"…\"] }} }}`.", $"input {filter}", [
            .. Combined(filter), .. Filters(target.Properties), .. Filters([.. target.Found.Select(found => found.AsProperty())]), .. target.Relationships.Select(Filter),
            .. target.Ancestors is null ? [] : new SdlLine[] { ("It, or one of those that include it, satisfies this, so that works on Europe include those on Italy: what facets and counts show by default. Example: `{ subtree: { id: { eq: \"europe\" } } }`.", $"subtree: {ApiNames.Filter(target.Name)}") },
            .. edgeFilters.Count == 0 ? [] : new SdlLine[] { ($"Conditions on the relationship. Example: `{{ edge: {SdlExample.Filter(edge!.Properties.First(property => ApiNames.Operations(property) is not null))} }}`.", $"edge: {ApiNames.Filter(edge!.EdgeName!)}") }]);
        sdl.Block($"How many of its {ApiNames.Plural(target)} satisfy conditions. Example: `{{ some: {{ id: {{ eq: \"…\" }} }} }}`.", $"input {ApiNames.ListFilter(context)}", SdlOperations.Quantified(filter));
    }

    private static IEnumerable<SdlLine> Combined(string filter) =>
        [("All hold. Example: `{ and: [{ … }, { … }] }`.", $"and: [{filter}!]"), ("At least one holds. Example: `{ or: [{ … }, { … }] }`.", $"or: [{filter}!]"), ("It does not hold. Example: `{ not: { … } }`.", $"not: {filter}")];

    private static SdlLine Filter(Relationship relationship)
    {
        var context = ApiNames.Context(relationship.Target, relationship.Type);
        var example = relationship.IsList ? $"{{ {relationship.Name}: {{ any: true }} }}" : $"{{ {relationship.Name}: {{ id: {{ eq: \"…\" }} }} }}";
        return new(SdlExample.With(relationship.Description, example), $"{relationship.Name}: {(relationship.IsList ? ApiNames.ListFilter(context) : ApiNames.Filter(relationship.Target))}");
    }

    private static IEnumerable<SdlLine> Filters(ImmutableArray<StoredProperty> properties) =>
        properties.Where(property => ApiNames.Operations(property) is not null).Select(property => new SdlLine(SdlExample.With(property.Description, SdlExample.Filter(property)), $"{property.Name}: {ApiNames.Operations(property)}"));

    private static IEnumerable<SdlLine> Sorts(ImmutableArray<StoredProperty> properties) =>
        properties.Where(property => !property.IsList).Select(property => new SdlLine(SdlExample.With(property.Description, $"{{ {property.Name}: DESC }}"), $"{property.Name}: SortEnumType"));
}

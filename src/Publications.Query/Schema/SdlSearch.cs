namespace Publications.Query.Schema;

/// <summary>Writes the full-text search over several types, and look-ups that do not know the type.</summary>
internal sealed class SdlSearch(GraphSchema schema, SdlText sdl)
{
    /// <summary>What an edge says of a match.</summary>
    public static IEnumerable<SdlLine> OfEdge(bool isSearch) =>
    [
        ($"How well it matches: points for each word in each field, by the field's weight{(isSearch ? "" : "; null without `search`")}. Example: `80`.", $"score: Int{(isSearch ? "!" : "")}"),
        ($"The stretches of its text that match{(isSearch ? "" : "; none without `search`")}. Example: `highlights {{ field start end text }}`.", "highlights: [Highlight!]!"),
    ];

    public IEnumerable<SdlLine> Root() =>
    [
        new("The node of an id, whatever its type; null when there is none. Example: `node(id: \"IT\") { id ... on Region { name } }`.", "node: Node", [("Its id. Example: `upgrading`.", "id: ID!")]),
        new("Works, people, venues, institutions, concepts and regions that match words, best first. Example: `search(query: \"clust\") { nodes { __typename ... on Work { title } } }`.", "search: SearchResultsConnection!", [
            ("Words that it must have, whole or, the last, begun; between quotation marks next to each other. Any text will do. Example: `\"value chains\" upgr`.", "query: String!"),
            ("Only these types; all without it. Example: `[WORK, AUTHOR]`.", "types: [SearchType!]"),
            ("How many, from the beginning or after a cursor; 20 unless told. Example: `50`.", "first: Int"), ("The cursor that the page comes after. Example: `WyI1ZjA…`.", "after: String")]),
    ];

    public void Print()
    {
        var searched = schema.Nodes.Where(node => node.FullText.Any()).ToList();
        sdl.Single("What a search can find. Example: `search(query: \"clust\") { nodes { ... on Work { title } } }`.", $"union SearchResult = {string.Join(" | ", searched.Select(node => node.Name))}");
        sdl.Block("What a search looks for. Example: `WORK`.", "enum SearchType", searched.Select(node => new SdlLine(node.Description, node.Name.ToUpperInvariant())));
        sdl.Block("A page of what a search finds. Example: `search(query: \"clust\") { totalCount nodes { __typename } }`.", "type SearchResultsConnection", [
            ("What was found. Example: `nodes { __typename ... on Work { title } }`.", "nodes: [SearchResult!]!"), ("What was found, with cursors, scores and highlights. Example: `edges { score node { __typename } }`.", "edges: [SearchResultsEdge!]!"),
            ("Where the page stands. Example: `pageInfo { hasNextPage endCursor }`.", "pageInfo: PageInfo!"), ("How many there are on all pages; counted only when asked. Example: `1250`.", "totalCount: Int!")]);
        sdl.Block("One of what a search finds. Example: `edges { score highlights { text } }`.", "type SearchResultsEdge", [("Place in the list. Example: `WyI1ZjA…`.", "cursor: String!"), ("What was found. Example: `node { ... on Work { title } }`.", "node: SearchResult!"), .. OfEdge(isSearch: true)]);
        sdl.Block("A stretch of text that matches a search. Example: `highlights { field start end text }`.", "type Highlight", [
            ("Name of the field. Example: `title`.", "field: String!"), ("Of a list: 0-based number of the element. Example: `2`.", "element: Int"),
            ("0-based offset in UTF-16 code units, inclusive. Example: `0`.", "start: Int!"), ("Offset, exclusive. Example: `9`.", "end: Int!"), ("The stretch itself. Example: `Upgrading`.", "text: String!")]);
    }
}

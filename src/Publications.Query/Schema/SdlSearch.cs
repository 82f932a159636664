namespace Publications.Query.Schema;

/// <summary>Writes the full-text search over several types, and look-ups that do not know the type.</summary>
internal sealed class SdlSearch(GraphSchema schema, SdlText sdl)
{
    /// <summary>What an edge says of a match.</summary>
    public static IEnumerable<SdlLine> OfEdge(bool isSearch) =>
    [
        ($"How well it matches: points for each word in each field, by the field's weight{(isSearch ? "" : "; null without `search`")}. Example: `80`.", $"score: Int{(isSearch ? "!" : "")}"),
        ($"The stretches of its text that match{(isSearch ? "" : "; none without `search`")}.", "highlights: [Highlight!]!"),
    ];

    public IEnumerable<SdlLine> Root() =>
    [
        new("The node of an id, whatever its type; null when there is none.", "node: Node", [("Its id. Example: `upgrading`.", "id: ID!")]),
        new("Works, people, venues, institutions, concepts and regions that match words, best first.", "search: SearchResultsConnection!", [
            ("Words that it must have, whole or, the last, begun; between quotation marks next to each other. Any text will do. Example: `\"value chains\" upgr`.", "query: String!"),
            ("Only these types; all without it. Example: `[WORK, AUTHOR]`.", "types: [SearchType!]"),
            ("How many, from the beginning or after a cursor; 20 unless told. Example: `50`.", "first: Int"), ("The cursor that the page comes after.", "after: String"),
            ("How many, from the end or before a cursor. Example: `50`.", "last: Int"), ("The cursor that the page comes before.", "before: String")]),
    ];

    public void Print()
    {
        var searched = schema.Nodes.Where(node => node.FullText.Any()).ToList();
        sdl.Single("What a search can find.", $"union SearchResult = {string.Join(" | ", searched.Select(node => node.Name))}");
        sdl.Block("What a search looks for. Example: `WORK`.", "enum SearchType", searched.Select(node => new SdlLine(node.Description, node.Name.ToUpperInvariant())));
        sdl.Block("A page of what a search finds.", "type SearchResultsConnection", [
            ("What was found.", "nodes: [SearchResult!]!"), ("What was found, with cursors, scores and highlights.", "edges: [SearchResultsEdge!]!"),
            ("Where the page stands.", "pageInfo: PageInfo!"), ("How many there are on all pages; counted only when asked. Example: `1250`.", "totalCount: Int!")]);
        sdl.Block("One of what a search finds.", "type SearchResultsEdge", [("Place in the list. Example: `WyI1ZjA…`.", "cursor: String!"), ("What was found.", "node: SearchResult!"), .. OfEdge(isSearch: true)]);
        sdl.Block("A stretch of text that matches a search.", "type Highlight", [
            ("Name of the field. Example: `title`.", "field: String!"), ("Of a list: 0-based number of the element. Example: `2`.", "element: Int"),
            ("0-based offset in UTF-16 code units, inclusive. Example: `0`.", "start: Int!"), ("Offset, exclusive. Example: `9`.", "end: Int!"), ("The stretch itself. Example: `Upgrading`.", "text: String!")]);
    }
}

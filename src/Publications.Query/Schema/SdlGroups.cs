namespace Publications.Query.Schema;

/// <summary>Writes facets, groups, spreads and statistics.</summary>
internal sealed class SdlGroups(GraphSchema schema, SdlText sdl)
{
    private static readonly SdlLine ScopeArgument = ("Whether works tagged with what a node includes count for it too; the filter for the same works is `some: { subtree: { id: { eq: … } } }`, for DIRECT `some: { id: { eq: … } }`. Example: `DIRECT`.", "scope: Scope = SUBTREE");

    /// <summary>What a connection to nodes that can be grouped has besides.</summary>
    public static IEnumerable<SdlLine> OfConnection(NodeType target) =>
    [
        ($"How all of these {ApiNames.Plural(target)} spread over years, types, concepts, …; the page does not matter. Example: `facets {{ years {{ value count }} }}`.", $"facets: {target.Name}Facets!"),
        new($"The table behind a chart: all of these {ApiNames.Plural(target)} by one to three keys, largest groups first; `facets {{ years }}` has all years in their order. Example: `groups(by: [YEAR]) {{ year works }}`.", $"groups: [{target.Name}Group!]!", [
            ("The keys, one to three. Example: `[YEAR, CONCEPT]`.", $"by: [{target.Name}GroupKey!]!"), ("How a work counts. Example: `FRACTIONAL`.", "counting: Counting = WORKS"), ScopeArgument,
            ("How many groups at most; `groupsCount` says how many there are. Example: `100`.", "top: Int = 20")]),
    ];

    /// <summary>The type of a spread's rows: <c>YearCount</c>.</summary>
    public static string SpreadType(SpreadField spread) => $"{char.ToUpperInvariant(spread.By.FieldName[0])}{spread.By.FieldName[1..]}Count";

    public void Print()
    {
        foreach (var node in schema.Nodes.Where(node => !node.Groups.IsEmpty))
        {
            Facets(node);
            Groups(node);
        }

        foreach (var spread in schema.Nodes.SelectMany(node => node.Spreads).Where(spread => sdl.IsNew(SpreadType(spread))))
        {
            sdl.Block($"How many works fall on a value. Example: `{spread.Name} {{ {spread.By.FieldName} works }}`.", $"type {SpreadType(spread)}", [
                (spread.By.Description, $"{spread.By.FieldName}: {spread.By.Property!.TypeName}"), ("How many works, each once. Example: `12`.", "works: Int!")]);
        }

        Statistics();
    }

    private void Facets(NodeType node)
    {
        sdl.Block("How works spread over what they have. Example: `facets { types { value count } }`.", $"type {node.Name}Facets", node.Groups.Select(group => new SdlLine(SdlExample.With(group.Description, $"{group.Facet} {{ {(group.Property is null ? "node { id }" : "value")} count }}"), $"{group.Facet}: [{FacetType(group)}!]!", [.. FacetArguments(group)])));
        foreach (var group in node.Groups.Where(group => sdl.IsNew(FacetType(group))))
        {
            sdl.Block($"A value and how many works have it. Example: `{group.Facet} {{ {(group.Property is null ? "node { id }" : "value")} count }}`.", $"type {FacetType(group)}", [
                group.Property is { } property ? ($"The value; null for works without one. Example: `{SdlExample.Of(group.Description)}`.", $"value: {property.TypeName}") : ("The node. Example: `node { id }`.", $"node: {group.Target}!"), ("How many works, each once. Example: `12`.", "count: Int!")]);
        }
    }

    private static IEnumerable<SdlLine> FacetArguments(GroupField group) =>
    [
        .. group.Filter is { } filter ? new SdlLine[] { ($"Only those that have this as {filter.Name}. Example: `{(filter.Kind == PropertyKind.Enum ? "COUNTRY" : "\"theme\"")}`.", $"{filter.Name}: {filter.TypeName}") } : [],
        .. group.Closure is null ? [] : new[] { ScopeArgument },
        .. group.IsWhole ? [] : new SdlLine[] { ("How many at most, at most 200. Example: `50`.", "first: Int = 20") },
    ];

    private static string FacetType(GroupField group) => (group.Property?.TypeName ?? group.Target) + "Facet";

    private void Groups(NodeType node)
    {
        sdl.Block("What works can be grouped by. Example: `CONCEPT`.", $"enum {node.Name}GroupKey", node.Groups.Select(group => new SdlLine(group.Description, group.Key)));
        sdl.Block("How a work counts in groups. Example: `FRACTIONAL`.", "enum Counting", [
            ("1 a work.", "WORKS"), ("1 an authorship of the work; by author, 1.", "AUTHORSHIPS"), ("1 a work, divided evenly among the groups that it is in, so that groups add up; with concepts and regions give scope: DIRECT, else what includes them takes a part too.", "FRACTIONAL")]);
        sdl.Block("A group of works. The keys that were not asked for are null. Example: `groups(by: [YEAR, CONCEPT]) { year concept { label } works }`.", $"type {node.Name}Group", [
            .. node.Groups.Select(group => new SdlLine(group.Property is null ? SdlExample.With(group.Description, $"{group.FieldName} {{ id }}") : group.Description, $"{group.FieldName}: {group.Property?.TypeName ?? group.Target}")),
            ("How many works, as `counting` says. Example: `12`.", "works: Float!"),
            .. node.Found.OfType<CountField>().Select(count => new SdlLine($"The sum over its works. {count.Description}", $"{count.Name}: Int!")),
            ("How many works are in any group, each once, since groups of a key with several values do not add up. The same in every row. Example: `1250`.", "distinctWorks: Int!"),
            ("How many groups there are without `top`. The same in every row. Example: `340`.", "groupsCount: Int!")]);
    }

    private void Statistics()
    {
        sdl.Block("What the graph holds. Example: `statistics { works authors }`.", "type Statistics", [
            .. schema.Nodes.Select(node => new SdlLine($"How many {ApiNames.Plural(node)}. Example: `1250`.", $"{ApiNames.Plural(node)}: Int!")),
            ("How many works of which only the reference is known. Example: `8300`.", "referenceOnlyWorks: Int!"),
            ("For each field, how many works have it. Example: `completeness { field share rulesOut }`.", "completeness: [FieldCompleteness!]!"),
            ("For each two files that share works, how many. Example: `overlap { source { path } other { path } works }`.", "overlap: [SourceOverlap!]!"),
            ("What became of the records: the numbers of a PRISMA diagram, which add up. Example: `flow { identified duplicatesWithin included }`.", "flow: Flow!")]);
        sdl.Block("How many works have a field. Example: `completeness { field works }`.", "type FieldCompleteness", [
            ("Name of the field. Example: `abstract`.", "field: String!"), ("How many works have it. Example: `1100`.", "works: Int!"), ("Their share of all works, from 0 to 1. Example: `0.88`.", "share: Float!"),
            ("What cannot be trusted while fewer than half of the works have it. Example: `bibliographic coupling`.", "rulesOut: [String!]!")]);
        sdl.Block("Two files that share works. Example: `overlap { source { path } other { path } works }`.", "type SourceOverlap", [
            ("The one whose path comes first. Example: `source { path }`.", "source: SourceFile!"), ("The other. Example: `other { path }`.", "other: SourceFile!"), ("How many works have records in both. Example: `310`.", "works: Int!")]);
        SdlLine[] boxes = [
            ("Records found in files. Example: `1600`.", "identified: Int!"), ("Records that could not be read. Example: `3`.", "rejected: Int!"),
            ("Further records of a work in the same database. Example: `40`.", "duplicatesWithin: Int!"), ("Works that another database has too and is counted for. Example: `310`.", "duplicatesBetween: Int!"),
            ("Works in the graph. Example: `1247`.", "included: Int!")];
        sdl.Block("What became of the records: identified = rejected + duplicatesWithin + duplicatesBetween + included. Example: `flow { identified included }`.", "type Flow", [.. boxes, ("The same for each database. Example: `databases { database included }`.", "databases: [DatabaseFlow!]!")]);
        sdl.Block("What became of the records of a database. Example: `databases { database identified }`.", "type DatabaseFlow", [("The database as `sources.yaml` names it, else the file's path. Example: `Scopus`.", "database: String!"), .. boxes]);
    }
}

namespace Publications.Query.Schema;

/// <summary>Writes the schema that the API serves, as it follows from the graph's.</summary>
internal sealed class SdlPrinter(GraphSchema schema)
{
    private readonly SdlText sdl = new();

    public string Print()
    {
        var (lists, groups, search) = (new SdlLists(schema, sdl), new SdlGroups(schema, sdl), new SdlSearch(schema, sdl));
        Root(search);
        foreach (var node in schema.Nodes)
        {
            Node(node);
            lists.Print(node, null);
        }

        foreach (var node in schema.Nodes)
        {
            foreach (var relationship in node.Relationships.Where(relationship => relationship.IsList))
            {
                lists.Print(schema.Node(relationship.Target), relationship.Type);
            }

            foreach (var derived in node.Derived)
            {
                lists.Print(schema.Node(derived.Second.Target), derived.Edge);
            }
        }

        groups.Print();
        search.Print();
        Small();
        new SdlOperations(schema, sdl).Print();
        return sdl.ToString();
    }

    /// <summary>A stored property's type as the API has it.</summary>
    public static string Type(StoredProperty property) => $"{(property.IsList ? $"[{property.TypeName}!]" : property.TypeName)}{(property.IsRequired ? "!" : "")}";

    private void Root(SdlSearch search) => sdl.Block("What can be asked. Example: `{ works(first: 5) { nodes { title } } }`.", "type Query", [
        .. schema.Nodes.SelectMany(node => new SdlLine[]
        {
            new($"One {node.Name}, by one of its keys; null when there is none. Example: `{ApiNames.Single(node)}(id: \"{SdlExample.Of(node.Property("id")!.Description)}\") {{ id }}`.", $"{ApiNames.Single(node)}: {node.Name}", [.. node.Keys.Select(key => new SdlLine(key.Description, $"{key.Name}: {key.TypeName}"))]),
            new(node.Description, $"{ApiNames.Plural(node)}: {ApiNames.Connection(node.Name)}!", [.. SdlLists.Arguments(node.Name, node.DefaultOrder, isRoot: true), .. SdlLists.OfRoot(node)]),
        }),
        .. search.Root(),
        new("What the graph holds, how complete it is, and what became of the records it was made from. Example: `statistics { works flow { included } }`.", "statistics: Statistics!"),
    ]);

    private void Node(NodeType node) => sdl.Block(node.Description, $"type {node.Name} implements Node", node.FieldNames.Select(name => Field(node, name)));

    private SdlLine Field(NodeType node, string name)
    {
        if (node.Property(name) is { } property)
        {
            return new(property.Description, $"{name}: {Type(property)}", property.TranslatedBy is null ? [] : [("ISO 639-1 code of the language that is wanted. Example: `it`.", "language: String")]);
        }

        if (node.Relationship(name) is { } relationship)
        {
            var context = ApiNames.Context(relationship.Target, relationship.Type);
            return relationship.IsList
                ? new(relationship.Description, $"{name}: {ApiNames.Connection(context)}!", [.. Scope(relationship), .. SdlLists.Arguments(context, relationship.Order), .. SdlLists.Unlisted(schema.Node(relationship.Target), relationship)])
                : new(relationship.Description, $"{name}: {relationship.Target}");
        }

        if (node.DerivedList(name) is { } derived)
        {
            var context = ApiNames.Context(derived.Second.Target, derived.Edge);
            return new(derived.Description, $"{name}: {ApiNames.Connection(context)}!", [.. Scope(derived.First), .. SdlLists.Arguments(context, derived.Order)]);
        }

        if (node.Spread(name) is { } spread)
        {
            return new(spread.Description, $"{name}: [{SdlGroups.SpreadType(spread)}!]!", [.. Scope(spread.Of)]);
        }

        var number = node.Number(name)!;
        return new(number.Description, $"{name}: {Type(number.AsProperty())}", [.. Scope(number.Of)]);
    }

    private static IEnumerable<SdlLine> Scope(Relationship followed) =>
        followed.Closure is null ? [] : [("Whether the nodes of its subtree count too. Example: `DIRECT`.", "scope: Scope = SUBTREE")];

    private void Small()
    {
        foreach (var type in schema.EmbeddedTypes)
        {
            sdl.Block(type.Description, $"type {type.Name}", type.Fields.Select(field => new SdlLine(field.Description, $"{field.Name}: {Type(field)}")));
        }

        foreach (var type in schema.Enums)
        {
            sdl.Block(type.Description, $"enum {type.Name}", type.Values.Zip(type.Descriptions, (value, description) => new SdlLine(description, value)));
        }

        sdl.Block("What every node has. Example: `node(id: \"IT\") { id ... on Region { name } }`.", "interface Node", [("Its id, which finds it again. Example: `upgrading`.", "id: ID!")]);
        sdl.Block("Where a page stands in its list. Example: `pageInfo { hasNextPage endCursor }`.", "type PageInfo", [
            ("True when more follow, or the page ends before a cursor. Example: `true`.", "hasNextPage: Boolean!"),
            ("True when more come before, or the page begins after a cursor. Example: `false`.", "hasPreviousPage: Boolean!"),
            ("Cursor of the first on the page; give it as `before`, with `last`. Example: `WyI1ZjA…`.", "startCursor: String"),
            ("Cursor of the last on the page; give it as `after`, with `first`. Example: `WyI1ZjA…`.", "endCursor: String")]);
        sdl.Block("Which way to sort; absent values are smallest. Example: `DESC`.", "enum SortEnumType", [("Smallest first.", "ASC"), ("Largest first.", "DESC")]);
        sdl.Block("Of a concept or region: whether what it includes counts too. Example: `DIRECT`.", "enum Scope", [
            ("The node and all that it includes, each work once.", "SUBTREE"), ("The very node.", "DIRECT")]);
    }
}

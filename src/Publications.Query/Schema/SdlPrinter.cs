using System.Collections.Immutable;
using System.Text;

namespace Publications.Query.Schema;

/// <summary>Writes the schema that the API serves, as it follows from the graph's.</summary>
internal sealed class SdlPrinter(GraphSchema schema)
{
    private readonly StringBuilder sdl = new();
    private readonly HashSet<string> written = new(StringComparer.Ordinal);

    public string Print()
    {
        Root();
        foreach (var node in schema.Nodes)
        {
            Node(node);
            Lists(node.Name, null);
        }

        foreach (var relationship in schema.Nodes.SelectMany(node => node.Relationships).Where(relationship => relationship.IsList))
        {
            Lists(relationship.Target, relationship.Type);
        }

        foreach (var type in schema.EmbeddedTypes)
        {
            Block(type.Description, $"type {type.Name}", type.Fields.Select(field => (field.Description, $"{field.Name}: {Type(field)}")));
        }

        foreach (var type in schema.Enums)
        {
            Block(type.Description, $"enum {type.Name}", type.Values.Select(value => ("", value)));
        }

        foreach (var property in schema.Nodes.SelectMany(node => node.Properties).Concat(schema.Relationships.SelectMany(type => type.Properties)))
        {
            Operations(property);
        }

        Block("Where a page stands in its list.", "type PageInfo", [
            ("True when more follow, or the page ends before a cursor.", "hasNextPage: Boolean!"), ("True when more come before, or the page begins after a cursor.", "hasPreviousPage: Boolean!"),
            ("Cursor of the first on the page; give it as `before`, with `last`.", "startCursor: String"), ("Cursor of the last on the page; give it as `after`, with `first`.", "endCursor: String")]);
        Block("Which way to sort; absent values are smallest.", "enum SortEnumType", [("", "ASC"), ("", "DESC")]);
        return sdl.ToString();
    }

    private void Root() => Block("", "type Query", schema.Nodes.SelectMany(node => new[]
    {
        ($"One {node.Name}, by one of its keys; null when there is none.", $"{ApiNames.Single(node)}({string.Join(", ", node.Keys.Select(property => $"{property.Name}: {property.TypeName}"))}): {node.Name}"),
        (node.Description, $"{ApiNames.Plural(node)}{Arguments(node.Name)}: {ApiNames.Connection(node.Name)}!"),
    }));

    private void Node(NodeType node)
    {
        var fields = node.FieldNames.Select(name =>
            node.Property(name) is { } property ? (property.Description, $"{name}: {Type(property)}")
            : node.Relationship(name) is { } relationship ? (relationship.Description, Relationship(relationship))
            : (node.Count(name)!.Description, $"{name}: Int!"));
        Block(node.Description, $"type {node.Name}", fields);
    }

    private static string Relationship(Relationship relationship)
    {
        var context = ApiNames.Context(relationship.Target, relationship.Type);
        return relationship.IsList ? $"{relationship.Name}{Arguments(context)}: {ApiNames.Connection(context)}!" : $"{relationship.Name}: {relationship.Target}";
    }

    /// <summary>The connection to nodes of a type and what filters and sorts it; with the relationship's properties when it has some.</summary>
    private void Lists(string target, RelationshipType? edge)
    {
        var context = ApiNames.Context(target, edge);
        if (!written.Add(context))
        {
            return;
        }

        var node = schema.Node(target);
        var edgeProperties = edge is { EdgeName: not null } ? edge.Properties : [];
        var (edgeFilters, edgeSorts) = (Filters(edgeProperties).ToList(), Sorts(edgeProperties).ToList());
        Block("A page of a list.", $"type {ApiNames.Connection(context)}", [
            ("The nodes of the page.", $"nodes: [{target}!]!"), ("The nodes of the page with their cursors and what their relationship carries.", $"edges: [{ApiNames.Edge(context)}!]!"),
            ("Where the page stands.", "pageInfo: PageInfo!"), ("How many there are on all pages; counted only when asked.", "totalCount: Int!")]);
        Block(edge?.Description ?? "", $"type {ApiNames.Edge(context)}", [
            ("Place in the list.", "cursor: String!"), ("The node.", $"node: {target}!"),
            .. edgeProperties.Select(property => (property.Description, $"{property.Name}: {Type(property)}"))]);

        var filter = ApiNames.Filter(context);
        Block($"Conditions on a {target}; all that are given must hold.", $"input {filter}", [
            ("All hold.", $"and: [{filter}!]"), ("At least one holds.", $"or: [{filter}!]"), ("It does not hold.", $"not: {filter}"),
            .. Filters(node.Properties), .. node.Counts.Select(count => (count.Description, $"{count.Name}: IntOperationFilterInput")), .. node.Relationships.Select(Filter),
            .. edgeFilters.Count == 0 ? [] : new[] { ("Conditions on the relationship.", $"edge: {ApiNames.Filter(edge!.EdgeName!)}") }]);
        Block($"How {target}s are related, filtered by those they are related to.", $"input {ApiNames.ListFilter(context)}", [
            ("At least one satisfies it.", $"some: {filter}"), ("None satisfies it.", $"none: {filter}"), ("Each satisfies it, or there is none.", $"all: {filter}"),
            ("True: there is one. False: there is none.", "any: Boolean")]);
        Block("One key of an order.", $"input {ApiNames.Sort(context)}", [
            .. Sorts(node.Properties), .. node.Counts.Select(count => (count.Description, $"{count.Name}: SortEnumType")), .. edgeSorts.Count == 0 ? [] : new[] { ("By what the relationship carries.", $"edge: {ApiNames.Sort(edge!.EdgeName!)}") }]);
        if (edgeFilters.Count > 0 && written.Add(edge!.EdgeName!))
        {
            var own = ApiNames.Filter(edge.EdgeName!);
            Block("Conditions on a relationship; all that are given must hold.", $"input {own}", [
                ("All hold.", $"and: [{own}!]"), ("At least one holds.", $"or: [{own}!]"), ("It does not hold.", $"not: {own}"), .. edgeFilters]);
            Block("One key of an order.", $"input {ApiNames.Sort(edge.EdgeName!)}", edgeSorts);
        }
    }

    private static (string, string) Filter(Relationship relationship)
    {
        var context = ApiNames.Context(relationship.Target, relationship.Type);
        return (relationship.Description, $"{relationship.Name}: {(relationship.IsList ? ApiNames.ListFilter(context) : ApiNames.Filter(relationship.Target))}");
    }

    private static IEnumerable<(string, string)> Filters(ImmutableArray<StoredProperty> properties) =>
        properties.Where(property => ApiNames.Operations(property) is not null).Select(property => (property.Description, $"{property.Name}: {ApiNames.Operations(property)}"));

    private static IEnumerable<(string, string)> Sorts(ImmutableArray<StoredProperty> properties) =>
        properties.Where(property => !property.IsList).Select(property => (property.Description, $"{property.Name}: SortEnumType"));

    private void Operations(StoredProperty property)
    {
        if (ApiNames.Operations(property) is not { } name || !written.Add(name))
        {
            return;
        }

        if (property.IsList)
        {
            var element = property with { Kind = property.Kind == PropertyKind.TextList ? PropertyKind.Text : PropertyKind.Id };
            var filter = ApiNames.Operations(element);
            Block("Conditions on a list.", $"input {name}", [
                ("At least one satisfies it.", $"some: {filter}"), ("None satisfies it.", $"none: {filter}"), ("Each satisfies it, or there is none.", $"all: {filter}"),
                ("True: there is one. False: there is none.", "any: Boolean")]);
            Operations(element);
            return;
        }

        var type = property.TypeName;
        var onText = property.Kind == PropertyKind.Text;
        var isRanged = property.Kind is PropertyKind.Text or PropertyKind.Int or PropertyKind.Float;
        Block(
            $"{(onText ? "Conditions on text, which is compared without regard to case and accents." : "Conditions on a value.")} All that are given must hold; null says nothing, except to eq, neq, in and nin, where it means absent.",
            $"input {name}", [
            ("It is this, or absent for null. An absent value is equal to no other.", $"eq: {type}"), ("It is not this, or not absent for null. An absent value is not this.", $"neq: {type}"),
            .. property.Kind == PropertyKind.Boolean ? [] : new[]
            {
                ("It is one of these; null among them stands for absent.", $"in: [{type}]"), ("It is none of these; an absent value is none, unless null is among them.", $"nin: [{type}]"),
            },
            .. !isRanged ? [] : new[]
            {
                ("It is greater than this, or after it; an absent value never is.", $"gt: {type}"), ("It is this or greater; an absent value never is.", $"gte: {type}"),
                ("It is less than this, or before it; an absent value never is.", $"lt: {type}"), ("It is this or less; an absent value never is.", $"lte: {type}"),
            },
            .. !onText ? [] : new[]
            {
                ("It has this in it; an absent text has not.", "contains: String"), ("It begins with this; an absent text does not.", "startsWith: String"),
                ("It ends with this; an absent text does not.", "endsWith: String"),
            }]);
    }

    private static string Arguments(string context) =>
        $"(where: {ApiNames.Filter(context)}, order: [{ApiNames.Sort(context)}!], first: Int, after: String, last: Int, before: String)";

    private static string Type(StoredProperty property) => $"{(property.IsList ? $"[{property.TypeName}!]" : property.TypeName)}{(property.IsRequired ? "!" : "")}";

    private void Block(string description, string head, IEnumerable<(string Description, string Text)> lines)
    {
        Describe(description, "");
        sdl.Append(head).Append(" {\n");
        foreach (var line in lines)
        {
            Describe(line.Description, "  ");
            sdl.Append("  ").Append(line.Text).Append('\n');
        }

        sdl.Append("}\n\n");
    }

    private void Describe(string description, string indent)
    {
        if (description.Length > 0)
        {
            sdl.Append(indent).Append("\"\"\"").Append(description.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal)).Append("\"\"\"\n");
        }
    }
}

using System.Collections.Immutable;
using System.Globalization;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace Publications.Query.Schema;

/// <summary>Reads the annotated schema in three steps: what each type is; its fields, which name other types; the computed ones, which name other fields.</summary>
internal sealed class GraphSchemaReader(string text)
{
    private static readonly Dictionary<string, PropertyKind> Scalars = new(StringComparer.Ordinal)
    {
        ["ID"] = PropertyKind.Id,
        ["String"] = PropertyKind.Text,
        ["Int"] = PropertyKind.Int,
        ["Float"] = PropertyKind.Float,
        ["Boolean"] = PropertyKind.Boolean,
    };

    private static readonly string[] Computed = ["relationship", "derived", "count", "extreme", "spread"];

    private readonly Dictionary<string, GraphQLObjectTypeDefinition> nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GraphQLObjectTypeDefinition> edges = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GraphQLObjectTypeDefinition> embedded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GraphQLObjectTypeDefinition> counted = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EnumType> enums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RelationshipType> relationships = new(StringComparer.Ordinal);

    /// <summary>The schema of the text.</summary>
    public GraphSchema Read()
    {
        var document = ParseText();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var definition in document.Definitions.OfType<GraphQLTypeDefinition>())
        {
            Require(names.Add(definition.Name.StringValue) || definition is GraphQLDirectiveDefinition, definition, $"{definition.Name.StringValue} is defined twice.");
            Sort(definition);
        }

        foreach (var edge in edges.Values)
        {
            var type = EdgeType(edge);
            Require(relationships.TryAdd(type.Name, type), edge, $"Two types describe the relationship {type.Name}.");
        }

        var nodeTypes = nodes.Values.Select(Node).ToImmutableArray();
        Require(nodeTypes.Length > 0, document, "It has no type with @node.");
        var computed = new ComputedFieldReader(text, nodes, nodeTypes, counted).Read();
        return new(computed, [.. relationships.Values], [.. embedded.Values.Select(Embedded)], [.. enums.Values]);
    }

    /// <summary>True for a field that stores keep: no annotation says how it is found.</summary>
    internal static bool IsStored(GraphQLFieldDefinition field) => !Computed.Any(name => field.Directive(name) is not null);

    /// <summary>A total order: the id breaks ties, in the last key's direction.</summary>
    internal static ImmutableArray<OrderTerm> WithId(IEnumerable<OrderTerm> terms)
    {
        var order = terms.ToImmutableArray();
        return order.Any(term => term is { Property: "id", OnEdge: false }) ? order : order.Add(new("id", !order.IsEmpty && order[^1].Descending, false));
    }

    private GraphQLDocument ParseText()
    {
        try
        {
            return Parser.Parse(text, new ParserOptions { Ignore = IgnoreOptions.Comments });
        }
        catch (GraphQLSyntaxErrorException e)
        {
            throw new GraphSchemaException(e.Location.Line, e.Description);
        }
    }

    private void Sort(GraphQLTypeDefinition definition)
    {
        switch (definition)
        {
            case GraphQLObjectTypeDefinition type:
                var kinds = new[] { ("node", nodes), ("edge", edges), ("embedded", embedded), ("counted", counted) }.Where(kind => type.Directive(kind.Item1) is not null).ToList();
                Require(kinds.Count == 1, type, $"{type.Name.StringValue} needs exactly one of @node, @edge, @embedded and @counted.");
                kinds[0].Item2.Add(type.Name.StringValue, type);
                break;
            case GraphQLEnumTypeDefinition type when type.Name.StringValue is not ("Direction" or "Extreme"):
                var values = type.Values?.Items ?? [];
                enums.Add(type.Name.StringValue, new(type.Name.StringValue, [.. values.Select(value => value.Name.StringValue)], [.. values.Select(value => value.Description.Text())], type.Description.Text()));
                break;
        }
    }

    private NodeType Node(GraphQLObjectTypeDefinition type)
    {
        var name = type.Name.StringValue;
        var fields = Fields(type);
        var properties = fields.Where(IsStored).Select(field => Property(field, true)).ToImmutableArray();
        Require(properties.Any(property => property is { Name: "id", Kind: PropertyKind.Id, IsRequired: true }), type, $"{name} needs the field id: ID!.");
        var followed = fields.Where(field => field.Directive("relationship") is not null).Select(field => Relationship(type, field)).ToImmutableArray();
        var (node, order) = (type.Directive("node")!, type.Directive("defaultOrder")?.TextsOf("by") ?? ["id_ASC"]);
        return new(
            name, node.TextOf("prefix"), properties, followed, WithId(order.Select(term => Term(type, term, type, null))),
            [.. fields.Select(field => field.Name.StringValue)], type.Description.Text())
        {
            Unlisted = node.TextOf("unlisted"),
        };
    }

    private RelationshipType EdgeType(GraphQLObjectTypeDefinition type)
    {
        var directive = type.Directive("edge")!;
        var (from, to) = (TextArgument(directive, "from"), TextArgument(directive, "to"));
        Require(nodes.ContainsKey(from) && nodes.ContainsKey(to), directive, $"{from} or {to} is no type with @node.");
        var shared = Fields(type).Where(field => field.Directive("relationship") is not null).Select(field =>
        {
            var (annotation, target) = (field.Directive("relationship")!, field.Type.Shape().Name);
            Require(from == to && nodes.ContainsKey(target), field, $"{field.Name.StringValue}: shared lists lead to nodes, from edges between nodes of one type.");
            return new SharedField(field.Name.StringValue, TextArgument(annotation, "shared"), WithId([Term(field, TextArgument(annotation, "order"), nodes[target], null)]), field.Description.Text());
        });
        return new(
            TextArgument(directive, "type"), from, to, type.Name.StringValue, [.. Fields(type).Where(IsStored).Select(field => Property(field, false))], type.Description.Text())
        {
            Shared = [.. shared],
        };
    }

    private EmbeddedType Embedded(GraphQLObjectTypeDefinition type)
    {
        var fields = Fields(type).Select(field => Property(field, false)).ToImmutableArray();
        Require(fields.All(field => !field.IsList), type, $"{type.Name.StringValue} is embedded, so it can hold scalars only.");
        return new(type.Name.StringValue, fields, type.Description.Text());
    }

    private StoredProperty Property(GraphQLFieldDefinition field, bool onNode)
    {
        var (isList, required, typeName) = field.Type.Shape();
        var kind = Scalars.TryGetValue(typeName, out var scalar) ? scalar : enums.ContainsKey(typeName) ? PropertyKind.Enum : PropertyKind.EmbeddedList;
        var name = field.Name.StringValue;
        Require(kind != PropertyKind.EmbeddedList || (isList && embedded.ContainsKey(typeName)), field, $"{name} is of type {typeName}, which is no scalar, no enum and no list of a type with @embedded.");
        Require(!name.EndsWith("_folded", StringComparison.Ordinal) && name is not ("key" or "hash" or "_hash" or "from_key" or "to_key"), field, $"{name} is a name that stores keep for themselves.");
        if (isList && kind != PropertyKind.EmbeddedList)
        {
            Require(kind is PropertyKind.Text or PropertyKind.Id, field, $"{name}: a list can be of String, ID or an embedded type.");
            kind = kind == PropertyKind.Text ? PropertyKind.TextList : PropertyKind.IdList;
        }

        var (unique, indexed, fullText) = (field.Directive("unique"), field.Directive("index"), field.Directive("fulltext"));
        Require(onNode || (unique ?? indexed ?? fullText) is null, field, $"{name}: @unique, @index and @fulltext are for properties of nodes.");
        Require(!isList || (unique ?? indexed) is null, field, $"{name}: a list can be neither @unique nor @index.");
        var weight = fullText is null ? (double?)null : fullText.Argument("weight") is { } value ? double.Parse(SchemaSyntax.Unquote(value), CultureInfo.InvariantCulture) : 1;
        var (aliases, translated) = (field.Directive("aliases") is not null, field.Directive("translated"));
        Require(!aliases || kind == PropertyKind.IdList, field, $"{name}: @aliases is for a list of ids.");
        return new(name, kind, typeName, required, unique is not null, indexed is not null, weight, field.Description.Text())
        {
            IsAliases = aliases,
            TranslatedBy = translated is null ? null : TextArgument(translated, "by"),
        };
    }

    private Relationship Relationship(GraphQLObjectTypeDefinition owner, GraphQLFieldDefinition field)
    {
        var directive = field.Directive("relationship")!;
        var (isList, _, target) = field.Type.Shape();
        var (name, typeName) = (field.Name.StringValue, TextArgument(directive, "type"));
        Require(nodes.ContainsKey(target), field, $"{name} leads to {target}, which is no type with @node.");
        Require(directive.Argument("direction") is GraphQLEnumValue, directive, "@relationship needs direction: IN, OUT or BOTH.");
        Require(Enum.TryParse<Direction>(SchemaSyntax.Unquote(directive.Argument("direction")!), ignoreCase: true, out var direction), directive, "A direction is IN, OUT or BOTH.");
        var (from, to) = direction == Direction.In ? (target, owner.Name.StringValue) : (owner.Name.StringValue, target);
        Require(direction != Direction.Both || from == to, field, $"{name}: direction BOTH is for relationships between nodes of one type.");
        if (!relationships.TryGetValue(typeName, out var type))
        {
            relationships.Add(typeName, type = new(typeName, from, to, null, [], ""));
        }

        Require(type.From == from && type.To == to, field, $"{name}: {typeName} goes from {type.From} to {type.To}, not from {from} to {to}.");
        var edge = directive.TextOf("edge");
        Require(edge is null || edge == type.EdgeName, field, $"{name}: {edge} does not describe {typeName}.");
        var orders = directive.TextOf("order") is { } order
            ? [Term(field, order, nodes[target], type)]
            : nodes[target].Directive("defaultOrder")?.TextsOf("by").Select(term => Term(field, term, nodes[target], null)) ?? [];
        return new(name, type, direction, target, isList, WithId(orders), field.Description.Text());
    }

    private OrderTerm Term(ASTNode at, string term, GraphQLObjectTypeDefinition target, RelationshipType? edge)
    {
        var descending = term.EndsWith("_DESC", StringComparison.Ordinal);
        var name = descending ? term[..^5] : term.EndsWith("_ASC", StringComparison.Ordinal) ? term[..^4] : term;
        var onEdge = edge?.Property(name) is not null;
        var field = Fields(target).FirstOrDefault(field => field.Name.StringValue == name && IsStored(field));
        Require(onEdge || field is not null, at, $"Nothing can be ordered by {name}: it is no stored property.");
        Require(onEdge ? !edge!.Property(name)!.IsList : !field!.Type.Shape().IsList, at, $"Nothing can be ordered by {name}: it is a list.");
        return new(name, descending, onEdge);
    }

    private List<GraphQLFieldDefinition> Fields(GraphQLObjectTypeDefinition type)
    {
        var fields = type.Fields?.Items ?? [];
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            Require(names.Add(field.Name.StringValue), field, $"{type.Name.StringValue} has two fields {field.Name.StringValue}.");
        }

        return fields;
    }

    private string TextArgument(GraphQLDirective directive, string name)
    {
        Require(directive.Argument(name) is GraphQLStringValue, directive, $"@{directive.Name.StringValue} needs {name}: a string.");
        return directive.TextOf(name)!;
    }

    private void Require(bool holds, ASTNode at, string reason) => text.Require(holds, at, reason);
}

using System.Collections.Immutable;
using System.Globalization;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace Publications.Query.Schema;

/// <summary>Reads the annotated schema in two steps: what each type is, then its fields, which name other types.</summary>
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

    private readonly Dictionary<string, GraphQLObjectTypeDefinition> nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GraphQLObjectTypeDefinition> edges = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GraphQLObjectTypeDefinition> embedded = new(StringComparer.Ordinal);
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
        return new(nodeTypes, [.. relationships.Values], [.. embedded.Values.Select(Embedded)], [.. enums.Values]);
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
                var kinds = new[] { ("node", nodes), ("edge", edges), ("embedded", embedded) }.Where(kind => Directive(type, kind.Item1) is not null).ToList();
                Require(kinds.Count == 1, type, $"{type.Name.StringValue} needs exactly one of @node, @edge and @embedded.");
                kinds[0].Item2.Add(type.Name.StringValue, type);
                break;
            case GraphQLEnumTypeDefinition type when type.Name.StringValue != "Direction":
                var values = type.Values?.Select(value => value.Name.StringValue) ?? [];
                enums.Add(type.Name.StringValue, new(type.Name.StringValue, [.. values], Text(type.Description)));
                break;
        }
    }

    private NodeType Node(GraphQLObjectTypeDefinition type)
    {
        var name = type.Name.StringValue;
        var fields = Fields(type);
        var properties = fields.Where(field => Directive(field, "relationship") is null && Directive(field, "count") is null).Select(field => Property(field, true)).ToImmutableArray();
        Require(properties.Any(property => property is { Name: "id", Kind: PropertyKind.Id, IsRequired: true }), type, $"{name} needs the field id: ID!.");
        var followed = fields.Where(field => Directive(field, "relationship") is not null).Select(field => Relationship(type, field)).ToImmutableArray();
        var counts = fields.Where(field => Directive(field, "count") is not null).Select(field => Count(field, followed)).ToImmutableArray();
        var order = Directive(type, "defaultOrder") is { } directive
            ? Argument(directive, "by") is GraphQLListValue list ? list.Values?.Select(value => Unquote(value)) ?? [] : []
            : ["id_ASC"];
        return new(
            name, Directive(type, "node")!.Arguments is null ? null : TextArgument(Directive(type, "node")!, "prefix"), properties, followed, counts,
            WithId(order.Select(term => Term(type, term, type, null))), [.. fields.Select(field => field.Name.StringValue)], Text(type.Description));
    }

    private RelationshipType EdgeType(GraphQLObjectTypeDefinition type)
    {
        var directive = Directive(type, "edge")!;
        var (from, to) = (TextArgument(directive, "from"), TextArgument(directive, "to"));
        Require(nodes.ContainsKey(from) && nodes.ContainsKey(to), directive, $"{from} or {to} is no type with @node.");
        return new(
            TextArgument(directive, "type"), from, to, type.Name.StringValue, [.. Fields(type).Select(field => Property(field, false))], Text(type.Description));
    }

    private EmbeddedType Embedded(GraphQLObjectTypeDefinition type)
    {
        var fields = Fields(type).Select(field => Property(field, false)).ToImmutableArray();
        Require(fields.All(field => !field.IsList), type, $"{type.Name.StringValue} is embedded, so it can hold scalars only.");
        return new(type.Name.StringValue, fields, Text(type.Description));
    }

    private StoredProperty Property(GraphQLFieldDefinition field, bool onNode)
    {
        var (isList, required, typeName) = Shape(field.Type);
        var kind = Scalars.TryGetValue(typeName, out var scalar) ? scalar : enums.ContainsKey(typeName) ? PropertyKind.Enum : PropertyKind.EmbeddedList;
        var name = field.Name.StringValue;
        Require(kind != PropertyKind.EmbeddedList || (isList && embedded.ContainsKey(typeName)), field, $"{name} is of type {typeName}, which is no scalar, no enum and no list of a type with @embedded.");
        Require(!name.EndsWith("_folded", StringComparison.Ordinal) && name is not ("key" or "hash" or "_hash" or "from_key" or "to_key"), field, $"{name} is a name that stores keep for themselves.");
        if (isList && kind != PropertyKind.EmbeddedList)
        {
            Require(kind is PropertyKind.Text or PropertyKind.Id, field, $"{name}: a list can be of String, ID or an embedded type.");
            kind = kind == PropertyKind.Text ? PropertyKind.TextList : PropertyKind.IdList;
        }

        var (unique, indexed, fullText) = (Directive(field, "unique"), Directive(field, "index"), Directive(field, "fulltext"));
        Require(onNode || (unique ?? indexed ?? fullText) is null, field, $"{name}: @unique, @index and @fulltext are for properties of nodes.");
        Require(!isList || (unique ?? indexed) is null, field, $"{name}: a list can be neither @unique nor @index.");
        var weight = fullText is null ? (double?)null : Argument(fullText, "weight") is { } value ? double.Parse(Unquote(value), CultureInfo.InvariantCulture) : 1;
        return new(name, kind, typeName, required, unique is not null, indexed is not null, weight, Text(field.Description));
    }

    private Relationship Relationship(GraphQLObjectTypeDefinition owner, GraphQLFieldDefinition field)
    {
        var directive = Directive(field, "relationship")!;
        var (isList, _, target) = Shape(field.Type);
        var (name, typeName) = (field.Name.StringValue, TextArgument(directive, "type"));
        Require(nodes.ContainsKey(target), field, $"{name} leads to {target}, which is no type with @node.");
        Require(Argument(directive, "direction") is GraphQLEnumValue, directive, "@relationship needs direction: IN, OUT or BOTH.");
        Require(Enum.TryParse<Direction>(Unquote(Argument(directive, "direction")!), ignoreCase: true, out var direction), directive, "A direction is IN, OUT or BOTH.");
        var (from, to) = direction == Direction.In ? (target, owner.Name.StringValue) : (owner.Name.StringValue, target);
        Require(direction != Direction.Both || from == to, field, $"{name}: direction BOTH is for relationships between nodes of one type.");
        if (!relationships.TryGetValue(typeName, out var type))
        {
            relationships.Add(typeName, type = new(typeName, from, to, null, [], ""));
        }

        Require(type.From == from && type.To == to, field, $"{name}: {typeName} goes from {type.From} to {type.To}, not from {from} to {to}.");
        var edge = Argument(directive, "edge") is { } value ? Unquote(value) : null;
        Require(edge is null || edge == type.EdgeName, field, $"{name}: {edge} does not describe {typeName}.");
        var orders = Argument(directive, "order") is { } order
            ? [Term(field, Unquote(order), nodes[target], type)]
            : Directive(nodes[target], "defaultOrder") is { } byDefault && Argument(byDefault, "by") is GraphQLListValue list
                ? list.Values!.Select(term => Term(field, Unquote(term), nodes[target], null))
                : [];
        return new(name, type, direction, target, isList, WithId(orders), Text(field.Description));
    }

    private CountField Count(GraphQLFieldDefinition field, ImmutableArray<Relationship> followed)
    {
        var of = TextArgument(Directive(field, "count")!, "of");
        Require(followed.Any(relationship => relationship.Name == of && relationship.IsList), field, $"{of} is no list of this type that follows a relationship.");
        return new(field.Name.StringValue, of, Text(field.Description));
    }

    private OrderTerm Term(ASTNode at, string term, GraphQLObjectTypeDefinition target, RelationshipType? edge)
    {
        var descending = term.EndsWith("_DESC", StringComparison.Ordinal);
        var name = descending ? term[..^5] : term.EndsWith("_ASC", StringComparison.Ordinal) ? term[..^4] : term;
        var onEdge = edge?.Property(name) is not null;
        var field = Fields(target).FirstOrDefault(field => field.Name.StringValue == name && Directive(field, "relationship") is null && Directive(field, "count") is null);
        Require(onEdge || field is not null, at, $"Nothing can be ordered by {name}: it is no stored property.");
        Require(onEdge ? !edge!.Property(name)!.IsList : !Shape(field!.Type).IsList, at, $"Nothing can be ordered by {name}: it is a list.");
        return new(name, descending, onEdge);
    }

    /// <summary>A total order: the id breaks ties, in the last key's direction.</summary>
    private static ImmutableArray<OrderTerm> WithId(IEnumerable<OrderTerm> terms)
    {
        var order = terms.ToImmutableArray();
        return order.Any(term => term is { Property: "id", OnEdge: false }) ? order : order.Add(new("id", !order.IsEmpty && order[^1].Descending, false));
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

    private static (bool IsList, bool IsRequired, string Name) Shape(GraphQLType type) => type switch
    {
        GraphQLNonNullType outer => Shape(outer.Type) with { IsRequired = true },
        GraphQLListType list => (true, false, Shape(list.Type).Name),
        GraphQLNamedType named => (false, false, named.Name.StringValue),
        _ => throw new InvalidOperationException($"{type.Kind} is no type."),
    };

    private static GraphQLDirective? Directive(IHasDirectivesNode node, string name) =>
        node.Directives?.FirstOrDefault(directive => directive.Name.StringValue == name);

    private static GraphQLValue? Argument(GraphQLDirective directive, string name) =>
        directive.Arguments?.FirstOrDefault(argument => argument.Name.StringValue == name)?.Value;

    private string TextArgument(GraphQLDirective directive, string name)
    {
        var value = Argument(directive, name);
        Require(value is GraphQLStringValue, directive, $"@{directive.Name.StringValue} needs {name}: a string.");
        return Unquote(value!);
    }

    private static string Unquote(GraphQLValue value) => value switch
    {
        GraphQLStringValue text => text.Value.ToString(),
        GraphQLEnumValue name => name.Name.StringValue,
        IHasValueNode scalar => scalar.Value.ToString(),
        _ => "",
    };

    private static string Text(GraphQLDescription? description) => description?.Value.ToString() ?? "";

    private void Require(bool holds, ASTNode at, string reason)
    {
        if (!holds)
        {
            throw new GraphSchemaException(text.AsSpan(0, Math.Min(at.Location.Start, text.Length)).Count('\n') + 1, reason);
        }
    }
}

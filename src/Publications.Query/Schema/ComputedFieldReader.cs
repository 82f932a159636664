using System.Collections.Immutable;
using GraphQLParser.AST;

namespace Publications.Query.Schema;

/// <summary>Reads the fields that name other fields: trees, numbers, derived lists, spreads, keys of groups.</summary>
internal sealed class ComputedFieldReader(
    string text,
    IReadOnlyDictionary<string, GraphQLObjectTypeDefinition> syntax,
    ImmutableArray<NodeType> nodes,
    IReadOnlyDictionary<string, GraphQLObjectTypeDefinition> counted)
{
    /// <summary>The types with all their fields.</summary>
    public ImmutableArray<NodeType> Read()
    {
        var scoped = nodes.Select(Scoped).ToImmutableArray();
        var byName = scoped.ToDictionary(node => node.Name, StringComparer.Ordinal);
        var grouped = scoped.Select(node => node with { Groups = [.. FieldsWith(node, "group").Select(field => Group(field, node, byName))] }).ToImmutableArray();
        byName = grouped.ToDictionary(node => node.Name, StringComparer.Ordinal);
        return [.. grouped.Select(node => node with
        {
            Found = [.. FieldsWith(node, "count").Concat(FieldsWith(node, "extreme")).OrderBy(field => field.Location.Start).Select(field => Found(field, node, byName))],
            Derived = [.. FieldsWith(node, "derived").Select(field => Derived(field, node, byName))],
            Spreads = [.. FieldsWith(node, "spread").Select(field => Spread(field, node, byName))],
        })];
    }

    private NodeType Scoped(NodeType node)
    {
        var tree = syntax[node.Name].Directive("tree");
        var ancestors = tree is null ? null : node.Relationship(tree.TextOf("ancestors") ?? "");
        text.Require(tree is null || ancestors?.Target == node.Name, syntax[node.Name], $"{node.Name}: @tree names a field that leads to {node.Name}.");
        return node with
        {
            Ancestors = ancestors,
            Relationships = [.. node.Relationships.Select(relationship =>
            {
                var field = Field(node, relationship.Name);
                var isScoped = field.Directive("relationship")!.TextOf("scoped") == "true";
                text.Require(!isScoped || ancestors is not null, field, $"{relationship.Name} is scoped, but {node.Name} has no @tree.");
                return isScoped ? relationship with { Closure = ancestors!.Type } : relationship;
            })],
        };
    }

    private GroupField Group(GraphQLFieldDefinition field, NodeType node, Dictionary<string, NodeType> byName)
    {
        var (name, directive) = (field.Name.StringValue, field.Directive("group")!);
        var path = field.Directive("derived") is { } derived ? Path(field, derived, node, byName) : node.Relationship(name) is { } followed ? [followed] : [];
        var target = path.IsEmpty ? null : byName[path[^1].Target];
        var filter = directive.TextOf("filter") is { } filterName ? target?.Property(filterName) : null;
        return new(
            directive.TextOf("key") ?? "", directive.TextOf("facet") ?? "", path.IsEmpty ? node.Property(name) : null, path, filter,
            path.Length == 1 ? target!.Ancestors?.Type : null, field.Description.Text());
    }

    private FoundField Found(GraphQLFieldDefinition field, NodeType node, Dictionary<string, NodeType> byName)
    {
        var (name, description, extreme) = (field.Name.StringValue, field.Description.Text(), field.Directive("extreme"));
        var of = Followed(field, extreme ?? field.Directive("count")!, node);
        if (extreme is null)
        {
            return new CountField(name, of, description);
        }

        var property = byName[of.Target].Property(extreme.TextOf("property") ?? "");
        text.Require(property is { Kind: PropertyKind.Int }, field, $"{name}: property names a whole number of {of.Target}.");
        return new ExtremeField(name, of, property!, extreme.TextOf("is") == "MAX", description);
    }

    private DerivedField Derived(GraphQLFieldDefinition field, NodeType node, Dictionary<string, NodeType> byName)
    {
        var (name, directive) = (field.Name.StringValue, field.Directive("derived")!);
        var path = Path(field, directive, node, byName);
        text.Require(path[1].Target == field.Type.Shape().Name, field, $"{name}: the path leads to {path[1].Target}.");
        var edge = directive.TextOf("edge") is { } edgeName ? Edge(field, edgeName) : null;
        var order = edge is null ? byName[path[1].Target].DefaultOrder : [new(edge.Properties[0].Name, true, true), new("id", true, false)];
        return new(name, path[0], path[1], edge, order, field.Description.Text());
    }

    private SpreadField Spread(GraphQLFieldDefinition field, NodeType node, Dictionary<string, NodeType> byName)
    {
        var directive = field.Directive("spread")!;
        var of = Followed(field, directive, node);
        var by = byName[of.Target].Groups.FirstOrDefault(group => group.Key == directive.TextOf("by"));
        text.Require(by?.Property is not null, field, $"{field.Name.StringValue}: by names a key of groups of {of.Target} that is a property.");
        return new(field.Name.StringValue, of, by!, field.Description.Text());
    }

    private RelationshipType Edge(GraphQLFieldDefinition field, string name)
    {
        text.Require(counted.ContainsKey(name), field, $"{name} is no type with @counted.");
        var fields = counted[name].Fields!.Items;
        text.Require(fields.Count == 1, counted[name], $"{name} has one field: how many nodes lead there.");
        return new("", "", "", name, [StoredProperty.Number(fields[0].Name.StringValue, isRequired: true, fields[0].Description.Text())], counted[name].Description.Text());
    }

    private ImmutableArray<Relationship> Path(GraphQLFieldDefinition field, GraphQLDirective directive, NodeType node, Dictionary<string, NodeType> byName)
    {
        var steps = directive.TextsOf("path").ToList();
        text.Require(steps.Count == 2, field, $"{field.Name.StringValue}: the path has two fields.");
        var first = node.Relationship(steps[0]);
        text.Require(first is not null, field, $"{steps[0]} is no field of {node.Name} that follows a relationship.");
        var second = byName[first!.Target].Relationship(steps[1]);
        text.Require(second is not null, field, $"{steps[1]} is no field of {first.Target} that follows a relationship.");
        return [first, second!];
    }

    private Relationship Followed(GraphQLFieldDefinition field, GraphQLDirective directive, NodeType node)
    {
        var of = directive.TextOf("of") ?? "";
        var followed = node.Relationship(of);
        text.Require(followed is { IsList: true }, field, $"{of} is no list of this type that follows a relationship.");
        return followed!;
    }

    private GraphQLFieldDefinition Field(NodeType node, string name) => syntax[node.Name].Fields!.Items.First(field => field.Name.StringValue == name);

    private IEnumerable<GraphQLFieldDefinition> FieldsWith(NodeType node, string directive) =>
        syntax[node.Name].Fields!.Items.Where(field => field.Directive(directive) is not null);
}

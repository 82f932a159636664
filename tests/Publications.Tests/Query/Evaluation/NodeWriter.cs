using System.Text.Json.Nodes;
using GraphQLParser.AST;
using Publications.Model.Graph;
using Publications.Query.Schema;

namespace Publications.Tests.Query.Evaluation;

/// <summary>Answers the fields of nodes.</summary>
internal sealed class NodeWriter
{
    private readonly GraphSchema schema;
    private readonly Selections selections;
    private readonly Lists lists;

    public NodeWriter(GraphSchema schema, Selections selections, Lists lists)
    {
        (this.schema, this.selections, this.lists) = (schema, selections, lists);
        Properties = new(schema, selections);
        Lists = new(this, schema, selections, lists);
    }

    /// <summary>Answers stored values.</summary>
    public PropertyWriter Properties { get; }

    /// <summary>Answers lists of nodes.</summary>
    public ConnectionWriter Lists { get; }

    /// <summary>A node, or null.</summary>
    public JsonNode? Write(GraphElement.Node? node, List<GraphQLSelectionSet> within) =>
        node is null ? null : selections.Write(node.Label, within, field => Field(node, schema.Node(node.Label), field));

    private JsonNode? Field(GraphElement.Node node, NodeType type, SelectedField field)
    {
        if (type.Property(field.Name) is { } property)
        {
            return Properties.Write(property, Row.Stored(node, field.Name), field, node);
        }

        if (type.Number(field.Name) is { } number)
        {
            return lists.Found(node, number, field.IsSubtree) is long found ? found : null;
        }

        if (type.Spread(field.Name) is { } spread)
        {
            return Spread(node, spread, field);
        }

        if (type.DerivedList(field.Name) is { } derived)
        {
            var of = schema.Node(derived.Second.Target);
            return Lists.Write(new(of, derived.Edge, lists.Derived(node, derived, field.IsSubtree), Orders.Of(derived.Order, of, derived.Edge), type.Name), field);
        }

        var relationship = type.Relationship(field.Name)!;
        var target = schema.Node(relationship.Target);
        return relationship.IsList
            ? Lists.Write(new(target, relationship.Type, lists.Related(node, relationship, field.IsSubtree), Orders.Of(relationship.Order, target, relationship.Type), type.Name), field)
            : Write(lists.Single(node, relationship), field.Within);
    }

    /// <summary>A row for each value that a related node has, absent first.</summary>
    private JsonArray Spread(GraphElement.Node node, SpreadField spread, SelectedField field)
    {
        var by = spread.By.Property!;
        var rows = lists.Related(node, spread.Of, field.IsSubtree).GroupBy(row => Values.Of(row.Node.Properties[by.Name], by.Kind)).OrderBy(rows => rows.Key, Comparer<object?>.Create(Values.Compare));
        return [.. rows.Select(row => selections.Write($"{char.ToUpperInvariant(spread.By.FieldName[0])}{spread.By.FieldName[1..]}Count", field.Within, part =>
            part.Name == "works" ? row.Count() : JsonValue.Create(row.Key as long?)))];
    }
}

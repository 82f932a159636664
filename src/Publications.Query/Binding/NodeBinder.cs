using System.Collections.Immutable;
using System.Text.Json;
using GraphQLParser.AST;
using Publications.Query.Documents;
using Publications.Query.Plan;
using Publications.Query.Schema;

namespace Publications.Query.Binding;

/// <summary>Binds the selected fields of nodes.</summary>
internal sealed class NodeBinder(BindingScope scope)
{
    private const int Most = 200;

    /// <summary>A node alone.</summary>
    public (First Plan, ObjectShape Shape) First(Rows rows, List<GraphQLSelectionSet> selections, NodeType type, ImmutableArray<string> path)
    {
        var columns = new RowColumns();
        var fields = Fields(selections, type, columns, path, false);
        return (new First(rows, columns.Columns), new ObjectShape(fields));
    }

    /// <summary>The selected fields of a node, their columns added to its row's.</summary>
    /// <param name="selections">What is selected.</param>
    /// <param name="type">The node's type.</param>
    /// <param name="columns">The row's columns.</param>
    /// <param name="path">Where the node is.</param>
    /// <param name="bySubtree">True when several relationships may have led to the row.</param>
    public ImmutableArray<FieldShape> Fields(List<GraphQLSelectionSet> selections, NodeType type, RowColumns columns, ImmutableArray<string> path, bool bySubtree) =>
        [.. scope.Fields(selections, type).Select(field => Field(field, type, columns, path.Add(field.ResponseName), bySubtree))];

    /// <summary>A stored property as it is selected.</summary>
    public FieldShape Property(JsonEncodedText name, MergedField field, StoredProperty property, OperandSource source, RowColumns columns)
    {
        var column = columns.Of(new Operand(property, source, false));
        if (property.Kind != PropertyKind.EmbeddedList)
        {
            return new(name, column, new ValueShape(property.Kind));
        }

        var type = scope.Schema.Graph.EmbeddedType(property.TypeName);
        var fields = scope.Fields(field).Select(selected =>
        {
            var responseName = JsonEncodedText.Encode(selected.ResponseName);
            return type.Fields.FirstOrDefault(stored => stored.Name == selected.Name) is { } stored
                ? new EmbeddedField(responseName, stored.Name, new ValueShape(stored.Kind))
                : new EmbeddedField(responseName, null, new TypeNameShape(JsonEncodedText.Encode(type.Name)));
        });
        return new(name, column, new EmbeddedShape([.. fields], IsLists: source == OperandSource.Edges));
    }

    /// <summary>A list within a node, or on an edge.</summary>
    public (Result Plan, Shape Shape) List(MergedField field, Rows source, NodeType target, RelationshipType? edge, ImmutableArray<OrderTerm> order, bool leavesOut, ImmutableArray<string> path)
    {
        CheckDepth(field, path);
        var list = new ListField(source, target, edge, OrderBinder.Default(order, target, edge), Most, leavesOut);
        return new ConnectionBinder(scope, this, list, path, isRoot: false).Bind(field);
    }

    private FieldShape Field(MergedField field, NodeType type, RowColumns columns, ImmutableArray<string> path, bool bySubtree)
    {
        var name = JsonEncodedText.Encode(field.ResponseName);
        if (field.Name == "__typename")
        {
            return new(name, -1, new TypeNameShape(JsonEncodedText.Encode(type.Name)));
        }

        if (type.Property(field.Name) is { } property)
        {
            return property.TranslatedBy is { } translations ? Translated(name, field, property, type.Property(translations)!, columns, path) : Property(name, field, property, OperandSource.Node, columns);
        }

        if (type.Number(field.Name) is { } number)
        {
            return new(name, columns.Of(Operand.Of(number, scope.Arguments(field, path).Subtree)), new ValueShape(PropertyKind.Int));
        }

        if (type.Relationship(field.Name) is { IsList: false } single)
        {
            CheckDepth(field, path);
            var target = scope.Schema.Graph.Node(single.Target);
            var (plan, shape) = First(new Order(new Traverse(single), OrderBinder.Bind([], target, null)), field.Selections, target, path);
            return new(name, columns.Of(plan), shape);
        }

        var (result, listed) = Nested(field, type, path);
        return new(name, columns.Of(result), listed);
    }

    private (Result, Shape) Nested(MergedField field, NodeType type, ImmutableArray<string> path)
    {
        var graph = scope.Schema.Graph;
        var subtree = scope.Arguments(field, path).Subtree;
        if (type.Relationship(field.Name) is { } followed)
        {
            var target = graph.Node(followed.Target);
            return List(field, new Traverse(followed, subtree && followed.Closure is not null), target, followed.Type, followed.Order, followed.LeavesOut(target), path);
        }

        if (type.DerivedList(field.Name) is { } derived)
        {
            return List(field, new Derive(derived, subtree && derived.First.Closure is not null), graph.Node(derived.Second.Target), derived.Edge, derived.Order, false, path);
        }

        var spread = type.Spread(field.Name)!;
        return new GroupBinder(scope, this).Spread(field, spread, new Traverse(spread.Of, subtree && spread.Of.Closure is not null));
    }

    private FieldShape Translated(JsonEncodedText name, MergedField field, StoredProperty property, StoredProperty translations, RowColumns columns, ImmutableArray<string> path)
    {
        var column = columns.Of(new Operand(property, OperandSource.Node, false));
        return scope.Arguments(field, path).Given.TryGetValue("language", out var language)
            ? new(name, -1, new TranslatedShape((string)scope.Slots.Pin((Scalar)language), columns.Of(new Operand(translations, OperandSource.Node, false)), column))
            : new(name, column, new ValueShape(property.Kind));
    }

    private void CheckDepth(MergedField field, ImmutableArray<string> path)
    {
        var most = scope.Document.Limits.Depth;
        if (path.Length > most)
        {
            throw new QueryException(ErrorCode.DocumentTooLarge, $"The operation is more than {most} fields deep, the limit. Ask for fewer levels.", [scope.Document.LocationOf(field.Field)], path);
        }
    }
}

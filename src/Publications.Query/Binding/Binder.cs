using System.Collections.Immutable;
using System.Text.Json;
using Publications.Query.Documents;
using Publications.Query.Plan;
using Publications.Query.Schema;

namespace Publications.Query.Binding;

/// <summary>Turns an operation of a document, with its variables, into plans for a store and shapes of the response.</summary>
public static class Binder
{
    /// <summary>Binds an operation.</summary>
    /// <param name="document">A document that fits <paramref name="schema"/>.</param>
    /// <param name="schema">What the API serves.</param>
    /// <param name="operationName">Which operation; null for the only one.</param>
    /// <param name="variables">The request's variables, a JSON object; null for none.</param>
    /// <exception cref="QueryException">The request cannot be answered as it is.</exception>
    public static BoundOperation Bind(QueryDocument document, ApiSchema schema, string? operationName, JsonElement? variables)
    {
        var operation = document.Operation(operationName);
        var values = new Variables(document, operation, schema, variables);
        var collector = new FieldCollector(document, values);
        var roots = collector.Collect([operation.SelectionSet]);
        if (roots.Count > document.Limits.Roots)
        {
            throw new QueryException(ErrorCode.DocumentTooLarge, $"The operation has more than {document.Limits.Roots} root fields, the limit. Split it.", [document.LocationOf(operation)]);
        }

        return new([.. roots.Select(Root)], operation);

        BoundRoot Root(MergedField field)
        {
            var name = JsonEncodedText.Encode(field.ResponseName);
            return field.Name switch
            {
                "__typename" => new TypeNameRoot(name, JsonEncodedText.Encode("Query")),
                "__schema" or "__type" => Introspection.Bind(name, field, collector, document),
                _ => new RootBinder(document, schema, values, collector).Bind(name, field),
            };
        }
    }
}

/// <summary>Binds one root field to one statement.</summary>
internal sealed class RootBinder(QueryDocument document, ApiSchema schema, Variables variables, FieldCollector collector)
{
    private const int DefaultFirst = 20;
    private const int MostOnRoot = 500;
    private const int MostWithin = 200;

    private readonly Slots slots = new();

    public StatementRoot Bind(JsonEncodedText name, MergedField field)
    {
        ImmutableArray<string> path = [field.ResponseName];
        var (plan, shape) = schema.Singles.TryGetValue(field.Name, out var one)
            ? Single(field, one, path)
            : All(field, schema.Plurals[field.Name], path);
        return new(name, plan, slots.Values, shape);
    }

    private (Result, Shape) Single(MergedField field, NodeType type, ImmutableArray<string> path)
    {
        var arguments = new Arguments(document, variables, field, path);
        if (arguments.Given.Count != 1)
        {
            throw arguments.Refused(ErrorCode.Argument, $"{field.Name} needs exactly one of {string.Join(", ", type.Keys.Select(key => key.Name))}.");
        }

        var (name, value) = arguments.Given.First();
        var key = type.Property(name)!;
        var rows = new Filter(new Scan(type), new Compare(Operand.Compared(key, OperandSource.Node), Comparison.Equal, slots.Add(Slots.Stored(value, key.Kind)), false));
        return First(rows, field, type, path);
    }

    private (Result, Shape) All(MergedField field, NodeType type, ImmutableArray<string> path) =>
        Connection(field, new Scan(type), type, null, OrderBinder.Default(type.DefaultOrder, type, null), MostOnRoot, path);

    private (Result, Shape) First(Rows rows, MergedField field, NodeType type, ImmutableArray<string> path)
    {
        var columns = new RowColumns();
        var fields = Node(field.Selections, type, columns, path);
        return (new First(rows, columns.Columns), new ObjectShape(fields));
    }

    private (Result, Shape) Connection(
        MergedField field, Rows source, NodeType type, RelationshipType? edge, ImmutableArray<OrderKey> byDefault, int most, ImmutableArray<string> path)
    {
        var arguments = new Arguments(document, variables, field, path);
        var context = ApiNames.Context(type.Name, edge);
        var rows = source;
        if (arguments.Given.TryGetValue("where", out var where) && new FilterBinder(schema.Graph, slots).Bind((InputObject)where, type, edge) is var condition and not Constant { Holds: true })
        {
            rows = new Filter(source, condition);
        }

        var keys = arguments.Order(byDefault, type, edge);
        var mark = Cursor.MarkOf(context, keys);
        var page = arguments.Page(DefaultFirst, most, mark, keys, slots);
        var selected = new ConnectionSelection(collector, field);
        var fields = new PageBinder(this, type, edge, context, keys, mark, page, path).Bind(selected, out var columns);
        var total = selected.HasTotal ? new Count(rows) : null;
        var project = selected.HasRows
            ? new Project(page.Of(rows, keys, slots.Add(selected.AsksForMore(page.FromEnd) ? page.Size + 1 : page.Size)), columns)
            : null;
        return (new Connection(project, total), new ObjectShape(fields));
    }

    /// <summary>The selected fields of a node, their columns added to its row's.</summary>
    internal ImmutableArray<FieldShape> Node(List<GraphQLParser.AST.GraphQLSelectionSet> selections, NodeType type, RowColumns columns, ImmutableArray<string> path) =>
        [.. collector.Collect(selections).Select(field => NodeField(field, type, columns, path.Add(field.ResponseName)))];

    private FieldShape NodeField(MergedField field, NodeType type, RowColumns columns, ImmutableArray<string> path)
    {
        var name = JsonEncodedText.Encode(field.ResponseName);
        if (field.Name == "__typename")
        {
            return new(name, -1, new TypeNameShape(JsonEncodedText.Encode(type.Name)));
        }

        if (type.Property(field.Name) is { } property)
        {
            return Property(name, field, property, OperandSource.Node, columns);
        }

        if (type.Number(field.Name) is { } number)
        {
            return new(name, columns.Of(Operand.Of(number, subtree: true)), new ValueShape(PropertyKind.Int));
        }

        if (path.Length > document.Limits.Depth)
        {
            throw new QueryException(ErrorCode.DocumentTooLarge, $"The operation is more than {document.Limits.Depth} fields deep, the limit. Ask for fewer levels.", [document.LocationOf(field.Field)], path);
        }

        var relationship = type.Relationship(field.Name)!;
        var target = schema.Graph.Node(relationship.Target);
        var order = OrderBinder.Default(relationship.Order, target, relationship.Type);
        var (plan, shape) = relationship.IsList
            ? Connection(field, new Traverse(relationship), target, relationship.Type, order, MostWithin, path)
            : First(new Order(new Traverse(relationship), OrderBinder.Bind([], target, null)), field, target, path);
        return new(name, columns.Of(plan), shape);
    }

    /// <summary>A stored property as it is selected.</summary>
    internal FieldShape Property(JsonEncodedText name, MergedField field, StoredProperty property, OperandSource source, RowColumns columns)
    {
        var column = columns.Of(new Operand(property, source, false));
        if (property.Kind != PropertyKind.EmbeddedList)
        {
            return new(name, column, new ValueShape(property.Kind));
        }

        var type = schema.Graph.EmbeddedType(property.TypeName);
        var fields = collector.Collect(field.Selections).Select(selected =>
        {
            var responseName = JsonEncodedText.Encode(selected.ResponseName);
            return type.Fields.FirstOrDefault(stored => stored.Name == selected.Name) is { } stored
                ? new EmbeddedField(responseName, stored.Name, new ValueShape(stored.Kind))
                : new EmbeddedField(responseName, null, new TypeNameShape(JsonEncodedText.Encode(type.Name)));
        });
        return new(name, column, new EmbeddedShape([.. fields]));
    }
}

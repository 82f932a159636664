using System.Collections.Immutable;
using Publications.Model.Graph;
using Publications.Model.Text;
using Publications.Query.Plan;
using Publications.Query.Schema;

namespace Publications.Query.Binding;

/// <summary>
/// Turns a <c>where</c> into a predicate. Negations are carried down to single comparisons, so that none meets an absent value half-way.
/// A null says nothing, except to <c>eq</c> and <c>neq</c>, where it means absent.
/// </summary>
internal sealed class FilterBinder(GraphSchema schema, Slots slots)
{
    private static readonly Dictionary<string, Comparison> Ranges = new(StringComparer.Ordinal)
    {
        ["gt"] = Comparison.Greater,
        ["gte"] = Comparison.GreaterOrEqual,
        ["lt"] = Comparison.Less,
        ["lte"] = Comparison.LessOrEqual,
    };

    private delegate Predicate FieldBinder(string name, object value, bool negated);

    /// <summary>Conditions on a node of a type and on the relationship that led to it.</summary>
    public Predicate Bind(InputObject where, NodeType type, RelationshipType? edge, bool negated = false) => BindObject(where, negated, (name, value, not) => name switch
    {
        "edge" when edge is not null && value is InputObject onEdge => BindObject(onEdge, not, (property, operations, inner) => Property(edge.Property(property)!, OperandSource.Edge, operations, inner)),
        "subtree" when type.Ancestors is { } ancestors => Exists(ancestors, Bind((InputObject)value, type, null), not),
        _ when type.Relationship(name) is { } relationship => Related(relationship, (InputObject)value, not),
        _ when type.Number(name) is { } number => Operations(Operand.Of(number, subtree: true), (InputObject)value, not),
        _ => Property(type.Property(name)!, OperandSource.Node, value, not),
    });

    private static Predicate BindObject(InputObject where, bool negated, FieldBinder bindField) => All(
        where.Fields.Where(field => field.Value is not null).Select(field => field.Key switch
        {
            "and" => All(Objects(field.Value!).Select(term => BindObject(term, negated, bindField)), negated),
            "or" => All(Objects(field.Value!).Select(term => BindObject(term, negated, bindField)), !negated),
            "not" => BindObject((InputObject)field.Value!, !negated, bindField),
            var name => bindField(name, field.Value!, negated),
        }),
        negated);

    private Predicate Related(Relationship relationship, InputObject where, bool negated)
    {
        var target = schema.Node(relationship.Target);
        if (!relationship.IsList)
        {
            return Exists(relationship, Bind(where, target, null), negated);
        }

        Predicate Some(object value, bool inner, bool not) => Exists(relationship, Bind((InputObject)value, target, relationship.Type, inner), not);
        return Quantified(where, negated, Some, not => new Exists(relationship, new Constant(true), not));
    }

    /// <summary>Some that satisfies what nothing does is not there.</summary>
    private static Predicate Exists(Relationship relationship, Predicate condition, bool negated) =>
        condition is Constant { Holds: false } ? new Constant(negated) : new Exists(relationship, condition, negated);

    private Predicate Property(StoredProperty property, OperandSource source, object value, bool negated)
    {
        var where = (InputObject)value;
        if (!property.IsList)
        {
            return Operations(Operand.Compared(property, source), where, negated);
        }

        var list = Operand.Compared(property, source);
        var element = list with { Source = OperandSource.Element };
        Predicate Some(object conditions, bool inner, bool not) => new ElementExists(list, Operations(element, (InputObject)conditions, inner), not);
        return Quantified(where, negated, Some, not => new ElementExists(list, new Constant(true), not));
    }

    /// <summary>None is not some; all is not some that does not.</summary>
    private static Predicate Quantified(InputObject where, bool negated, Func<object, bool, bool, Predicate> some, Func<bool, Predicate> any) => All(
        where.Fields.Where(field => field.Value is not null).Select(field => field.Key switch
        {
            "some" => some(field.Value!, false, negated),
            "none" => some(field.Value!, false, !negated),
            "all" => some(field.Value!, true, !negated),
            _ => any((field.Value is true) == negated),
        }),
        negated);

    private Predicate Operations(Operand operand, InputObject where, bool negated) => All(
        where.Fields.Where(field => field.Value is not null || field.Key is "eq" or "neq").Select(field => field.Key switch
        {
            "eq" => Equal(operand, field.Value, negated),
            "neq" => Equal(operand, field.Value, !negated),
            "in" => In(operand, field.Value!, negated),
            "nin" => In(operand, field.Value!, !negated),
            "contains" => new Compare(operand, Comparison.Contains, Slot(operand, field.Value!), negated),
            "startsWith" => Starts(operand, (Scalar)field.Value!, negated),
            "endsWith" => Ends(operand, (Scalar)field.Value!, negated),
            var name => new Compare(operand, Ranges[name], Slot(operand, field.Value!), negated),
        }),
        negated);

    private Predicate Equal(Operand operand, object? value, bool negated) => value switch
    {
        null => new IsAbsent(operand, negated),
        _ => new Compare(operand, Comparison.Equal, Slot(operand, value), negated),
    };

    private int Slot(Operand operand, object value) => value is Scalar scalar
        ? slots.Add(scalar, given => Slots.Stored(given, operand.Property.Kind))
        : slots.Add(Slots.Stored(value, operand.Property.Kind));

    private Predicate In(Operand operand, object value, bool negated)
    {
        var given = value as List<object?> ?? [value];
        var present = given.OfType<object>().ToList();
        Predicate among = present.Count == 0 ? new Constant(negated) : new Compare(operand, Comparison.In, slots.AddList(present, operand.Property.Kind), negated);
        return given.Contains(null) ? All([new IsAbsent(operand, negated), among], !negated) : among;
    }

    private Predicate Starts(Operand operand, Scalar prefix, bool negated) => slots.Look(prefix, Ending) switch
    {
        "empty" => new IsAbsent(operand, !negated),
        var ending => new StartsWith(operand, Slot(operand, prefix), ending is null ? slots.Add(prefix, AfterAll) : null, negated),
    };

    private Predicate Ends(Operand operand, Scalar suffix, bool negated) => slots.Look(suffix, Ending) == "empty"
        ? new IsAbsent(operand, !negated)
        : new Compare(operand, Comparison.EndsWith, Slot(operand, suffix), negated);

    /// <summary>What of a prefix or suffix decides how it is looked for.</summary>
    private static string? Ending(object text) => Folding.Fold((string)text) switch
    {
        "" => "empty",
        var folded => Slots.After(folded) is null ? "open" : null,
    };

    private static PropertyValue AfterAll(object prefix) => new PropertyValue.Text(Slots.After(Folding.Fold((string)prefix))!);

    /// <summary>All of the terms, or, negated, the one that fails.</summary>
    private static Predicate All(IEnumerable<Predicate> terms, bool negated) => negated ? Predicate.Any(terms) : Predicate.All(terms);

    private static IEnumerable<InputObject> Objects(object value) =>
        (value as List<object?> ?? [value]).OfType<InputObject>();
}

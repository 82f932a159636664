using System.Collections.Immutable;
using GraphQLParser.AST;
using Publications.Model.Graph;
using Publications.Query.Definitions;
using Publications.Query.Documents;
using Publications.Query.Plan;
using Publications.Query.Schema;

namespace Publications.Query.Binding;

/// <summary>The arguments of one field, with what to say when one cannot be used.</summary>
internal sealed class Arguments(QueryDocument document, Variables variables, Slots slots, MergedField field, ImmutableArray<string> path)
{
    /// <summary>The arguments that have a value other than null.</summary>
    public IReadOnlyDictionary<string, object> Given { get; } = Read(variables, field);

    /// <summary>True unless <c>scope</c> is DIRECT.</summary>
    public bool Subtree => Given.GetValueOrDefault("scope") is not "DIRECT";

    /// <summary>How many at most, by an argument that must be from 0 to a limit.</summary>
    public int Size(string name, int byDefault, int most) => (Given.TryGetValue(name, out var value) ? (long)slots.Pin((Scalar)value) : byDefault) switch
    {
        < 0 and var size => throw Refused(ErrorCode.Argument, $"{name} is {size}; it must not be negative.", name),
        var size when size > most => throw Refused(ErrorCode.Limit, $"{name} is {size}; at most {most} are given at once here. Ask for fewer.", name),
        var size => (int)size,
    };

    /// <summary>The page: of <c>first</c> and <c>last</c> one at most, the first <paramref name="byDefault"/> without either. Places in the default order of <paramref name="listed"/> are list keys too.</summary>
    public PageRequest Page(int byDefault, int most, CursorOrder order, NodeType? listed = null)
    {
        if (Given.ContainsKey("first") && Given.ContainsKey("last"))
        {
            throw Refused(ErrorCode.Argument, "first and last are both given; a page begins at one end of the list. Leave one of them out.", "last");
        }

        var (name, goOn) = Given.ContainsKey("last") ? ("last", "before: pageInfo.startCursor") : ("first", "after: pageInfo.endCursor");
        var size = Given.TryGetValue(name, out var value) ? (long)slots.Pin((Scalar)value) : byDefault;
        return size switch
        {
            < 0 => throw Refused(ErrorCode.Argument, $"{name} is {size}; it must not be negative.", name),
            _ when size > most => throw Refused(ErrorCode.Limit, $"{name} is {size}; at most {most} are given at once here. Ask for fewer, and go on with {goOn}.", name),
            _ => new((int)size, name == "last", Place("after", order, listed), Place("before", order, listed)),
        };
    }

    /// <summary>The keys of the order.</summary>
    public ImmutableArray<OrderKey> Order(ImmutableArray<OrderKey> byDefault, NodeType type, RelationshipType? edge)
    {
        if (!Given.TryGetValue("order", out var value) || value is List<object?> { Count: 0 })
        {
            return byDefault;
        }

        try
        {
            return OrderBinder.Bind((value as List<object?> ?? [value]).OfType<InputObject>(), type, edge);
        }
        catch (FormatException e)
        {
            throw Refused(ErrorCode.Argument, e.Message, "order");
        }
    }

    /// <summary>An error at an argument, or at the field when the argument is not written.</summary>
    public QueryException Refused(string code, string message, string? argument = null)
    {
        ASTNode? at = field.Field.Arguments?.FirstOrDefault(given => given.Name.StringValue == argument);
        return new(code, message, [document.LocationOf(at ?? field.Field)], path);
    }

    private ImmutableArray<AfterKey> Place(string name, CursorOrder order, NodeType? listed)
    {
        if (!Given.TryGetValue(name, out var value))
        {
            return [];
        }

        var keys = order.Keys;

        // The plan depends on which values are absent at the place, not on the others.
        var cursor = (Scalar)value;
        string? Absent(object text) => Cursor.Decode((string)text, order) is { } place ? string.Concat(place.Select(at => at is null ? '0' : '1')) : null;
        var absent = slots.Look(cursor, Absent)
            ?? throw Refused(ErrorCode.Cursor, $"{name} is no cursor of this list in this order. Give a cursor of a page of the same list, with the same order.", name);
        PropertyValue? At(object text, int i) => Cursor.Decode((string)text, order)!.Value[i] is { } at ? Slots.Stored(at, keys[i].Operand.Property.Kind) : null;
        var place = keys.Select((key, i) => new AfterKey(key, absent[i] == '0' ? null : slots.Add(cursor, text => At(text, i)!))).ToImmutableArray();
        return IsListOrder(keys, listed)
            ? place.SetItem(0, place[0] with { ListSlot = slots.Add(cursor, text => new PropertyValue.Text(ListKey.Of(At(text, 0), ((PropertyValue.Text)At(text, 1)!).Value))) })
            : place;
    }

    private static bool IsListOrder(ImmutableArray<OrderKey> keys, NodeType? listed) => listed is not null && ListKey.PropertyOf(listed) is { } property
        && keys is [{ Operand: { Source: OperandSource.Node, Found: null } first }, { Operand: { Source: OperandSource.Node, Property.Name: "id" } }] && first.Property.Name == property.Name
        && keys[0].Descending == keys[1].Descending;

    private static Dictionary<string, object> Read(Variables variables, MergedField field)
    {
        var given = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var argument in field.Field.Arguments?.Items ?? [])
        {
            if (variables.TryRead(argument.Value, out var value) && value is not null)
            {
                given[argument.Name.StringValue] = value;
            }
        }

        return given;
    }
}

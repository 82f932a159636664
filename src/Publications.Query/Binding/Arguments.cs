using System.Collections.Immutable;
using GraphQLParser.AST;
using Publications.Query.Documents;
using Publications.Query.Plan;
using Publications.Query.Schema;

namespace Publications.Query.Binding;

/// <summary>The arguments of one field, with what to say when one cannot be used.</summary>
internal sealed class Arguments(QueryDocument document, Variables variables, MergedField field, ImmutableArray<string> path)
{
    /// <summary>The arguments that have a value other than null.</summary>
    public IReadOnlyDictionary<string, object> Given { get; } = Read(variables, field);

    /// <summary>The size of a page.</summary>
    public int First(int byDefault, int most)
    {
        var first = Given.TryGetValue("first", out var value) ? (long)value : byDefault;
        return first switch
        {
            < 0 => throw Refused(ErrorCode.Argument, $"first is {first}; it must not be negative.", "first"),
            _ when first > most => throw Refused(ErrorCode.Limit, $"first is {first}; at most {most} are given at once here. Ask for fewer, and go on with after: pageInfo.endCursor.", "first"),
            _ => (int)first,
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

    /// <summary>The place that the page comes after, empty when it is the first.</summary>
    public ImmutableArray<AfterKey> After(string mark, ImmutableArray<OrderKey> keys, Slots slots)
    {
        if (!Given.TryGetValue("after", out var value))
        {
            return [];
        }

        var place = Cursor.Decode((string)value, mark, keys)
            ?? throw Refused(ErrorCode.Cursor, "after is no cursor of this list in this order. Give a cursor of a page of the same list, with the same order.", "after");
        return [.. keys.Zip(place, (key, at) => new AfterKey(key, at is null ? null : slots.Add(Slots.Stored(at, key.Operand.Property.Kind))))];
    }

    /// <summary>An error at an argument, or at the field when the argument is not written.</summary>
    public QueryException Refused(string code, string message, string? argument = null)
    {
        ASTNode? at = field.Field.Arguments?.FirstOrDefault(given => given.Name.StringValue == argument);
        return new(code, message, [document.LocationOf(at ?? field.Field)], path);
    }

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

using System.Collections.Immutable;

namespace Publications.Tests.Query.RandomOperations;

/// <summary>Operations that lack something of a given one: a field, an argument, a condition, an alias, a fragment, a variable.</summary>
internal static class Smaller
{
    /// <summary>The smallest operation that still fails, going from each to the first smaller one that does.</summary>
    public static async Task<Operation> FindAsync(Operation operation, Func<Operation, Task<bool>> failsAsync)
    {
        for (var next = operation; next is not null;)
        {
            operation = next;
            next = null;
            foreach (var candidate in Of(operation))
            {
                if (await failsAsync(candidate))
                {
                    next = candidate;
                    break;
                }
            }
        }

        return operation;
    }

    /// <summary>The operations that are one step smaller, those that lack most first.</summary>
    public static IEnumerable<Operation> Of(Operation operation) => Of(operation.Roots).Select(roots => new Operation(roots));

    private static IEnumerable<ImmutableArray<Selection>> Of(ImmutableArray<Selection> selections)
    {
        if (selections.Length > 3)
        {
            yield return selections[..(selections.Length / 2)];
            yield return selections[(selections.Length / 2)..];
        }

        for (var i = 0; i < selections.Length; i++)
        {
            if (selections.Length > 1)
            {
                yield return selections.RemoveAt(i);
            }

            if (selections[i] is Fragment fragment)
            {
                yield return selections.RemoveAt(i).InsertRange(i, fragment.Within);
            }
        }

        for (var i = 0; i < selections.Length; i++)
        {
            foreach (var smaller in Of(selections[i]))
            {
                yield return selections.SetItem(i, smaller);
            }
        }
    }

    private static IEnumerable<Selection> Of(Selection selection)
    {
        foreach (var within in selection.Within.IsEmpty ? [] : Of(selection.Within))
        {
            yield return selection with { Within = within };
        }

        foreach (var directives in Without(selection.Directives))
        {
            yield return selection with { Directives = directives };
        }

        if (selection is Fragment { IsNamed: true } named)
        {
            yield return named with { IsNamed = false };
        }

        if (selection is Field field)
        {
            foreach (var arguments in Without(field.Arguments))
            {
                yield return field with { Arguments = arguments };
            }

            if (field.Alias is not null)
            {
                yield return field with { Alias = null };
            }
        }
    }

    private static IEnumerable<ImmutableArray<Named>> Without(ImmutableArray<Named> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            yield return values.RemoveAt(i);
        }

        for (var i = 0; i < values.Length; i++)
        {
            foreach (var smaller in Of(values[i].Value))
            {
                yield return values.SetItem(i, values[i] with { Value = smaller });
            }
        }
    }

    private static IEnumerable<Input> Of(Input input) => input switch
    {
        Input.Variable { Given: { } given } => [given],
        Input.Variable { Default: { } value } => [value],
        Input.Many list => [
            .. list.Items.Length > 1 ? list.Items.Select((_, i) => new Input.Many(list.Items.RemoveAt(i))) : [],
            .. list.Items.SelectMany((item, i) => Of(item).Select(smaller => new Input.Many(list.Items.SetItem(i, smaller))))],
        Input.Fields fields => Without(fields.Values).Select(smaller => new Input.Fields(smaller)),
        Input.Scalar { Value: string { Length: > 1 } text, IsEnum: false } => [new Input.Scalar(text[..(text.Length / 2)]), new Input.Scalar(text[(text.Length / 2)..])],
        Input.Scalar { Value: int and > 1 and var number } => [new Input.Scalar(1), new Input.Scalar(number / 2)],
        _ => [],
    };
}

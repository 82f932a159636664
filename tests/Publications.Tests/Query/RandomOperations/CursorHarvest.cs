using System.Collections.Immutable;
using System.Text.Json;
using Publications.Tests.Query.RandomGraphs;

namespace Publications.Tests.Query.RandomOperations;

/// <summary>Finds cursors in the answer of an operation, and makes the operation that goes on from one of them.</summary>
internal static class CursorHarvest
{
    /// <summary>The same operation, one list of it from a cursor of that list; null when the answer has no cursor.</summary>
    public static Operation? GoOn(Operation operation, JsonElement data, Draw draw)
    {
        var cursors = Lists(operation.Roots, data).ToList();
        if (cursors.Count == 0)
        {
            return null;
        }

        var (list, cursor) = draw.Of(cursors);
        var bound = new Named(draw.Of("after", "before"), new Input.Scalar(cursor));
        return new(Replace(operation.Roots, list.Arguments, [.. list.Arguments.Where(argument => argument.Name != bound.Name), bound]));
    }

    /// <summary>The lists of a selection, at any depth, with each cursor that they answered.</summary>
    private static IEnumerable<(Field List, string Cursor)> Lists(ImmutableArray<Selection> selections, JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Array)
        {
            return json.EnumerateArray().SelectMany(item => Lists(selections, item));
        }

        return json.ValueKind != JsonValueKind.Object ? [] : selections.SelectMany(selection => selection switch
        {
            Field field when json.TryGetProperty(field.ResponseName, out var value) => Lists(field.Within, value).Concat(field.Arguments.IsEmpty ? [] : Cursors(field.Within, value).Select(cursor => (field, cursor))),
            Fragment fragment => Lists(fragment.Within, json),
            _ => [],
        });
    }

    /// <summary>The cursors of the list itself.</summary>
    private static IEnumerable<string> Cursors(ImmutableArray<Selection> selections, JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Array)
        {
            return json.EnumerateArray().SelectMany(item => Cursors(selections, item));
        }

        return json.ValueKind != JsonValueKind.Object ? [] : selections.SelectMany(selection => selection switch
        {
            Field { Name: "edges" or "pageInfo" } part when json.TryGetProperty(part.ResponseName, out var value) => Cursors(part.Within, value),
            Field { Name: "cursor" or "startCursor" or "endCursor" } field when json.TryGetProperty(field.ResponseName, out var value) && value.GetString() is { } cursor => [cursor],
            Fragment fragment => Cursors(fragment.Within, json),
            _ => Array.Empty<string>(),
        });
    }

    /// <summary>The selection with other arguments on the field that has the given ones, wherever it stands.</summary>
    private static ImmutableArray<Selection> Replace(ImmutableArray<Selection> selections, ImmutableArray<Named> arguments, ImmutableArray<Named> others) => [.. selections.Select(selection =>
    {
        var within = selection.Within.IsEmpty ? selection : selection with { Within = Replace(selection.Within, arguments, others) };
        return within is Field field && field.Arguments == arguments ? field with { Arguments = others } : within;
    })];
}

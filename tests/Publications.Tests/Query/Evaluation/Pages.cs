namespace Publications.Tests.Query.Evaluation;

/// <summary>A page of a list.</summary>
/// <param name="Rows">Its rows, in the list's order.</param>
/// <param name="HasNext">True when more follow, or the page ends before a cursor.</param>
/// <param name="HasPrevious">True when more come before, or the page begins after a cursor.</param>
internal sealed record Page(List<Row> Rows, bool HasNext, bool HasPrevious)
{
    /// <summary>The page that a field asks for.</summary>
    /// <param name="ordered">The whole list.</param>
    /// <param name="keys">Its order.</param>
    /// <param name="field">The field with its arguments.</param>
    public static Page Of(List<Row> ordered, List<Key> keys, SelectedField field)
    {
        var after = field.Arguments.TryGetValue("after", out var start) ? Places.Read((string)start, keys) : null;
        var before = field.Arguments.TryGetValue("before", out var end) ? Places.Read((string)end, keys) : null;
        var between = ordered
            .Where(row => after is null || Orders.Compare(keys, Orders.Place(keys, row), after) > 0)
            .Where(row => before is null || Orders.Compare(keys, Orders.Place(keys, row), before) < 0)
            .ToList();
        var fromEnd = field.Arguments.ContainsKey("last");
        var size = (int)field.Number(fromEnd ? "last" : "first", 20);
        var isMore = between.Count > size;
        return new(
            fromEnd ? between.TakeLast(size).ToList() : between.Take(size).ToList(),
            before is not null || (isMore && !fromEnd),
            after is not null || (isMore && fromEnd));
    }
}

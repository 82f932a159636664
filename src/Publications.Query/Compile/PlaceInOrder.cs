namespace Publications.Query.Compile;

/// <summary>A place in an order, and the condition that rows come after it. Absent values come before all others.</summary>
internal static class PlaceInOrder
{
    /// <summary>The rows after the place: past it by the first key, or level with it and past it by the rest.</summary>
    /// <param name="keys">The keys of the order with the place's values, one at least.</param>
    /// <param name="never">A condition that never holds, in the language of the statement.</param>
    public static string After(ReadOnlySpan<PlaceKey> keys, string never)
    {
        var (name, isNever, descending, value) = keys[0];
        var past = (descending, value) switch
        {
            (false, null) => $"{name} IS NOT NULL",
            (true, null) => null,
            (false, _) => $"{name} > {value}",
            (true, _) when isNever => $"{name} < {value}",
            (true, _) => $"({name} < {value} OR {name} IS NULL)",
        };
        if (keys.Length == 1)
        {
            return past ?? never;
        }

        var level = value is null ? $"{name} IS NULL" : $"{name} = {value}";
        var rest = $"({level} AND {After(keys[1..], never)})";
        return past is null ? rest : $"({past} OR {rest})";
    }
}

/// <summary>One key of an order, with a value of a place in it.</summary>
/// <param name="Name">The key in the statement.</param>
/// <param name="IsNever">True when it is never absent.</param>
/// <param name="Descending">True for the largest first.</param>
/// <param name="Value">The value in the statement; null when it is absent there.</param>
internal readonly record struct PlaceKey(string Name, bool IsNever, bool Descending, string? Value);

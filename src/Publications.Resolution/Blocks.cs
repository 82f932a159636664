namespace Publications.Resolution;

/// <summary>Pairs of members that share a blocking key.</summary>
internal static class Blocks
{
    /// <summary>In a block of at most this many members every pair is a candidate; in a larger one only neighbours in the order of keys are.</summary>
    private const int AllPairs = 12;

    /// <summary>The candidate pairs of all blocks, each block's members in ordinal order of their keys.</summary>
    /// <param name="members">The members.</param>
    /// <param name="keyOf">A member's own key.</param>
    /// <param name="blockOf">The blocking key, or null when the member is in no block.</param>
    public static IEnumerable<(string Block, T Left, T Right)> Pairs<T>(IEnumerable<T> members, Func<T, string> keyOf, Func<T, string?> blockOf)
    {
        foreach (var block in members.Where(member => blockOf(member) is not null).GroupBy(member => blockOf(member)!, StringComparer.Ordinal))
        {
            var ordered = block.OrderBy(keyOf, StringComparer.Ordinal).ToArray();
            var reach = ordered.Length <= AllPairs ? ordered.Length : 2;
            for (var i = 0; i < ordered.Length; i++)
            {
                for (var j = i + 1; j < Math.Min(ordered.Length, i + reach); j++)
                {
                    yield return (block.Key, ordered[i], ordered[j]);
                }
            }
        }
    }
}

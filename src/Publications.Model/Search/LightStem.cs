using System.Collections.Frozen;

namespace Publications.Model.Search;

/// <summary>
/// One light stem for all languages, of number and gender alone: the longest ending of <see cref="Endings"/> that fits is taken off, once.
/// </summary>
/// <remarks>
/// Words of other letters than a to z (so all with digits), of at most three letters, and function words stay as they are; a stem is no function word.
/// Stems are for comparison, not for reading: policy, policies and politica give <c>polic</c>, <c>polic</c> and <c>politic</c>.
/// </remarks>
public static class LightStem
{
    private const int LongestWordWithoutStem = 3;

    private static readonly FrozenDictionary<string, Ending[]> ByLetters = Endings.All
        .GroupBy(ending => ending.Letters)
        .ToFrozenDictionary(rows => rows.Key, rows => rows.OrderByDescending(row => row.MinimalStem).ToArray(), StringComparer.Ordinal);

    /// <summary>Endings by each of their beginnings: those that a word may have been cut within.</summary>
    private static readonly FrozenDictionary<string, Ending[]> ByBeginning = Endings.All
        .SelectMany(ending => Enumerable.Range(1, ending.Letters.Length).Select(length => (Beginning: ending.Letters[..length], ending)))
        .GroupBy(row => row.Beginning)
        .ToFrozenDictionary(rows => rows.Key, rows => rows.Select(row => row.ending).ToArray(), StringComparer.Ordinal);

    private static readonly int Longest = Endings.All.Max(ending => ending.Letters.Length);

    /// <summary>The stem of a folded word, never longer than the word.</summary>
    public static string Of(string word)
    {
        if (word.Length <= LongestWordWithoutStem || !IsOfLetters(word) || FunctionWords.Contains(word))
        {
            return word;
        }

        var endings = ByLetters.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(Longest, word.Length); length > 0; length--)
        {
            if (!endings.TryGetValue(word.AsSpan(word.Length - length), out var rows))
            {
                continue;
            }

            foreach (var row in rows)
            {
                if (row.Fits(word.Length - length) && string.Concat(word.AsSpan(0, word.Length - length), row.Replacement) is var stem && !FunctionWords.Contains(stem))
                {
                    return stem;
                }
            }
        }

        return word;
    }

    /// <summary>
    /// The stems that words beginning with <paramref name="prefix"/> may have without beginning with it themselves: of "regio" there is "reg", since
    /// "regio" or "regios" would lose an ending that starts within the prefix. Any other stem of such a word begins with the prefix.
    /// </summary>
    public static IEnumerable<string> OfLongerWords(string prefix)
    {
        if (!IsOfLetters(prefix))
        {
            return [];
        }

        var stems = new SortedSet<string>(StringComparer.Ordinal);
        for (var length = Math.Min(Longest, prefix.Length); length > 0; length--)
        {
            foreach (var row in ByBeginning.GetValueOrDefault(prefix[^length..], []))
            {
                var stem = row.Fits(prefix.Length - length) ? prefix[..^length] + row.Replacement : prefix;
                if (!stem.StartsWith(prefix, StringComparison.Ordinal) && !FunctionWords.Contains(stem))
                {
                    stems.Add(stem);
                }
            }
        }

        return stems;
    }

    private static bool IsOfLetters(string word) => !word.AsSpan().ContainsAnyExceptInRange('a', 'z');
}

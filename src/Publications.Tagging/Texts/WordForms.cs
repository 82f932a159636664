using Publications.Model.Text;

namespace Publications.Tagging.Texts;

/// <summary>
/// Levels the ways of writing one word: case, marks, plural, British and American spelling. Both the forms and the texts pass
/// through it, so it need not give real words, only the same for the same.
/// </summary>
internal static class WordForms
{
    /// <summary>Longer words are in no vocabulary.</summary>
    public const int MostLetters = 48;

    /// <summary>Endings and what they become, the first that fits; the number is the least length of a word for it.</summary>
    private static readonly (string Ending, string Becomes, int Least)[] Endings =
    [
        ("isation", "ization", 9), ("ising", "izing", 7), ("ised", "ized", 6), ("iser", "izer", 6), ("ise", "ize", 6),
        ("ysing", "yzing", 7), ("ysed", "yzed", 6), ("yse", "yze", 6), ("lling", "ling", 8), ("lled", "led", 7),
        ("tre", "ter", 5), ("bre", "ber", 5), ("ogramme", "ogram", 7), ("fence", "fense", 6),
    ];

    /// <summary>Writes the levelled word into <paramref name="into"/>, which holds at least <see cref="MostLetters"/>; 0 for a word too long.</summary>
    public static int Level(ReadOnlySpan<char> word, Span<char> into)
    {
        var length = Fold(word, into);
        if (length == 0)
        {
            return 0;
        }

        length = Singular(into, length);
        foreach (var (ending, becomes, least) in into[length - 1] is 'n' or 'g' or 'd' or 'r' or 'e' ? Endings : [])
        {
            if (length >= least && into[..length].EndsWith(ending, StringComparison.Ordinal))
            {
                becomes.CopyTo(into[(length - ending.Length)..]);
                length += becomes.Length - ending.Length;
                break;
            }
        }

        return OurToOr(into, length);
    }

    /// <summary>The levelled words of a phrase, for comparing two phrases.</summary>
    public static string KeyOf(string phrase)
    {
        var buffer = new char[MostLetters];
        var words = new WordReader(phrase);
        var key = new List<string>();
        while (words.Next(out var part))
        {
            key.Add(part.Kind == PartKind.Word ? new string(buffer, 0, Level(phrase.AsSpan(part.Start, part.End - part.Start), buffer)) : part.Kind.ToString());
        }

        return string.Join(' ', key);
    }

    private static int Fold(ReadOnlySpan<char> word, Span<char> into)
    {
        if (word.Length > MostLetters)
        {
            return 0;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] >= 0x80)
            {
                var folded = Folding.Fold(word.ToString());
                if (folded.Length > MostLetters)
                {
                    return 0;
                }

                folded.CopyTo(into);
                return folded.Length;
            }

            into[i] = char.ToLowerInvariant(word[i]);
        }

        return word.Length;
    }

    private static int Singular(Span<char> word, int length)
    {
        if (length <= 3 || word[length - 1] != 's' || word[length - 2] is 's' or 'u' or 'i')
        {
            return length;
        }

        var whole = word[..length];
        if (length > 4 && whole.EndsWith("ies", StringComparison.Ordinal))
        {
            word[length - 3] = 'y';
            return length - 2;
        }

        if (whole.EndsWith("yses", StringComparison.Ordinal))
        {
            word[length - 2] = 'i';
            return length;
        }

        return whole.EndsWith("sses", StringComparison.Ordinal) || whole.EndsWith("xes", StringComparison.Ordinal)
            || whole.EndsWith("ches", StringComparison.Ordinal) || whole.EndsWith("shes", StringComparison.Ordinal)
            ? length - 2
            : length - 1;
    }

    /// <summary>labour → labor, behaviour → behavior; not source, course, hour.</summary>
    private static int OurToOr(Span<char> word, int length)
    {
        var at = word[..length].IndexOf("our", StringComparison.Ordinal);
        if (at < 2 || word[at - 1] is not ('b' or 'v' or 'i' or 'l' or 'm' or 'n'))
        {
            return length;
        }

        word[(at + 2)..length].CopyTo(word[(at + 1)..]);
        return length - 1;
    }
}

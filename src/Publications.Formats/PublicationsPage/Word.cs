using Publications.Model.Text;

namespace Publications.Formats.PublicationsPage;

/// <summary>A word of a line, for matching wordings.</summary>
/// <param name="Start">0-based offset in the line, inclusive.</param>
/// <param name="End">Offset, exclusive.</param>
/// <param name="Folded">The word folded, its hyphens dropped.</param>
internal readonly record struct Word(int Start, int End, string Folded)
{
    /// <summary>The words of a text: runs of letters, digits, hyphens and apostrophes, or a lone ampersand.</summary>
    public static List<Word> Of(string text)
    {
        var words = new List<Word>();
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || IsHyphen(text[at])))
            {
                at++;
            }

            if (at > start)
            {
                var folded = string.Concat(text[start..at].Where(c => !IsHyphen(c)));
                if (folded.Length > 0)
                {
                    words.Add(new Word(start, at, Folding.Fold(folded)));
                }
            }
        }

        return words;
    }

    /// <summary>True for <c>1900</c> to <c>2099</c>.</summary>
    public bool IsYear => Folded.Length == 4 && (Folded.StartsWith("19", StringComparison.Ordinal) || Folded.StartsWith("20", StringComparison.Ordinal))
        && Folded.All(char.IsAsciiDigit);

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';
}

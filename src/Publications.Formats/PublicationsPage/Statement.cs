using System.Collections.Immutable;
using System.Globalization;

namespace Publications.Formats.PublicationsPage;

/// <summary>One thing that a line says of a work: "edited with" and the names that follow.</summary>
/// <param name="Phrase">The wording that opens it.</param>
/// <param name="Value">What follows, up to the next statement, without year and closing punctuation.</param>
/// <param name="Year">The year that the wording holds ("published in 2006 by") or that ends the value ("Ashgate, 2005").</param>
internal sealed record Statement(Phrase Phrase, string Value, int? Year)
{
    private static readonly char[] Edges = [' ', ',', ';', '.', ':', '(', ')'];

    /// <summary>
    /// The statements of a text that consists of nothing else; empty for any other text. "The paper is co-authored with A and B" does, "This is
    /// shown in collaboration with A" does not, since "shown" is no word without a meaning of its own.
    /// </summary>
    public static ImmutableArray<Statement> ReadAll(string text) => ReadTail(text) is ("", var statements) ? statements : [];

    /// <summary>The statements with which a text ends, and what stands before them, "" when that has no meaning of its own.</summary>
    public static (string Lead, ImmutableArray<Statement> Statements) ReadTail(string text)
    {
        var words = Word.Of(text);
        var found = Find(text, words);
        if (found.Count == 0)
        {
            return (text, []);
        }

        var statements = ImmutableArray.CreateBuilder<Statement>(found.Count);
        for (var i = 0; i < found.Count; i++)
        {
            var next = i + 1 < found.Count ? found[i + 1].First : words.Count;
            while (i + 1 < found.Count && next > found[i].End && Phrase.IsCarrier(words[next - 1].Folded)
                && (char.IsLower(text[words[next - 1].Start]) || EndsClause(text, words[next - 2].End)))
            {
                next--;
            }

            var end = i + 1 == found.Count ? text.Length : words[next - 1].End;
            var (value, year) = Citation.PartYear(Trim(text[words[found[i].End - 1].End..end]));
            statements.Add(new Statement(found[i].Phrase, value, found[i].Year ?? year));
        }

        var lead = words.Take(found[0].First).All(word => Phrase.IsCarrier(word.Folded)) ? "" : Trim(text[..words[found[0].First].Start]);
        return (lead, statements.MoveToImmutable());
    }

    /// <summary>True when the value is of the kind that the wording announces; else the text is not a statement of a work.</summary>
    public bool IsSound => Phrase.Topic == Topic.Names ? ProseNames.ReadList(Value) is not null : Value.Length > 0 && IsCapital(Value[0]) && Word.Of(Value).Count <= 15;

    private static bool IsCapital(char c) => char.IsUpper(c) || char.IsDigit(c) || c is '“' or '«' or '"' or '‘';

    private static string Trim(string value)
    {
        var trimmed = value.Trim(Edges);
        return trimmed.Count(c => c == '(') > trimmed.Count(c => c == ')') ? trimmed + ")" : trimmed;
    }

    private static List<(Phrase Phrase, int First, int End, int? Year)> Find(string text, List<Word> words)
    {
        var found = new List<(Phrase, int, int, int?)>();
        for (var at = 0; at < words.Count;)
        {
            // Inside a line, a wording of one word or with a capital ("With Press") opens a statement only behind a full stop or a comma.
            var free = at == 0 || EndsClause(text, words[at - 1].End);
            var phrase = free || !char.IsUpper(text[words[at].Start])
                ? Phrase.All.Where(phrase => Matches(phrase, words, at) && (free || found.Count == 0 || phrase.Words.Length > 1)).MaxBy(phrase => phrase.Words.Length)
                : null;
            if (phrase is null)
            {
                at++;
                continue;
            }

            int? year = Array.IndexOf(phrase.Words, "#") is var slot && slot >= 0 ? int.Parse(words[at + slot].Folded, CultureInfo.InvariantCulture) : null;
            found.Add((phrase, at, at + phrase.Words.Length, year));
            at += phrase.Words.Length;
        }

        return found;
    }

    private static bool EndsClause(string text, int at) => at < text.Length && text[at] is '.' or ';' or ',';

    private static bool Matches(Phrase phrase, List<Word> words, int at)
    {
        if (at + phrase.Words.Length > words.Count)
        {
            return false;
        }

        for (var i = 0; i < phrase.Words.Length; i++)
        {
            if (phrase.Words[i] == "#" ? !words[at + i].IsYear : phrase.Words[i] != words[at + i].Folded)
            {
                return false;
            }
        }

        return true;
    }
}

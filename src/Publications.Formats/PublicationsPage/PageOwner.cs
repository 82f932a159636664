using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Publications.Model.Names;
using Publications.Model.Text;

namespace Publications.Formats.PublicationsPage;

/// <summary>The scholar whose page it is, who wrote or edited all works on it.</summary>
/// <param name="Name">The name, the family name alone where nothing says more.</param>
/// <param name="Printed">As the page or the file beside it prints it.</param>
/// <param name="Evidence">The quotation from which it was deduced; null when it was told.</param>
internal sealed partial record PageOwner(PersonName Name, string Printed, string? Evidence)
{
    private const int LongestSentence = 600;

    /// <summary>Words by which a quotation shows that it speaks of the work it praises.</summary>
    private static readonly ImmutableHashSet<string> WorkWords =
        ["book", "books", "volume", "collection", "article", "paper", "study", "work", "editors", "authors", "libro", "volume", "curatori", "autori", "editores", "autores"];

    /// <summary>
    /// The owners that quotations name, one for each family name: in one sentence that speaks of the work, a list of names that holds all its named
    /// co-authors or editors, in the same form, and exactly one more. Only a single owner is evidence; nothing is guessed.
    /// </summary>
    public static IReadOnlyList<PageOwner> Deduce(IReadOnlyList<WorkDraft> works) =>
    [
        .. works.SelectMany(work => work.Parts.OfType<Part.Quote>().Select(quote => Deduce(work, quote))).OfType<PageOwner>()
            .OrderBy(owner => owner.Name.Given is null ? 1 : 0).DistinctBy(owner => owner.Name.FoldedFamily),
    ];

    private static PageOwner? Deduce(WorkDraft work, Part.Quote quote)
    {
        var known = work.Statements.Where(statement => statement.Phrase.Topic == Topic.Names)
            .SelectMany(statement => ProseNames.ReadList(statement.Value) ?? []).Select(name => name.Name).ToList();
        return known.Count == 0 ? null : SentenceEnd().Split(quote.Said)
            .Where(sentence => sentence.Length <= LongestSentence && Word.Of(sentence).Exists(word => WorkWords.Contains(word.Folded)))
            .SelectMany(sentence => NameList().Matches(sentence))
            .Select(list => Other(list.Groups["name"].Captures.Select(name => name.Value).ToList(), known))
            .Where(name => name is not null)
            .Select(name => new PageOwner(NameParser.Parse(name!), name!, quote.Said))
            .FirstOrDefault();
    }

    /// <summary>The one name of a list that is not known, when all known ones are in it; family names alone, or all with their given names.</summary>
    private static string? Other(List<string> names, List<PersonName> known)
    {
        if (names.Count != known.Count + 1)
        {
            return null;
        }

        foreach (var (form, isWhole) in new (Func<PersonName, string>, bool)[] { (name => name.FoldedFamily, false), (name => name.FoldedKey, true) })
        {
            var others = names.Where((name, place) => !known.Exists(person => IsName(Folding.Fold(name), form(person), place == 0))).ToList();
            if (others is [var other] && (isWhole ? ProseNames.Read(other) is not null : !other.Contains(' ', StringComparison.Ordinal)))
            {
                return other;
            }
        }

        return null;
    }

    /// <summary>The first name of a list may have the sentence's first words before it: "As Rossi and Bianchi show".</summary>
    private static bool IsName(string text, string name, bool isFirst) => text == name || (isFirst && text.EndsWith(" " + name, StringComparison.Ordinal));

    [GeneratedRegex(@"(?<=[.?!])\s+")]
    private static partial Regex SentenceEnd();

    // A name's word has one capital and small letters behind it, and no list starts behind "in", so that "on SMEs, Rossi and Bianchi" and "in Latin
    // America, Rossi and Bianchi" list two people.
    [GeneratedRegex(
        """
        (?<![\p{L}.]|\p{Lu}[\p{L}'’.-]*\s|\b(?:in|on|across|about|within|throughout)\s)
        (?<name>(?:\p{Lu}[\p{Ll}'’.-]*\s+|van\s+|de\s+|der\s+){0,4}?\p{Lu}(?:['’]\p{Lu})?\p{Ll}[\p{L}-]*)
        (?:,\s+(?<name>(?:\p{Lu}[\p{Ll}'’.-]*\s+|van\s+|de\s+|der\s+){0,4}\p{Lu}(?:['’]\p{Lu})?\p{Ll}[\p{L}-]*))*
        ,?\s+(?:and|&|e|y)\s+
        (?<name>(?:\p{Lu}[\p{Ll}'’.-]*\s+|van\s+|de\s+|der\s+){0,4}\p{Lu}(?:['’]\p{Lu})?\p{Ll}[\p{L}-]*)
        """,
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex NameList();
}

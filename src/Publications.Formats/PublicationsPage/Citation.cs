using System.Globalization;
using System.Text.RegularExpressions;

namespace Publications.Formats.PublicationsPage;

/// <summary>A venue line: <c>World Development, 33(4): 549-73</c>.</summary>
/// <param name="Name">What stands before the volume: the venue, or in a work of one line its title and venue.</param>
/// <param name="Volume">Volume as printed.</param>
/// <param name="Issue">Issue as printed; null when none is.</param>
/// <param name="Pages">Pages as printed; null when none are.</param>
/// <param name="Year">Year; null when none is printed.</param>
internal sealed partial record Citation(string Name, string Volume, string? Issue, string? Pages, int? Year)
{
    private const int LongestLine = 500;
    private const int ShortestTitle = 3;

    /// <summary>Reads a venue line; null when the text has not a volume with an issue or pages behind a name.</summary>
    public static Citation? Read(string text)
    {
        if (text.Length > LongestLine || Line().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var (issue, pages) = (Value(match, "issue"), Value(match, "pages"));
        var name = match.Groups["name"].Value.TrimEnd(' ', ',', ';', ':', '.');
        return (issue is null && pages is null) || !name.Any(char.IsLetter)
            ? null
            : new Citation(name, match.Groups["volume"].Value, issue, pages, ReadYear(Value(match, "year")));
    }

    /// <summary>Parts a year that stands at the end, <c>Ashgate, 2005</c> or <c>Ashgate (2005)</c>, from the text before it.</summary>
    public static (string Text, int? Year) PartYear(string text) =>
        YearAtEnd().Match(text) is { Success: true } match
            ? (text[..match.Index].TrimEnd(' ', ','), ReadYear(match.Groups["year"].Value))
            : (text, null);

    /// <summary>True when title and venue of a work of one line can be told apart in the name.</summary>
    public bool IsOneLine => Part() is var (title, _) && Word.Of(title).Count >= ShortestTitle;

    /// <summary>Title and venue of a work of one line: parted by the closing quotation mark, a full stop or question mark, else by the last comma.</summary>
    public (string Title, Citation Venue)? Part()
    {
        var end = QuoteMarks.Closing(Name) is { } closing ? QuoteMarks.End(Name, closing) : -1;
        end = end > 0 ? end : Math.Max(Name.LastIndexOf(". ", StringComparison.Ordinal), Name.LastIndexOf("? ", StringComparison.Ordinal));
        end = end > 0 ? end : Name.LastIndexOf(", ", StringComparison.Ordinal);
        if (end <= 0)
        {
            return null;
        }

        var title = Name[..(end + 1)].TrimEnd(' ', ',', '.');
        var venue = Name[(end + 1)..].Trim(' ', ',', '.', ';');
        return title.Length > 0 && venue.Length > 0 && char.IsUpper(venue[0]) ? (title, this with { Name = venue }) : null;
    }

    private static int? ReadYear(string? year) => year is null ? null : int.Parse(year, CultureInfo.InvariantCulture);

    private static string? Value(Match match, string name) => match.Groups[name] is { Success: true, Value.Length: > 0 } group ? group.Value : null;

    [GeneratedRegex(
        """
        ^(?<name>\D.*?)
        (?:[\s,(]+(?<year>(?:19|20)\d\d)\)?)?
        [\s,.;:]+(?:vol(?:ume)?\.?\s*)?(?<volume>\d{1,4})
        (?:\s*\(\s*(?<issue>[^()]{1,12}?)\s*\)|[\s,]*(?:no|nr|n|num|issue|number)[.°º:]*\s*(?<issue>\d[\w/–-]{0,8}))?
        (?:[\s,;(]+(?<year>(?:19|20)\d\d)\)?(?=[\s,;:]+(?:pp?\b|pages?\b|[A-Za-z]?\d+\s*[-–—])))?
        (?:[\s,:;]+(?:
            (?:pp?\.?\s*|pages?\s+)(?<pages>[A-Za-z]?\d+)
            |(?:pp?\.?\s*|pages?\s+)?(?<pages>[A-Za-z]?\d+\s*[-–—]+\s*[A-Za-z]?\d+)
            |(?<pages>(?!(?:19|20)\d\d[\s.,;)]*$)[A-Za-z]?\d+)))?
        (?:[\s,(]+(?<year>(?:19|20)\d\d)\)?)?
        [\s.,;]*$
        """,
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Line();

    [GeneratedRegex(@"(?:,\s*|\s*\()(?<year>(?:19|20)\d\d)\)?\.?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex YearAtEnd();
}

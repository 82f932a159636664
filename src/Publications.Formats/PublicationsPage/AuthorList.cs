using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Publications.Model.Names;

namespace Publications.Formats.PublicationsPage;

/// <summary>Authors with whom a whole citation begins: <c>Doe, J. and Roe, R. (2009), …</c>; family names first, or initials among the given names.</summary>
/// <param name="Names">The authors, in their order.</param>
/// <param name="Year">The year behind them; null when a quotation mark follows at once.</param>
/// <param name="Rest">What follows.</param>
internal sealed partial record AuthorList(ImmutableArray<ProseName> Names, int? Year, string Rest)
{
    private const int LongestLine = 500;

    /// <summary>Reads the authors at the start of a line; null when it does not start with any.</summary>
    public static AuthorList? Read(string line)
    {
        if (line.Length > LongestLine || Lead().Match(line) is not { Success: true } match || ReadNames(Authors(line, match.Groups["authors"])) is not { } names)
        {
            return null;
        }

        var year = match.Groups["year"];
        return new AuthorList(names, year.Success ? int.Parse(year.ValueSpan, CultureInfo.InvariantCulture) : null, match.Groups["rest"].Value);
    }

    /// <summary>With the full stop of an initial at their end, but without that of a sentence.</summary>
    private static string Authors(string line, Group found)
    {
        var end = found.Index + found.Length;
        return line[found.Index..(char.IsUpper(line[end - 1]) && line[end] == '.' ? end + 1 : end)];
    }

    private static ImmutableArray<ProseName>? ReadNames(string list)
    {
        var names = ImmutableArray.CreateBuilder<ProseName>();
        var isSure = false;
        foreach (var part in Separator().Split(list).Select(part => part.Trim(' ', ',')).Where(part => part.Length > 0))
        {
            if (Inverted().Match(part) is { Success: true } match)
            {
                isSure = true;
                names.AddRange(match.Groups["name"].Captures.Select(name => new ProseName(NameParser.Parse(name.Value), name.Value, null)));
            }
            else if (ProseNames.ReadList(part) is { } direct)
            {
                isSure |= direct.Any(name => name.Printed.Contains('.', StringComparison.Ordinal));
                names.AddRange(direct);
            }
            else
            {
                return null;
            }
        }

        // "World Development (2005), …" reads like a name as well.
        return isSure ? names.ToImmutable() : null;
    }

    [GeneratedRegex("""^(?<authors>\p{L}[^\d“”«»"()]{2,300}?)[\s,.:]*(?:(?<=[\s,.:])|(?=\())(?:\(?(?<year>(?:19|20)\d\d)[a-z]?\)?[\s,.:]+(?=[\p{L}“«"])|(?=[“«"]))(?<rest>.+)$""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\s*;\s*|,?\s+(?:and|y|e|et)\s+|,?\s*&\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    // Of several names, each has initials; a lone one may have its given name whole.
    [GeneratedRegex(
        """
        ^(?>(?<name>(?:\p{Ll}{1,4}\s+)*\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?(?:,\s*|\s+)\p{Lu}\.?(?:\s*-?\s*\p{Lu}\.?)*(?!\p{L}))(?:,\s*|$))+$
        |^(?<name>(?:\p{Ll}{1,4}\s+)*\p{Lu}[\p{L}'’-]+,\s*\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{Ll}.]*)?)$
        """,
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Inverted();
}

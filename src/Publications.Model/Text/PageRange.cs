using System.Text.RegularExpressions;

namespace Publications.Model.Text;

/// <summary>Pages with both ends whole: <c>549-73</c> and <c>pp. 549–573</c> both are <c>549-573</c>.</summary>
public static partial class PageRange
{
    /// <summary>
    /// The normal form: a hyphen without blanks between the ends, the shortened end filled up from the start, several ranges joined by <c>", "</c>.
    /// What is no range (<c>e226</c>, <c>xii</c>) stays as printed; null for null or blank text.
    /// </summary>
    public static string? Normalise(string? pages)
    {
        if (string.IsNullOrWhiteSpace(pages))
        {
            return null;
        }

        var bare = pages.Trim().Replace('–', '-');
        bare = IsPlainRange(bare) ? bare : Label().Replace(Dashes().Replace(bare, "-"), "");
        return bare.Contains(',', StringComparison.Ordinal)
            ? string.Join(", ", bare.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(WithWholeEnd))
            : WithWholeEnd(bare);
    }

    /// <summary>Digits, a hyphen, digits: nearly all of them, so they need no patterns.</summary>
    private static bool IsPlainRange(ReadOnlySpan<char> pages) =>
        pages.IndexOf('-') is var dash and > 0 && dash < pages.Length - 1
        && !pages[..dash].ContainsAnyExceptInRange('0', '9') && !pages[(dash + 1)..].ContainsAnyExceptInRange('0', '9');

    private static string WithWholeEnd(string range)
    {
        if (IsPlainRange(range) && range.IndexOf('-', StringComparison.Ordinal) is var dash && dash * 2 == range.Length - 1 && string.CompareOrdinal(range, 0, range, dash + 1, dash) <= 0)
        {
            return range;
        }

        var ends = Ends().Match(range);
        if (!ends.Success)
        {
            return range.TrimEnd('-') is { Length: > 0 } trimmed ? trimmed : range;
        }

        var (prefix, start, endPrefix, end) = (ends.Groups[1].Value, ends.Groups[2].Value, ends.Groups[3].Value, ends.Groups[4].Value);
        if (endPrefix.Length > 0 && endPrefix != prefix)
        {
            return range;
        }

        var whole = end.Length < start.Length ? string.Concat(start.AsSpan(0, start.Length - end.Length), end) : end;
        return string.CompareOrdinal(whole, start) < 0 && whole.Length == start.Length ? range : $"{prefix}{start}-{prefix}{whole}";
    }

    [GeneratedRegex(@"\s*[-\u2010-\u2015\u2212]+\s*")]
    private static partial Regex Dashes();

    [GeneratedRegex(@"^(?:pp?|pages?|pgs?)[. ]+(?=[0-9A-Za-z])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"^([A-Za-z]{0,3})([0-9]+)-([A-Za-z]{0,3})([0-9]+)$")]
    private static partial Regex Ends();
}

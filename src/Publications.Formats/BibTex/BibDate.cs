using System.Globalization;
using System.Text.RegularExpressions;
using Publications.Model.Text;

namespace Publications.Formats.BibTex;

/// <summary>When a work appeared.</summary>
/// <param name="Year">Year of its start; null when it is open or not fully known.</param>
/// <param name="Edtf">EDTF, only where that says more than the year.</param>
internal readonly partial record struct BibDate(int? Year, string? Edtf)
{
    private const int LatestYear = 2_100;

    /// <summary>First letters of months in English, Italian, Spanish, French, German and Portuguese, and of EDTF's seasons.</summary>
    private static readonly Dictionary<string, int> Months = Table(
        (1, "jan gen ene"), (2, "feb fev"), (3, "mar mrz"), (4, "apr abr avr"), (5, "may mai mag maj"), (6, "jun giu"), (7, "jul lug"), (8, "aug ago aou"),
        (9, "sep set"), (10, "oct okt ott out"), (11, "nov"), (12, "dec dez dic"), (21, "spr"), (22, "sum"), (23, "fal aut"), (24, "win"));

    /// <summary>The month 1 to 12, or season 21 to 24, that a word names; null for anything else.</summary>
    public static int? MonthOf(ReadOnlySpan<char> word)
    {
        word = word.Trim(" .,");
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number is >= 1 and <= 12 or >= 21 and <= 24 ? number : null;
        }

        if (word.Length < 3 || word.ContainsAny(' ', '-'))
        {
            return null;
        }

        return Months.TryGetValue(Folding.Fold(word[..3].ToString()), out var month) ? month : null;
    }

    /// <summary>The date of a <c>date</c> field (EDTF, as BibLaTeX has it); null when it is none.</summary>
    public static BibDate? OfDate(string text)
    {
        text = text.Trim();
        if (Slashed().Match(text) is { Success: true } slashed)
        {
            text = text.Replace('/', '-');
        }

        var ends = text.Split('/');
        if (ends.Length > 2 || text is "/" or ".." or "../..")
        {
            return null;
        }

        var parts = ends.Select(OfEnd).ToArray();
        if (Array.Exists(parts, part => part is null))
        {
            return null;
        }

        var edtf = string.Join('/', parts.Select(part => part!.Value.Edtf));
        var year = parts[0]!.Value.Year;
        return new(year, year is { } value && edtf == value.ToString("D4", CultureInfo.InvariantCulture) ? null : edtf);
    }

    /// <summary>The date of the fields year, month and day; null when the year is none.</summary>
    public static BibDate? OfYear(string year, string? month, string? day)
    {
        if (year.Length == 4 && year[0] is '1' or '2' && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var plain) && plain <= LatestYear)
        {
            return new(plain, WithMonth(year, month, day));
        }

        if (Years().Matches(year) is not { Count: > 0 and <= 2 } found)
        {
            return year.Contains("X", StringComparison.OrdinalIgnoreCase) || year.StartsWith('-') ? OfDate(year) : null;
        }

        var first = int.Parse(found[0].ValueSpan, CultureInfo.InvariantCulture);
        if (first > LatestYear)
        {
            return null;
        }

        if (found.Count == 2)
        {
            return OfDate($"{found[0].Value}/{found[1].Value}");
        }

        return new(first, WithMonth(found[0].Value, month, day));
    }

    /// <summary>Year and month, as <c>2008-03</c>, <c>2008-03-12</c> or <c>2008-01/2008-02</c>; null when the month names none.</summary>
    private static string? WithMonth(string year, string? month, string? day)
    {
        if (string.IsNullOrEmpty(month))
        {
            return null;
        }

        if (MonthOf(month) is { } whole)
        {
            return Written(year, whole, day);
        }

        var words = month.Split([' ', '-', '–', '/', ',', '.', '~', '&'], StringSplitOptions.RemoveEmptyEntries);
        var months = words.Where(word => word.Length >= 3).Select(word => MonthOf(word)).OfType<int>().ToArray();
        var days = words.Where(word => word.Length <= 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out _)).ToArray();
        return (months, days) switch
        {
            ([var only], []) => Written(year, only, day),
            ([var only], [var on]) => Written(year, only, on),
            ([var start, var end], []) when start < end && end <= 12 => $"{Written(year, start, null)}/{Written(year, end, null)}",
            _ => null,
        };
    }

    private static string Written(string year, int month, string? day)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{year}-{month:D2}");
        return month <= 12 && int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && IsDay(year, month, number)
            ? string.Create(CultureInfo.InvariantCulture, $"{text}-{number:D2}")
            : text;
    }

    private static bool IsDay(string year, int month, int day) =>
        day >= 1 && int.TryParse(year, CultureInfo.InvariantCulture, out var number) && day <= DateTime.DaysInMonth(Math.Clamp(Math.Abs(number), 1, 9999), month);

    private static (int? Year, string Edtf)? OfEnd(string text)
    {
        if (text is "" or "..")
        {
            return (null, text);
        }

        var match = End().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var (year, month, day, mark) = (match.Groups["year"].Value.ToUpperInvariant().Replace('U', 'X'), match.Groups["month"].Value, match.Groups["day"].Value, match.Groups["mark"].Value);
        if ((month.Length > 0 && month != "XX" && MonthOf(month) is null) || (int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && (MonthOf(month) is not <= 12 || !IsDay(year, MonthOf(month)!.Value, number))))
        {
            return null;
        }

        var edtf = year + (month.Length > 0 ? "-" + month.PadLeft(2, '0') : "") + (day.Length > 0 ? "-" + day.PadLeft(2, '0') : "") + mark;
        return int.TryParse(year, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value > LatestYear ? null : (value, edtf) : (null, edtf);
    }

    private static Dictionary<string, int> Table(params (int Month, string Starts)[] rows) =>
        rows.SelectMany(row => row.Starts.Split(' ').Select(start => (start, row.Month))).ToDictionary(pair => pair.start, pair => pair.Month);

    [GeneratedRegex(@"^(?<year>-?[0-9]{4}|[0-9]{3}[XxUu]|[0-9]{2}(?:XX|xx|uu))(?:-(?<month>[0-9]{1,2}|XX)(?:-(?<day>[0-9]{1,2}|XX)(?:[T ][0-9:.+Z-]+)?)?)?(?<mark>[?~%]?)$")]
    private static partial Regex End();

    [GeneratedRegex("^[0-9]{4}/[0-9]{1,2}(?:/[0-9]{1,2})?$")]
    private static partial Regex Slashed();

    [GeneratedRegex("(?<![0-9-])[12][0-9]{3}(?![0-9])|(?<=[12][0-9]{3}-{1,2})[12][0-9]{3}(?![0-9])")]
    private static partial Regex Years();
}

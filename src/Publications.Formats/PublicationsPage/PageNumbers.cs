using System.Text.RegularExpressions;

namespace Publications.Formats.PublicationsPage;

internal static partial class PageNumbers
{
    /// <summary><c>549-73</c> as <c>549-573</c>.</summary>
    public static string Whole(string pages)
    {
        var ends = Dash().Split(pages);
        return ends is not [var first, var last] ? pages
            : first.Length > last.Length && first.All(char.IsAsciiDigit) && last.All(char.IsAsciiDigit) ? $"{first}-{first[..^last.Length]}{last}"
            : $"{first}-{last}";
    }

    [GeneratedRegex(@"\s*[-–—]+\s*")]
    private static partial Regex Dash();
}

using System.Text.RegularExpressions;

namespace Publications.Formats.BibTex;

/// <summary>E-mail addresses are never passed on.</summary>
internal static partial class Emails
{
    /// <summary>The text without e-mail addresses and the words that announce them.</summary>
    public static string Removed(string text) => text.Contains('@', StringComparison.Ordinal) ? Address().Replace(text, "").Trim() : text;

    [GeneratedRegex(@"[,;.]?\s*(?:e-?mail:?\s*)?[^\s;,<>(){}@]+@[^\s;,<>(){}@]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}

namespace Publications.Model.Identifiers;

/// <summary>What the identifiers have in common as text: labels and addresses before them, separators between their digits.</summary>
internal static class IdentifierText
{
    /// <summary>True for blanks, hyphens of every kind and invisible characters.</summary>
    public static bool IsSeparator(char c) =>
        c is '-' or '\u00ad' or '\u2212' or '\u200b' or '\ufeff' or (>= '\u2010' and <= '\u2015') || char.IsWhiteSpace(c);

    /// <summary>The trimmed text without the first of the labels that it starts with, and without the colon behind that.</summary>
    public static ReadOnlySpan<char> WithoutLabel(string text, params ReadOnlySpan<string> labels)
    {
        var bare = text.AsSpan().Trim();
        foreach (var label in labels)
        {
            if (bare.StartsWith(label, StringComparison.OrdinalIgnoreCase))
            {
                return bare[label.Length..].TrimStart(":= \t");
            }
        }

        return bare;
    }

    /// <summary>What follows the last slash of an address, without query; the text itself when it is no address.</summary>
    public static ReadOnlySpan<char> LastSegment(string text)
    {
        var bare = text.AsSpan().Trim().TrimEnd('/');
        if (bare.IndexOfAny('?', '#') is var query and >= 0)
        {
            bare = bare[..query];
        }

        return bare[(bare.LastIndexOf('/') + 1)..];
    }

    /// <summary>True when all characters are ASCII digits and their number is within the bounds.</summary>
    public static bool AreDigits(ReadOnlySpan<char> text, int least, int most) =>
        text.Length >= least && text.Length <= most && !text.ContainsAnyExceptInRange('0', '9');
}

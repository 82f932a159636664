using System.Diagnostics.CodeAnalysis;

namespace Publications.Model.Identifiers;

/// <summary>Accession numbers of Web of Science. Normal form: <c>WOS:</c> and 15 characters, <c>WOS:A1974S801100007</c>.</summary>
public static class WebOfScienceId
{
    /// <summary>Reads one accession number; <c>ISI:</c> is the old name of <c>WOS:</c>, those of other bases (<c>MEDLINE:</c>) are refused.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out string? id)
    {
        id = null;
        if (text is null)
        {
            return false;
        }

        var bare = IdentifierText.WithoutLabel(text, "WOS:", "ISI:");
        var isLabelled = bare.Length != text.AsSpan().Trim().Length;
        if (bare.Length != 15 || !isLabelled && !IdentifierText.AreDigits(bare, 15, 15))
        {
            return false;
        }

        foreach (var c in bare)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return false;
            }
        }

        id = "WOS:" + bare.ToString().ToUpperInvariant();
        return true;
    }
}

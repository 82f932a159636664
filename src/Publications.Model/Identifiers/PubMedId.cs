using System.Diagnostics.CodeAnalysis;

namespace Publications.Model.Identifiers;

/// <summary>PubMed ids. Normal form: 1 to 8 digits without leading zeros.</summary>
public static class PubMedId
{
    /// <summary>Reads one PubMed id, bare, as <c>PMID: 123</c> or as an address; all zeros stand for none.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out string? id)
    {
        id = null;
        if (text is null)
        {
            return false;
        }

        var bare = IdentifierText.LastSegment(IdentifierText.WithoutLabel(text, "PMID", "MEDLINE:").ToString()).TrimStart('0');
        id = IdentifierText.AreDigits(bare, 1, 8) ? bare.ToString() : null;
        return id is not null;
    }
}

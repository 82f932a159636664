using System.Diagnostics.CodeAnalysis;

namespace Publications.Model.Identifiers;

/// <summary>PubMed Central ids. Normal form: <c>PMC</c> and digits.</summary>
public static class PubMedCentralId
{
    /// <summary>Reads one id, bare, as <c>PMCID: PMC123</c> or as an address.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out string? id)
    {
        id = null;
        if (text is null)
        {
            return false;
        }

        var bare = IdentifierText.LastSegment(IdentifierText.WithoutLabel(text, "PMCID").ToString());
        if (!bare.StartsWith("PMC", StringComparison.OrdinalIgnoreCase) || !IdentifierText.AreDigits(bare[3..], 1, 9))
        {
            return false;
        }

        id = "PMC" + bare[3..].ToString();
        return true;
    }
}

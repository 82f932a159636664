using System.Diagnostics.CodeAnalysis;

namespace Publications.Model.Identifiers;

/// <summary>OpenAlex ids. Normal form: a capital that says the kind and digits, <c>W2741809807</c>.</summary>
public static class OpenAlexId
{
    private const string Kinds = "WASICTPFVGKD";

    /// <summary>Reads one id, bare or as an address; the kind is left to the caller, <c>id[0]</c>.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out string? id)
    {
        id = null;
        if (text is null)
        {
            return false;
        }

        var bare = IdentifierText.LastSegment(text);
        if (bare.Length < 2 || !Kinds.Contains(char.ToUpperInvariant(bare[0]), StringComparison.Ordinal) || !IdentifierText.AreDigits(bare[1..], 1, 12))
        {
            return false;
        }

        id = char.ToUpperInvariant(bare[0]) + bare[1..].ToString();
        return true;
    }
}

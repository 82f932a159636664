using System.Diagnostics.CodeAnalysis;

namespace Publications.Model.Identifiers;

/// <summary>Scopus EIDs. Normal form: <c>2-s2.0-</c> and digits.</summary>
public static class ScopusId
{
    private const string Prefix = "2-s2.0-";

    /// <summary>Reads the first EID in the text: bare, or within an address of Scopus (<c>…?eid=2-s2.0-85…</c>).</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out string? id)
    {
        id = null;
        var start = text?.IndexOf(Prefix, StringComparison.OrdinalIgnoreCase) ?? -1;
        if (start < 0)
        {
            return false;
        }

        var digits = text.AsSpan(start + Prefix.Length);
        var length = digits.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : digits.Length;
        if (length == 0)
        {
            return false;
        }

        id = Prefix + digits[..length].ToString();
        return true;
    }
}

using System.Diagnostics.CodeAnalysis;

namespace Publications.Model.Identifiers;

/// <summary>ROR ids of institutions. Normal form: <c>05dxps055</c>: a zero, six base32 characters and two check digits (ISO 7064 mod 97-10).</summary>
public static class Ror
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>Reads one id, bare or as an address; false when the check digits are wrong.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out string? ror)
    {
        ror = null;
        if (text is null)
        {
            return false;
        }

        var bare = IdentifierText.LastSegment(text).ToString().ToLowerInvariant();
        if (bare.Length != 9 || bare[0] != '0' || !IdentifierText.AreDigits(bare.AsSpan(7), 2, 2))
        {
            return false;
        }

        var number = 0L;
        foreach (var c in bare.AsSpan(0, 7))
        {
            var digit = Alphabet.IndexOf(c, StringComparison.Ordinal);
            if (digit < 0)
            {
                return false;
            }

            number = number * 32 + digit;
        }

        var check = 98 - number * 100 % 97;
        ror = check == (bare[7] - '0') * 10 + (bare[8] - '0') ? bare : null;
        return ror is not null;
    }
}

using System.Diagnostics.CodeAnalysis;

namespace Publications.Model.Identifiers;

/// <summary>ORCID iDs of persons. Normal form: <c>0000-0002-1825-0097</c>, the last character may be <c>X</c>.</summary>
public static class Orcid
{
    /// <summary>Reads one ORCID iD, bare or as an address; false when the check character (ISO 7064 mod 11-2) is wrong.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out string? orcid)
    {
        orcid = null;
        if (text is null)
        {
            return false;
        }

        Span<char> digits = stackalloc char[16];
        var count = 0;
        foreach (var c in IdentifierText.LastSegment(text))
        {
            if (IdentifierText.IsSeparator(c))
            {
                continue;
            }

            var isCheck = count == 15 && c is 'X' or 'x';
            if (count == 16 || !char.IsAsciiDigit(c) && !isCheck)
            {
                return false;
            }

            digits[count++] = isCheck ? 'X' : c;
        }

        if (count < 16 || CheckOf(digits) != digits[15])
        {
            return false;
        }

        orcid = $"{digits[..4]}-{digits[4..8]}-{digits[8..12]}-{digits[12..]}";
        return true;
    }

    private static char CheckOf(ReadOnlySpan<char> digits)
    {
        var total = 0;
        foreach (var digit in digits[..15])
        {
            total = (total + (digit - '0')) * 2;
        }

        var check = (12 - total % 11) % 11;
        return check == 10 ? 'X' : (char)('0' + check);
    }
}

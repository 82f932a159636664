using System.Diagnostics.CodeAnalysis;

namespace Publications.Model.Identifiers;

/// <summary>International standard serial numbers. Normal form: <c>0305-750X</c>.</summary>
public static class Issn
{
    /// <summary>
    /// Reads one ISSN, with or without hyphen, with a remark such as <c>(Electronic)</c> behind it; leading zeros that a spreadsheet dropped
    /// are put back when the check digit then fits. False when it does not.
    /// </summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out string? issn)
    {
        issn = null;
        if (text is null)
        {
            return false;
        }

        var bare = IdentifierText.WithoutLabel(text, "e-ISSN", "eISSN", "p-ISSN", "ISSN");
        if (bare.IndexOf('(') is var remark and > 0)
        {
            bare = bare[..remark];
        }

        Span<char> digits = stackalloc char[8];
        var count = 0;
        foreach (var c in bare)
        {
            if (IdentifierText.IsSeparator(c))
            {
                continue;
            }

            if (count == 8 || !char.IsAsciiDigit(c) && c is not ('X' or 'x'))
            {
                return false;
            }

            digits[count++] = c == 'x' ? 'X' : c;
        }

        if (count < 5)
        {
            return false;
        }

        digits[..count].CopyTo(digits[(8 - count)..]);
        digits[..(8 - count)].Fill('0');
        if (digits[..7].Contains('X') || digits[..7] is "0000000" || CheckOf(digits) != digits[7])
        {
            return false;
        }

        issn = $"{digits[..4]}-{digits[4..]}";
        return true;
    }

    private static char CheckOf(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < 7; i++)
        {
            sum += (digits[i] - '0') * (8 - i);
        }

        var check = (11 - sum % 11) % 11;
        return check == 10 ? 'X' : (char)('0' + check);
    }
}

using System.Diagnostics.CodeAnalysis;

namespace Publications.Model.Identifiers;

/// <summary>International standard book numbers. Normal form: 13 digits without hyphens, <c>9780674072350</c>.</summary>
public static class Isbn
{
    /// <summary>Reads one ISBN-10 or ISBN-13 with or without hyphens and blanks; false when the check digit is wrong.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out string? isbn)
    {
        isbn = null;
        if (text is null)
        {
            return false;
        }

        Span<char> digits = stackalloc char[13];
        var count = 0;
        foreach (var c in IdentifierText.WithoutLabel(text, "ISBN-13", "ISBN-10", "ISBN13", "ISBN10", "ISBN"))
        {
            if (IdentifierText.IsSeparator(c))
            {
                continue;
            }

            var isCheck = count == 9 && c is 'X' or 'x';
            if (count == 13 || !char.IsAsciiDigit(c) && !isCheck)
            {
                return false;
            }

            digits[count++] = isCheck ? 'X' : c;
        }

        isbn = count switch
        {
            13 when digits[..3] is "978" or "979" && CheckOf13(digits) == digits[12] => new string(digits),
            10 when CheckOf10(digits) == digits[9] => From10(digits),
            _ => null,
        };
        return isbn is not null;
    }

    private static string From10(ReadOnlySpan<char> ten)
    {
        Span<char> thirteen = stackalloc char[13];
        "978".CopyTo(thirteen);
        ten[..9].CopyTo(thirteen[3..]);
        thirteen[12] = CheckOf13(thirteen);
        return new string(thirteen);
    }

    private static char CheckOf13(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < 12; i++)
        {
            sum += (digits[i] - '0') * (i % 2 == 0 ? 1 : 3);
        }

        return (char)('0' + (10 - sum % 10) % 10);
    }

    private static char CheckOf10(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < 9; i++)
        {
            sum += (digits[i] - '0') * (10 - i);
        }

        var check = (11 - sum % 11) % 11;
        return check == 10 ? 'X' : (char)('0' + check);
    }
}

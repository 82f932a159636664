using System.Text;

namespace Publications.Formats.Text;

/// <summary>Repairs text that was UTF-8 but was once read as Windows-1252: <c>CittÃ </c>, <c>donâ€™t</c>.</summary>
internal static class Mojibake
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The repaired text, or the text itself when encoding it as Windows-1252 does not give strict UTF-8 with something beyond ASCII.</summary>
    public static string Repair(string text)
    {
        if (!IsSuspect(text))
        {
            return text;
        }

        var bytes = new byte[text.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            var value = Windows1252.Encode(text[i]);
            if (value < 0)
            {
                return text;
            }

            bytes[i] = (byte)value;
        }

        return System.Text.Unicode.Utf8.IsValid(bytes) ? Strict.GetString(bytes) : text;
    }

    /// <summary>True when a character that starts a UTF-8 sequence stands before one that goes on with it.</summary>
    private static bool IsSuspect(string text)
    {
        for (var at = text.AsSpan().IndexOfAnyInRange('\u00c2', '\u00f4'); at >= 0 && at < text.Length - 1;)
        {
            if (Windows1252.Encode(text[at + 1]) is >= 0x80 and < 0xC0)
            {
                return true;
            }

            var next = text.AsSpan(at + 1).IndexOfAnyInRange('\u00c2', '\u00f4');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }
}

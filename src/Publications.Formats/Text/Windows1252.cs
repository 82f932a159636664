namespace Publications.Formats.Text;

/// <summary>The code page that text falls back to: every byte is some character, so it never fails.</summary>
internal static class Windows1252
{
    private const string High = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    /// <summary>The character of a byte.</summary>
    public static char Decode(byte value) => value is >= 0x80 and < 0xA0 ? High[value - 0x80] : (char)value;

    /// <summary>The byte of a character, or -1 when the code page does not have it.</summary>
    public static int Encode(char c) => c < 0x80 || c is >= '\u00a0' and <= '\u00ff' ? c : High.IndexOf(c, StringComparison.Ordinal) is var at and >= 0 ? 0x80 + at : -1;
}

using System.Globalization;
using Publications.Model.Records;

namespace Publications.Formats;

/// <summary>Makes rejections, with their text cut at the length that they may have.</summary>
internal static class Rejected
{
    private const int MostCharacters = 2_000;

    /// <summary>A rejection of some text.</summary>
    public static Rejection Of(int line, RejectionScope scope, string reason, ReadOnlySpan<char> text) => new(line, scope, reason, text.Length <= MostCharacters
        ? text.ToString()
        : string.Create(CultureInfo.InvariantCulture, $"{text[..MostCharacters]}… ({text.Length - MostCharacters} more characters)"));
}

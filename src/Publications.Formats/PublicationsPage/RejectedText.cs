using System.Globalization;
using Publications.Model.Records;

namespace Publications.Formats.PublicationsPage;

internal static class RejectedText
{
    private const int Longest = 2000;

    public static Rejection Of(int line, RejectionScope scope, string reason, string text) => new(line, scope, reason,
        text.Length <= Longest ? text : string.Create(CultureInfo.InvariantCulture, $"{text[..Longest]} … ({text.Length - Longest} more characters)"));
}

namespace Publications.Formats.PublicationsPage;

/// <summary>Pairs of quotation marks.</summary>
internal static class QuoteMarks
{
    private const string Pairs = "«»“”„“\"\"‹›";

    /// <summary>The mark that closes a text's first character, or null when that opens no quotation.</summary>
    public static char? Closing(string text)
    {
        for (var i = 0; i < Pairs.Length; i += 2)
        {
            if (text.StartsWith(Pairs[i]))
            {
                return Pairs[i + 1];
            }
        }

        return null;
    }

    /// <summary>Offset of the mark that closes the quotation with which a text begins; -1 when it stays open. Quotations of the same kind may nest.</summary>
    public static int End(string text, char closing)
    {
        var (opening, depth) = (text[0], 1);
        for (var at = 1; at < text.Length; at++)
        {
            depth += text[at] == closing ? -1 : text[at] == opening ? 1 : 0;
            if (depth == 0)
            {
                return at;
            }
        }

        return -1;
    }
}

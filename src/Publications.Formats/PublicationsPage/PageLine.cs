namespace Publications.Formats.PublicationsPage;

/// <summary>A line of a page that is not blank: blanks of all kinds made plain, runs of them one, ends trimmed.</summary>
/// <param name="Number">1-based line in the file.</param>
/// <param name="Text">The text; never empty.</param>
/// <param name="AfterBlank">True for the first line of the page and for a line below a blank one.</param>
internal readonly record struct PageLine(int Number, string Text, bool AfterBlank)
{
    /// <summary>The lines of a page; LF, CRLF and CR end one.</summary>
    public static List<PageLine> Of(string page)
    {
        var lines = new List<PageLine>();
        var (number, start, afterBlank) = (1, 0, true);
        while (start < page.Length)
        {
            var end = page.AsSpan(start).IndexOfAny('\r', '\n') is var at && at < 0 ? page.Length : start + at;
            var text = Plain(page[start..end]);
            if (text.Length > 0)
            {
                lines.Add(new PageLine(number, text, afterBlank));
            }

            afterBlank = text.Length == 0;
            start = end + (end + 1 < page.Length && page[end] == '\r' && page[end + 1] == '\n' ? 2 : 1);
            number++;
        }

        return lines;
    }

    private static string Plain(string text) => string.Join(' ', text
        .Replace("\u200B", "", StringComparison.Ordinal)
        .Replace("\u00AD", "", StringComparison.Ordinal)
        .Replace("\uFEFF", "", StringComparison.Ordinal)
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

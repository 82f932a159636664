namespace Publications.Formats.PublicationsPage;

/// <summary>A line of a page that is not blank: blanks of all kinds made plain, runs of them one, ends trimmed.</summary>
/// <param name="Number">1-based line in the file.</param>
/// <param name="Text">The text; never empty.</param>
/// <param name="AfterBlank">True for the first line of the page and for a line below a blank one.</param>
internal readonly record struct PageLine(int Number, string Text, bool AfterBlank)
{
    /// <summary>The lines of a page, which end in LF.</summary>
    public static List<PageLine> Of(string page)
    {
        var lines = new List<PageLine>();
        var (number, afterBlank) = (0, true);
        foreach (var line in page.Split('\n'))
        {
            number++;
            if (Plain(line) is { Length: > 0 } text)
            {
                lines.Add(new PageLine(number, text, afterBlank));
                afterBlank = false;
            }
            else
            {
                afterBlank = true;
            }
        }

        return lines;
    }

    private static string Plain(string text) => string.Join(' ', text
        .Replace("\u200B", "", StringComparison.Ordinal)
        .Replace("\u00AD", "", StringComparison.Ordinal)
        .Replace("\uFEFF", "", StringComparison.Ordinal)
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

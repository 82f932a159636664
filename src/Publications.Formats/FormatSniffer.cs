using System.Text.RegularExpressions;
using Publications.Formats.Text;

namespace Publications.Formats;

/// <summary>Tells a file's format by what is in it, never by its name.</summary>
public static partial class FormatSniffer
{
    private const int HeadBytes = 64 * 1024;

    /// <summary>Files that are not text, by their first bytes.</summary>
    private static readonly (byte[] Start, string Name)[] Binaries =
    [
        ([0x1F, 0x8B], "gzip"), ([0x50, 0x4B, 3, 4], "a zip archive (or an Excel or Word file)"), ([0x25, 0x50, 0x44, 0x46], "PDF"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Excel or Word file"), ([0x53, 0x51, 0x4C, 0x69, 0x74, 0x65], "an SQLite database"),
    ];

    /// <summary>Text formats by their marker; the one that stands first in the file wins.</summary>
    private static readonly (Regex Marker, string? Format, string Name)[] Markers =
    [
        (BibTeX(), "bibtex", "BibTeX"),
        (Ris(), null, "RIS"),
        (Nbib(), null, "PubMed's nbib"),
        (WebOfScience(), null, "Web of Science's tagged export"),
        (Refer(), null, "Refer (EndNote's %0 tags)"),
        (ReDif(), null, "ReDIF"),
        (Xml(), null, "XML"),
        (Json(), null, "JSON"),
        (CslYaml(), null, "CSL-YAML"),
        (Table(), null, "a table (CSV)"),
    ];

    /// <summary>Looks at the first 64 KB of a seekable stream and goes back to where it stood.</summary>
    public static Sniffed Sniff(Stream stream)
    {
        var start = stream.Position;
        var head = new byte[HeadBytes];
        var length = stream.ReadAtLeast(head, HeadBytes, throwOnEndOfStream: false);
        stream.Position = start;
        return Sniff(head.AsMemory(0, length));
    }

    /// <summary>Looks at the first bytes of a file.</summary>
    public static Sniffed Sniff(ReadOnlyMemory<byte> head)
    {
        foreach (var (start, name) in Binaries)
        {
            if (head.Span.StartsWith(start))
            {
                return Unreadable(name, "unpack it, or export it again as BibTeX");
            }
        }

        var text = Decoded(head);
        if (string.IsNullOrWhiteSpace(text))
        {
            return new(null, "The file is empty.");
        }

        var found = Markers.Select(marker => (marker.Format, marker.Name, Match: marker.Marker.Match(text))).Where(found => found.Match.Success)
            .OrderBy(found => found.Match.Index).FirstOrDefault();
        return found.Name switch
        {
            null when IsProse(text) => new("publications-page", "Plain text without the marks of any bibliographic format."),
            null => new(null, $"The format is unknown: it starts with {Quote(text)}. Export it as BibTeX, or save a publications page as plain text."),
            _ when found.Format is null => Unreadable(found.Name, "export it as BibTeX", found.Match.Value),
            _ => new(found.Format, $"It looks like {found.Name}: {Quote(found.Match.Value)}."),
        };
    }

    private static Sniffed Unreadable(string name, string advice, string? mark = null) =>
        new(null, $"It looks like {name}{(mark is null ? "" : $" ({Quote(mark)})")}, which this version cannot read yet; {advice}.");

    private static string Decoded(ReadOnlyMemory<byte> head)
    {
        var window = new TextWindow(new MemoryStream(head.ToArray(), writable: false));
        while (window.Grow())
        {
        }

        return window.Text.ToString();
    }

    /// <summary>Letters make most of it, no control characters are in it, and half of its lines have three words or more, unlike lists of data.</summary>
    private static bool IsProse(string text)
    {
        var lines = text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).ToArray();
        return text.Count(char.IsLetter) * 10 >= text.Count(c => !char.IsWhiteSpace(c)) * 6
            && !text.Any(c => char.IsControl(c) && !char.IsWhiteSpace(c))
            && Word().Count(text) >= 5
            && lines.Count(line => Word().Count(line) >= 3) * 2 >= lines.Length;
    }

    private static string Quote(string text)
    {
        var line = text.TrimStart().Split('\n', 2)[0].Trim();
        return $"`{(line.Length > 60 ? line[..60] + "…" : line)}`";
    }

    [GeneratedRegex(@"@[ \t]*[A-Za-z]+\s*[{(]|^%+[ \t]*Encoding:.*", RegexOptions.Multiline)]
    private static partial Regex BibTeX();

    [GeneratedRegex(@"^(?:TY|ER)  ?- ?.*", RegexOptions.Multiline)]
    private static partial Regex Ris();

    [GeneratedRegex(@"^(?:PMID- |OWN - ).*", RegexOptions.Multiline)]
    private static partial Regex Nbib();

    [GeneratedRegex(@"\A\s*(?:FN |PT [A-Z]$).*|^PT [A-Z]$(?=\nAU )", RegexOptions.Multiline)]
    private static partial Regex WebOfScience();

    [GeneratedRegex(@"^%[0AT] .*", RegexOptions.Multiline)]
    private static partial Regex Refer();

    [GeneratedRegex(@"^Template-Type:\s*ReDIF-.*", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex ReDif();

    [GeneratedRegex(@"\A\s*<[?!A-Za-z][^>]*>")]
    private static partial Regex Xml();

    [GeneratedRegex(@"\A\s*[\[{]\s*[\[{""\]}].*")]
    private static partial Regex Json();

    [GeneratedRegex(@"\A(?:---\s*)?references:\s*$", RegexOptions.Multiline)]
    private static partial Regex CslYaml();

    [GeneratedRegex(@"\A\s*""?(?:[\w .()\-/]{1,60}""?[,;\t]""?){4,}[\w .()\-/]{1,60}""?[^\n]*$", RegexOptions.Multiline)]
    private static partial Regex Table();

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Word();
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Publications.Formats.PublicationsPage;

/// <summary>Tells what each line of a page is, by its own signs and the line below it; which work it belongs to comes later.</summary>
internal sealed partial class PartReader
{
    private const int LongestTitle = 250;
    private const int LongestPosition = 150;
    private const int MostQuoteLines = 12;
    private const int MostPositions = 4;

    private readonly List<PageLine> lines;
    private readonly List<LineContent> contents;
    private int at;
    private bool titleWaits;

    private PartReader(List<PageLine> lines)
    {
        this.lines = lines;
        contents = [.. lines.Select(line => LineContent.Read(line.Text))];
    }

    /// <summary>The parts of a page, in its order.</summary>
    public static IEnumerable<Part> Read(List<PageLine> lines)
    {
        var reader = new PartReader(lines);
        while (reader.at < lines.Count)
        {
            yield return reader.Next();
        }
    }

    private Part Next()
    {
        var line = lines[at];
        if (QuoteMarks.Closing(line.Text) is { } closing && Quote(line, closing) is { } quote)
        {
            return quote;
        }

        var content = contents[at];
        if (content.HasFacts)
        {
            at++;
            titleWaits &= !content.IsStrong;
            return new Part.Facts(line.Number, line.Text, content);
        }

        if (Phrase.IsHeading(line.Text) || (content.Unsound is { } begun && !(begun.Phrase.CanOpenTitle && StrongBelow(at + 1))))
        {
            at++;
            return new Part.Unread(line.Number, line.Text, content.Unsound is { } unsound ? Reason(unsound) : "A heading; nothing is read from it.");
        }

        var text = Paragraph();
        if (IsProse(text))
        {
            return new Part.Prose(line.Number, text);
        }

        titleWaits = true;
        return new Part.Short(line.Number, text);
    }

    private static string Reason(Statement unsound) =>
        $"\"{string.Join(' ', unsound.Phrase.Words)}\" is not followed by {(unsound.Phrase.Topic == Topic.Names ? "names of persons only" : "a name")}.";

    /// <summary>Joins a line with those below it that go on with it: in small letters, after a colon, or in a paragraph that was broken at the margin.</summary>
    private string Paragraph()
    {
        var text = lines[at++].Text;
        while (at < lines.Count && !lines[at].AfterBlank && !contents[at].HasFacts && QuoteMarks.Closing(lines[at].Text) is null && GoesOn(text, lines[at].Text))
        {
            text += " " + lines[at++].Text;
        }

        return text;
    }

    private static bool GoesOn(string text, string below) =>
        char.IsLower(below[0]) || text[^1] is ':' or ',' or '–' || Phrase.IsConnective(text[(text.LastIndexOf(' ') + 1)..])
        || (text[^1] is not ('.' or '?' or '!' or '”' or '"' or '»' or ')') && (text.Length > LongestTitle || SentenceBreak().IsMatch(text)));

    private bool IsProse(string text) =>
        text.Length > LongestTitle || char.IsLower(text[0]) || text[^1] is ';' or ':' || SentenceBreak().Count(text) > 1
        || (text[^1] is '.' && (titleWaits || Phrase.OpensSentence(text.Split(' ', 2)[0]) || SentenceBreak().IsMatch(text)))
        || (text[^1] is '.' or '?' or '!' && !StrongBelow(at));

    private bool StrongBelow(int index) => index < lines.Count && contents[index].IsStrong;

    private Part? Quote(PageLine line, char closing)
    {
        var (text, end, next) = (line.Text, QuoteMarks.End(line.Text, closing), at + 1);
        while (end < 0 && closing == '»' && next < lines.Count && next - at < MostQuoteLines && !StrongBelow(next))
        {
            text += " " + lines[next++].Text;
            end = QuoteMarks.End(text, closing);
        }

        if (end < 0)
        {
            at += closing == '»' ? 1 : 0;
            return closing == '»' ? new Part.Unread(line.Number, line.Text, "The quotation is never closed.") : null;
        }

        var tail = text[(end + 1)..].TrimStart(' ', '.', ',', '—', '–', '-');
        var by = tail.Length == 0 ? null : Signature(tail);
        if ((tail.Length > 0 && by is null) || (tail.Length == 0 && text.Length <= LongestTitle && StrongBelow(next)))
        {
            return null;
        }

        at = next;
        var signed = by ?? SignatureBelow();
        return new Part.Quote(line.Number, string.Join('\n', [text[..(end + 1)], .. signed]), text[1..end].Trim(), signed);
    }

    /// <summary>A name, and behind a comma the position.</summary>
    private static ImmutableArray<string>? Signature(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        var name = comma < 0 ? text : text[..comma];
        return ProseNames.Read(name) is null ? null : comma < 0 || comma + 1 >= text.Length ? [name] : [name, text[(comma + 1)..].Trim()];
    }

    private ImmutableArray<string> SignatureBelow()
    {
        var by = ImmutableArray<string>.Empty;
        while (at < lines.Count && by.Length <= MostPositions && IsSigned(lines[at], by.IsEmpty))
        {
            by = by.AddRange(by.IsEmpty ? Signature(lines[at].Text.TrimStart('—', '–', '-', ' ')) ?? [lines[at].Text] : [lines[at].Text]);
            at++;
        }

        return by;
    }

    /// <summary>True for a short line right below a quotation, or one that a dash opens; the title of the next work stands above its venue.</summary>
    private bool IsSigned(PageLine line, bool isFirst) =>
        (!line.AfterBlank || (isFirst && line.Text[0] is '—' or '–')) && line.Text.Length <= LongestPosition && line.Text[^1] is not '.'
        && !contents[at].HasFacts && QuoteMarks.Closing(line.Text) is null && !StrongBelow(at + 1);

    [GeneratedRegex(@"\p{L}{3,}[.?!]\s+\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceBreak();
}

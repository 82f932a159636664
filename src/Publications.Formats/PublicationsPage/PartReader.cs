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
    private const int LongestHeading = 6;
    private const string NotWhole = "A citation of which authors, title and venue cannot be told apart. Two shapes are read: on one line \"Doe, J. and Roe, R. (2009), Title, "
        + "Journal, 12(3): 45-67\"; or the title on a line of its own, below it the venue, \"co-authored with ...\" and the abstract.";

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
        if (IsBrokenCitation(at))
        {
            at++;
            return new Part.Unread(line.Number, line.Text, NotWhole);
        }

        if (!contents[at].OpensWork && QuoteMarks.Closing(line.Text) is { } closing && Quote(line, closing) is { } quote)
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

        if (IsHeading(line.Text))
        {
            at++;
            return new Part.Heading(line.Number, line.Text);
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

    /// <summary>True for a line of few words, without a sentence's end, right above a list of works of one line each.</summary>
    private bool IsHeading(string text) =>
        at + 1 < lines.Count && char.IsLetterOrDigit(text[^1]) && Word.Of(text).Count <= LongestHeading
        && (contents[at + 1].OpensWork || IsBrokenCitation(at + 1)
            || (contents[at + 1] is { Title: null, Citation.IsOneLine: true } && at + 2 < lines.Count && contents[at + 2].Citation is not null));

    /// <summary>True for a line that begins like a whole citation, with authors and a year or a title in quotation marks, of which not all could be told apart.</summary>
    private bool IsBrokenCitation(int index)
    {
        var (text, content) = (LineContent.WithoutMark(lines[index].Text), contents[index]);
        if (content is { OpensWork: true, Citation: not null })
        {
            return false;
        }

        return AuthorList.Read(content.Citation?.Name ?? text) is not null
            || (QuoteMarks.Closing(text) is { } closing && QuoteMarks.End(text, closing) is > 0 and <= LongestTitle and var end
                && (text[end - 1] == ',' || text[(end + 1)..].StartsWith(',')) && Signature(text[(end + 1)..].TrimStart(' ', ',')) is null
                && Dated().IsMatch(text[(end + 1)..]));
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

    [GeneratedRegex(@"\b(?:19|20)\d\d\b|\bforthcoming\b|\bin press\b|\bpp?\.\s*\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dated();
}

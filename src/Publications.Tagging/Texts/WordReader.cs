using System.Globalization;

namespace Publications.Tagging.Texts;

/// <summary>A word of a text, or a sign that parts phrases.</summary>
internal readonly record struct TextPart(int Start, int End, PartKind Kind);

/// <summary>What a part is. Blanks, hyphens, slashes, quotes and the like are no part: <c>value-added</c> is two words in a row.</summary>
internal enum PartKind
{
    Word,
    Comma,
    Opening,
    Closing,
    Break,
    SentenceEnd,
    Copyright,
}

/// <summary>Cuts a text into words and parting signs, with UTF-16 offsets. Allocates nothing.</summary>
internal ref struct WordReader(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int at;
    private int lastWordStart = -1;
    private int lastWordEnd = -1;

    public bool Next(out TextPart part)
    {
        while (at < text.Length)
        {
            var c = text[at];
            if (IsLetter(at))
            {
                part = ReadWord();
                if (part.Kind == PartKind.Word)
                {
                    return true;
                }

                continue;
            }

            var start = at++;
            var kind = KindOf(c, start);
            if (kind is { } sign)
            {
                part = new TextPart(start, at, sign);
                return true;
            }
        }

        part = default;
        return false;
    }

    private readonly bool IsLetter(int index) =>
        char.IsLetterOrDigit(text[index]) || char.IsSurrogate(text[index]) || (text[index] >= 0x300 && IsMark(text[index]));

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private TextPart ReadWord()
    {
        var start = at;
        while (at < text.Length && IsLetter(at))
        {
            at++;
        }

        // The s of "China's" belongs to no phrase.
        var isGenitive = at - start == 1 && text[start] is 's' or 'S' && start > 0 && text[start - 1] is '\'' or '’' or 'ʼ' && lastWordEnd == start - 1;
        if (isGenitive)
        {
            return new TextPart(start, at, PartKind.Break);
        }

        (lastWordStart, lastWordEnd) = (start, at);
        return new TextPart(start, at, PartKind.Word);
    }

    private PartKind? KindOf(char c, int start)
    {
        switch (c)
        {
            case ',':
                return PartKind.Comma;
            case ';' or ':' or '|' or '–' or '—':
                return PartKind.Break;
            case '(' when start + 2 < text.Length && text[start + 1] is 'C' or 'c' && text[start + 2] == ')':
                at = start + 3;
                return PartKind.Copyright;
            case '©':
                return PartKind.Copyright;
            case '(' or '[' or '«' or '“':
                return PartKind.Opening;
            case ')' or ']' or '»' or '”':
                return PartKind.Closing;
            case '?' or '!':
                return PartKind.SentenceEnd;
            case '.':
                return EndsSentence(start) ? PartKind.SentenceEnd : null;
            default:
                return null;
        }
    }

    /// <summary>A full stop ends a sentence unless it follows a short word (U.S., St., e.g., vs.) or no capital comes after it.</summary>
    private readonly bool EndsSentence(int stop)
    {
        var length = lastWordEnd == stop ? stop - lastWordStart : 0;
        var next = stop + 1;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || text[next] is '"' or '\'' or '”' or '’' or ')' or '('))
        {
            next++;
        }

        return next >= text.Length || (next > stop + 1 && (length is 0 or > 2 || char.IsDigit(text[stop - 1]))
            && (char.IsUpper(text[next]) || char.IsDigit(text[next]) || text[next] == '©'));
    }
}

namespace Publications.Formats.BibTex;

/// <summary>Looking ahead: what starts here, and where reading goes on behind damage.</summary>
internal sealed partial class EntryCursor
{
    /// <summary>True at the <c>@</c> of an <c>@letters{</c> that is not within a word nor on a line of comment.</summary>
    public bool MayStartEntry()
    {
        var ahead = Ahead();
        var before = window.Text[..At];
        var line = before[(before.LastIndexOf('\n') + 1)..].TrimStart();
        if (line.StartsWith('%') || (!before.IsEmpty && char.IsLetterOrDigit(before[^1])))
        {
            return false;
        }

        var rest = ahead[1..].TrimStart();
        var letters = LengthOfWord(rest);
        var behind = rest[letters..].TrimStart();
        return behind.StartsWith('{') || behind.StartsWith('(') || rest.StartsWith("comment", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>True at the <c>@</c> of an <c>@letters{key,</c> that starts its line: what closes an entry that is still open.</summary>
    public bool StartsEntry()
    {
        if (Current != '@' || !IsLineStart())
        {
            return false;
        }

        var ahead = Ahead();
        var letters = LengthOfWord(ahead[1..]);
        var rest = ahead[(1 + letters)..].TrimStart();
        if (letters == 0 || !(rest.StartsWith('{') || rest.StartsWith('(')))
        {
            return false;
        }

        var end = rest[1..].IndexOfAny(",}=\n");
        return end >= 0 && rest[1 + end] == ',' && !rest.Slice(1, end).Trim().ContainsAny(" \t");
    }

    /// <summary>True at a <c>name =</c>.</summary>
    public bool StartsField() => IsField(Ahead());

    /// <summary>True behind a closing delimiter when <c>, name =</c> follows: then the delimiter was one too many.</summary>
    public bool GoesOnBehindClose()
    {
        var rest = Ahead().TrimStart();
        return rest.StartsWith(',') && IsField(rest[1..].TrimStart());
    }

    /// <summary>
    /// Where in a broken value, from an offset up to here, the next field starts: a known name at the start of a line or behind a comma, and behind its
    /// <c>=</c> a delimiter or number, or at the start of a line a macro; null when none does.
    /// </summary>
    public int? FieldWithin(int from, FieldNames names)
    {
        var text = window.Text[..At];
        for (var at = from; text[at..].IndexOf('=') is var found and >= 0; at += found + 1)
        {
            var before = text[from..(at + found)].TrimEnd();
            var start = from + before.LastIndexOfAnyExcept(WordCharacters) + 1;
            var lead = text[from..start].TrimEnd(" \t");
            var behind = text[(at + found + 1)..].TrimStart();
            var isPlain = behind is ['{' or '"' or (>= '0' and <= '9'), ..];
            if (names.Knows(text[start..(from + before.Length)])
                && (lead.EndsWith('\n') ? isPlain || (!behind.IsEmpty && char.IsAsciiLetter(behind[0])) : lead.EndsWith(',') && isPlain))
            {
                return start;
            }
        }

        return null;
    }

    /// <summary>Goes over broken text to the comma before the next field, the closing delimiter at a line's end, or the next entry.</summary>
    public void SkipToField(char close)
    {
        while (!IsAtEnd)
        {
            var c = Current;
            if (c == '@' && StartsEntry())
            {
                return;
            }

            var from = At++;
            var isEnd = c == close && IsLineEnd();
            var isNext = c is ',' or '\n' && (NextIsField() || NextIs('@'));
            if (isEnd || isNext)
            {
                At = isEnd ? from : At;
                return;
            }
        }
    }

    /// <summary>Goes from within a broken entry to the start of the next line that starts one, or to the end.</summary>
    public void SkipToEntry()
    {
        while (At <= MostCharacters && !IsAtEnd && !StartsEntry())
        {
            At++;
            while (At <= MostCharacters && !IsAtEnd && window.Text[At..].IndexOf('@') is var next and not 0)
            {
                At = next < 0 ? window.Text.Length : At + next;
            }
        }
    }

    private bool NextIsField()
    {
        var rest = Ahead().TrimStart();
        return IsField(rest);
    }

    private bool NextIs(char c)
    {
        var at = At;
        SkipBlanks();
        var found = Current == c && StartsEntry();
        At = found ? At : at;
        return found;
    }

    private bool IsLineEnd()
    {
        var rest = Ahead().TrimStart(" \t");
        return rest.IsEmpty || rest[0] == '\n';
    }

    private bool IsLineStart()
    {
        var before = window.Text[..At].TrimEnd(" \t");
        return before.IsEmpty || before[^1] == '\n';
    }

    private ReadOnlySpan<char> Ahead()
    {
        while (window.Text.Length - At < Lookahead && window.Grow())
        {
        }

        return window.Text.Slice(At, Math.Min(Lookahead, window.Text.Length - At));
    }

    private static bool IsField(ReadOnlySpan<char> text)
    {
        var length = LengthOfWord(text);
        return length > 0 && char.IsAsciiLetter(text[0]) && text[length..].TrimStart().StartsWith('=');
    }

    private static int LengthOfWord(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(WordCharacters) is var end and >= 0 ? end : text.Length;
}

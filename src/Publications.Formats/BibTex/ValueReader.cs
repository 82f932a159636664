using System.Text;

namespace Publications.Formats.BibTex;

/// <summary>Reads a value: pieces joined by <c>#</c>, each a group in braces, a text in quotes, a number or a macro.</summary>
internal sealed class ValueReader(EntryCursor cursor, Macros macros)
{
    /// <summary>The macro of the last value that nothing defines; null when all were known.</summary>
    public string? UnknownMacro { get; private set; }

    /// <summary>How many pieces the last value was joined of, as far as it was read.</summary>
    public int Pieces { get; private set; }

    /// <summary>The value at the cursor; empty when there is none, null when a piece of it is not closed.</summary>
    public string? Read(FieldName name)
    {
        (UnknownMacro, Pieces) = (null, 0);
        cursor.SkipBlanks();
        var first = Piece(name);
        cursor.SkipBlanks();
        if (first is null || cursor.Current != '#')
        {
            return first;
        }

        var whole = new StringBuilder(first);
        while (cursor.Current == '#')
        {
            cursor.At++;
            cursor.SkipBlanks();
            if (Piece(name) is not { } piece)
            {
                return null;
            }

            whole.Append(piece);
            cursor.SkipBlanks();
        }

        return whole.ToString();
    }

    private string? Piece(FieldName name)
    {
        Pieces++;
        var start = cursor.At + 1;
        switch (cursor.Current)
        {
            case '{':
                return cursor.SkipGroup(stopAtEntries: true) ? cursor.Slice(start, cursor.At - 1).ToString() : null;
            case '"':
                return cursor.SkipQuoted() ? cursor.Slice(start, cursor.At - 1).ToString() : null;
        }

        var word = cursor.Word();
        if (word.IsEmpty || char.IsAsciiDigit(word[0]) || word[0] == '-')
        {
            return word.ToString();
        }

        if (macros.Find(word) is { } value)
        {
            return value;
        }

        var text = word.ToString();
        if (name.Field != Field.Month || BibDate.MonthOf(text) is null)
        {
            UnknownMacro ??= text;
        }

        return text;
    }
}

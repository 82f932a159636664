using System.Buffers;
using System.Globalization;
using Publications.Formats.Text;

namespace Publications.Formats.BibTex;

/// <summary>A place in a window and the small steps of the grammar from there; every step lets the window grow as it needs.</summary>
internal sealed partial class EntryCursor(TextWindow window)
{
    /// <summary>No entry is longer than this; one that seems to be is not closed.</summary>
    public const int MostCharacters = 16 * 1024 * 1024;

    private const int Lookahead = 512;

    private static readonly SearchValues<char> WordCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.:+/&*!?;<>[]^`|~$'");

    /// <summary>Offset of the place in the window.</summary>
    public int At { get; set; }

    /// <summary>The character here; NUL at the end of the file.</summary>
    public char Current => At < window.Text.Length || window.Grow() ? window.Text[At] : '\0';

    /// <summary>True at the end of the file.</summary>
    public bool IsAtEnd => At >= window.Text.Length && !window.Grow();

    /// <summary>A stretch of the window.</summary>
    public ReadOnlySpan<char> Slice(int from, int to) => window.Text[from..to];

    /// <summary>Where the cursor stands, in words.</summary>
    public string Place() => IsAtEnd ? "the end of the file" : string.Create(CultureInfo.InvariantCulture, $"the next entry in line {window.LineAt(At)}");

    /// <summary>Goes to the next character that is not blank.</summary>
    public void SkipBlanks()
    {
        do
        {
            var text = window.Text;
            while (At < text.Length && IsBlank(text[At]))
            {
                At++;
            }
        }
        while (At >= window.Text.Length && window.Grow());
    }

    /// <summary>Goes over blanks and commas.</summary>
    public void SkipBlanksAndCommas()
    {
        for (SkipBlanks(); Current == ','; SkipBlanks())
        {
            At++;
        }
    }

    /// <summary>Goes to the end of the line.</summary>
    public void SkipLine()
    {
        while (!IsAtEnd)
        {
            var rest = window.Text[At..];
            var end = rest.IndexOf('\n');
            At += end < 0 ? rest.Length : end;
            if (end >= 0)
            {
                return;
            }
        }
    }

    /// <summary>Reads a word: a type, a name, a macro or a number; empty when none is here.</summary>
    public ReadOnlySpan<char> Word()
    {
        var start = At;
        while (!IsAtEnd)
        {
            var end = window.Text[At..].IndexOfAnyExcept(WordCharacters);
            if (end < 0)
            {
                At = window.Text.Length;
            }
            else if (window.Text[At + end] >= 0x80 && char.IsLetterOrDigit(window.Text[At + end]))
            {
                At += end + 1;
            }
            else
            {
                At += end;
                break;
            }
        }

        return window.Text[start..At];
    }

    /// <summary>Reads the key behind the opening delimiter and goes behind its comma; a missing key or comma costs nothing.</summary>
    public string Key(char close)
    {
        SkipBlanks();
        if (StartsEntry())
        {
            return "";
        }

        var start = At;
        while (!IsAtEnd && Current is not (',' or '\n' or '=' or '"' or '{' or '}') && Current != close)
        {
            At++;
        }

        var key = window.Text[start..At].Trim();
        if (Current != '=')
        {
            return key.ToString();
        }

        // No comma, or no key: the word before the `=` is the first field's name.
        var blank = key.LastIndexOfAny(" \t");
        At = start + blank + 1;
        return blank < 0 ? "" : key[..blank].TrimEnd().ToString();
    }

    /// <summary>Goes behind the brace that closes the one here; false when there is none, and then stands at the next entry or the end.</summary>
    public bool SkipGroup(bool stopAtEntries) => SkipBalanced('\0', stopAtEntries);

    /// <summary>Goes behind the quote that closes the one here, as <see cref="SkipGroup"/>.</summary>
    public bool SkipQuoted() => SkipBalanced('"', stopAtEntries: true);

    private bool SkipBalanced(char quote, bool stopAtEntries)
    {
        var depth = quote == '\0' ? 1 : 0;
        At++;
        while (true)
        {
            var rest = window.Text[At..];
            var found = quote == '\0' ? rest.IndexOfAny('{', '}', '@') : rest.IndexOfAny("{}@\"");
            if (found < 0)
            {
                At = window.Text.Length;
                if (At > MostCharacters || !window.Grow())
                {
                    return false;
                }

                continue;
            }

            At += found;
            switch (rest[found])
            {
                case '{':
                    depth++;
                    break;
                case '}' when quote == '\0' && depth == 1:
                    At++;
                    return true;
                case '}' when depth > 0:
                    depth--;
                    break;
                case '"' when depth == 0:
                    At++;
                    return true;
                case '@' when stopAtEntries && StartsEntry():
                    return false;
            }

            At++;
        }
    }

    private static bool IsBlank(char c) => c is ' ' or '\n' or '\t' || (c > 0x7f && char.IsWhiteSpace(c)) || c is '\f' or '\v' or '\0' or '\ufeff';
}

using System.Buffers;
using System.Net;
using System.Text;
using Publications.Model.Text;

namespace Publications.Formats.BibTex;

/// <summary>Turns TeX into text: accents, symbols, quotes and dashes become characters, braces and unknown commands go, formulas stay. NFC.</summary>
/// <remarks>Holds a buffer: one instance per file, not for several threads.</remarks>
internal sealed class TexText
{
    // ASCII alone, for which the search is fastest.
    private static readonly SearchValues<char> Special = SearchValues.Create("\\{}$~-`'\n\t\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\v\f\u001b\0\u007f");
    private static readonly SearchValues<char> Sure = SearchValues.Create("\\{}$~`\n\t\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\v\f\u001b\0\u007f");

    private readonly TexBuffer written = new();

    /// <summary>The text of a value; empty when nothing is left of it.</summary>
    public string Of(string tex) => IsPlain(tex) ? Finish(tex.Trim()) : Converted(tex);

    /// <summary>The text of a part of a value.</summary>
    public string Of(ReadOnlySpan<char> tex) => IsPlain(tex) ? Finish(tex.Trim().ToString()) : Converted(tex);

    private string Converted(ReadOnlySpan<char> tex)
    {
        written.Clear();
        for (var at = 0; at < tex.Length;)
        {
            var run = tex[at..].IndexOfAny(Special);
            written.Append(run < 0 ? tex[at..] : tex.Slice(at, run));
            at = run < 0 ? tex.Length : Unit(tex, at + run);
        }

        return Finish(written.Squeezed());
    }

    /// <summary>The text of a DOI or an address: only TeX's escapes and braces go.</summary>
    public static string Verbatim(string tex)
    {
        if (!tex.AsSpan().ContainsAny('\\', '{', '}'))
        {
            return tex.Trim();
        }

        var bare = tex.Replace("\\url{", "", StringComparison.Ordinal).Replace("\\textasciitilde", "~", StringComparison.Ordinal).Replace("\\~{}", "~", StringComparison.Ordinal);
        return bare.Replace("\\", "", StringComparison.Ordinal).Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal).Trim();
    }

    private static bool IsPlain(ReadOnlySpan<char> tex) =>
        !tex.ContainsAny(Sure) && tex.IndexOf("  ") < 0 && (!tex.ContainsAny('-', '\'') || (tex.IndexOf("--") < 0 && tex.IndexOf("''") < 0));

    /// <summary>Writes what starts at a special character; gives the offset behind it.</summary>
    private int Unit(ReadOnlySpan<char> tex, int at)
    {
        var c = tex[at];
        switch (c)
        {
            case '\\':
                return Command(tex, at + 1);
            case '{' or '}':
                return at + 1;
            case '~' or '\n' or '\t' or '\v' or '\f':
                written.Append(' ');
                return at + 1;
            case '-' or '`' or '\'':
                return Ligature(tex, at, c);
            case '$':
                return Formula(tex, at);
            case < ' ' or '\u007f':
                return at + 1;
            default:
                return Letter(tex, at);
        }
    }

    private int Letter(ReadOnlySpan<char> tex, int at)
    {
        var size = char.IsHighSurrogate(tex[at]) && at + 1 < tex.Length ? 2 : 1;
        written.Append(tex.Slice(at, size));
        return at + size;
    }

    private int Ligature(ReadOnlySpan<char> tex, int at, char c)
    {
        var rest = tex[at..];
        var run = rest.IndexOfAnyExcept(c) is var end and >= 0 ? end : rest.Length;
        switch (c, run)
        {
            case ('-', 2):
                written.Append('–');
                break;
            case ('-', 3):
                written.Append('—');
                break;
            case ('`', 2):
                written.Append('“');
                break;
            case ('`', 1):
                written.Append('‘');
                break;
            case ('\'', 2):
                written.Append('”');
                break;
            default:
                written.Append(rest[..run]);
                break;
        }

        return at + run;
    }

    private int Formula(ReadOnlySpan<char> tex, int at)
    {
        var close = tex[(at + 1)..].IndexOf('$');
        var end = close < 0 ? at + 1 : at + close + 2;
        written.Append(tex[at..end]);
        return end;
    }

    private int Command(ReadOnlySpan<char> tex, int at)
    {
        if (at == tex.Length)
        {
            return at;
        }

        if (!char.IsAsciiLetter(tex[at]))
        {
            return Symbol(tex, at);
        }

        var end = at;
        while (end < tex.Length && char.IsAsciiLetter(tex[end]))
        {
            end++;
        }

        var name = tex[at..end];
        if (name.Length == 1 && TexCommands.IsAccent(name[0], out var accent))
        {
            return Accent(tex, end, accent);
        }

        end = SkipBlanks(tex, end < tex.Length && tex[end] == '*' ? end + 1 : end);
        if (TexCommands.Symbol(name) is { } symbol)
        {
            written.Append(symbol);
            return end;
        }

        if (end < tex.Length && tex[end] == '[' && tex[end..].IndexOf(']') is var close and > 0)
        {
            end += close + 1;
        }

        return TexCommands.DropsArgument(name) && end < tex.Length && tex[end] == '{' ? BehindGroup(tex, end) : end;
    }

    private int Symbol(ReadOnlySpan<char> tex, int at)
    {
        var c = tex[at];
        if (TexCommands.IsAccent(c, out var accent))
        {
            return Accent(tex, at + 1, accent);
        }

        if (c is ' ' or '\n' or '\t' or '\\' or ',' or ';' or ':' or '>')
        {
            written.Append(' ');
        }
        else if (c is not ('-' or '/' or '@' or '!' or '(' or ')'))
        {
            written.Append(c);
        }

        return at + 1;
    }

    /// <summary>Writes the letter under an accent, then the mark, composed where Unicode has the composed letter.</summary>
    private int Accent(ReadOnlySpan<char> tex, int at, (char Mark, char Alone) accent)
    {
        at = SkipBlanks(tex, at);
        while (at < tex.Length && tex[at] == '{')
        {
            at++;
        }

        if (at == tex.Length || tex[at] == '}')
        {
            written.Append(accent.Alone);
            return at;
        }

        var from = written.Length;
        at = tex[at] == '\\' ? Command(tex, at + 1) : Letter(tex, at);
        if (written.Length > from)
        {
            written.Accent(accent.Mark);
        }

        return at;
    }

    private static int SkipBlanks(ReadOnlySpan<char> tex, int at)
    {
        while (at < tex.Length && tex[at] is ' ' or '\n' or '\t')
        {
            at++;
        }

        return at;
    }

    private static int BehindGroup(ReadOnlySpan<char> tex, int at)
    {
        for (var depth = 0; at < tex.Length; at++)
        {
            depth += tex[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
            {
                return at + 1;
            }
        }

        return at;
    }

    private static string Finish(string text)
    {
        if (text.Contains('&', StringComparison.Ordinal) && text.Contains(';', StringComparison.Ordinal))
        {
            text = WebUtility.HtmlDecode(text).Trim();
        }

        if (System.Text.Ascii.IsValid(text))
        {
            return text;
        }

        if (text.AsSpan().ContainsAny('\u00a0', '\u00ad'))
        {
            text = text.Replace('\u00a0', ' ').Replace("\u00ad", "", StringComparison.Ordinal).Trim();
        }

        return text.AsSpan().ContainsAnyInRange('\u0300', '\u200f') || text.AsSpan().ContainsAnyInRange('\u2126', '\uffff')
            ? Folding.WellFormed(text).Normalize(NormalizationForm.FormC)
            : text;
    }
}

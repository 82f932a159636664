using System.Collections.Frozen;
using System.Text;

namespace Publications.Formats.BibTex;

/// <summary>What TeX's commands stand for.</summary>
internal static class TexCommands
{
    /// <summary>Accents: the command's one character → the combining mark, and the character that stands for an accent over nothing.</summary>
    private static readonly FrozenDictionary<char, (char Mark, char Alone)> Marks = new Dictionary<char, (char, char)>
    {
        ['`'] = ('\u0300', '`'), ['\''] = ('\u0301', '\u00b4'), ['^'] = ('\u0302', '^'), ['~'] = ('\u0303', '~'), ['='] = ('\u0304', '\u00af'),
        ['u'] = ('\u0306', '\u02d8'), ['.'] = ('\u0307', '\u02d9'), ['"'] = ('\u0308', '"'), ['r'] = ('\u030a', '\u02da'), ['H'] = ('\u030b', '\u02dd'),
        ['v'] = ('\u030c', '\u02c7'), ['d'] = ('\u0323', '.'), ['c'] = ('\u0327', '\u00b8'), ['k'] = ('\u0328', '\u02db'), ['b'] = ('\u0331', '_'), ['t'] = ('\u0361', '-'),
    }.ToFrozenDictionary();

    private static readonly Dictionary<string, string> Symbols = new(StringComparer.Ordinal)
    {
        ["ss"] = "ß", ["o"] = "ø", ["O"] = "Ø", ["l"] = "ł", ["L"] = "Ł", ["ae"] = "æ", ["AE"] = "Æ", ["oe"] = "œ", ["OE"] = "Œ", ["aa"] = "å", ["AA"] = "Å",
        ["i"] = "ı", ["j"] = "ȷ", ["dh"] = "ð", ["DH"] = "Ð", ["th"] = "þ", ["TH"] = "Þ", ["dj"] = "đ", ["DJ"] = "Đ", ["ng"] = "ŋ", ["NG"] = "Ŋ", ["SS"] = "SS",
        ["textbackslash"] = "\\", ["textasciitilde"] = "~", ["textasciicircum"] = "^", ["textunderscore"] = "_", ["textbar"] = "|", ["textless"] = "<",
        ["textgreater"] = ">", ["textbraceleft"] = "{", ["textbraceright"] = "}", ["textdollar"] = "$", ["lbrace"] = "{", ["rbrace"] = "}",
        ["textquoteleft"] = "‘", ["textquoteright"] = "’", ["textquotedblleft"] = "“", ["textquotedblright"] = "”", ["textquotedbl"] = "\"", ["textquotesingle"] = "'",
        ["guillemotleft"] = "«", ["guillemotright"] = "»", ["guilsinglleft"] = "‹", ["guilsinglright"] = "›", ["quotedblbase"] = "„", ["glqq"] = "„", ["grqq"] = "“",
        ["textendash"] = "–", ["textemdash"] = "—", ["ldots"] = "…", ["dots"] = "…", ["textellipsis"] = "…", ["textbullet"] = "•", ["textperiodcentered"] = "·",
        ["textregistered"] = "®", ["texttrademark"] = "™", ["copyright"] = "©", ["textcopyright"] = "©", ["S"] = "§", ["P"] = "¶", ["pounds"] = "£",
        ["textsterling"] = "£", ["euro"] = "€", ["texteuro"] = "€", ["EUR"] = "€", ["textyen"] = "¥", ["textdegree"] = "°", ["degree"] = "°", ["textmu"] = "µ",
        ["texttimes"] = "×", ["textpm"] = "±", ["textexclamdown"] = "¡", ["textquestiondown"] = "¿", ["textordfeminine"] = "ª", ["textordmasculine"] = "º",
        ["slash"] = "/", ["LaTeX"] = "LaTeX", ["TeX"] = "TeX", ["BibTeX"] = "BibTeX", ["par"] = " ", ["newline"] = " ", ["linebreak"] = " ", ["quad"] = " ",
        ["space"] = " ", ["textvisiblespace"] = " ", ["nobreakspace"] = " ", ["bibrangedash"] = "–", ["hyphen"] = "-", ["adddot"] = ".", ["addcolon"] = ":",
        ["addcomma"] = ",", ["addspace"] = " ", ["item"] = " ", ["cyrillic"] = "", ["textnumero"] = "№",
    };

    /// <summary>Commands whose first argument is no text.</summary>
    private static readonly HashSet<string> WithoutText = new(StringComparer.Ordinal)
    {
        "href", "color", "textcolor", "hspace", "vspace", "begin", "end", "selectlanguage", "foreignlanguage", "fontsize", "fontencoding", "label", "phantom", "hphantom", "hyperref",
    };

    private static readonly FrozenDictionary<int, char> Composed = Compose();

    /// <summary>The mark of an accent command, and the character that it gives over nothing.</summary>
    public static bool IsAccent(char command, out (char Mark, char Alone) accent) => Marks.TryGetValue(command, out accent);

    /// <summary>What a command without argument stands for; null when it is none.</summary>
    public static string? Symbol(ReadOnlySpan<char> name) => Symbols.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var symbol) ? symbol : null;

    /// <summary>True when the command's first argument is to be left out.</summary>
    public static bool DropsArgument(ReadOnlySpan<char> name) => WithoutText.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    /// <summary>The one character of a letter with a mark, where Unicode has it.</summary>
    public static bool TryCompose(char letter, char mark, out char composed) => Composed.TryGetValue(letter << 16 | mark, out composed);

    private static FrozenDictionary<int, char> Compose()
    {
        var table = new Dictionary<int, char>();
        foreach (var c in Enumerable.Range(0xC0, 0x190).Concat(Enumerable.Range(0x1E00, 0x100)).Select(code => (char)code))
        {
            if (c.ToString().Normalize(NormalizationForm.FormD) is [var letter, var mark])
            {
                table[letter << 16 | mark] = c;
            }
        }

        return table.ToFrozenDictionary();
    }
}

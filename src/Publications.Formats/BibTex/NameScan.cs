namespace Publications.Formats.BibTex;

/// <summary>The small steps by which BibTeX finds names and judges their words.</summary>
internal static class NameScan
{
    /// <summary>The offset behind the name that starts here, and where the next one starts.</summary>
    public static int EndOfName(ReadOnlySpan<char> text, int start, out int next)
    {
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            depth += text[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth <= 0 && (i == start || IsBlank(text[i])) && IsAnd(text, i == start && !IsBlank(text[i]) ? i : i + 1, out next))
            {
                return i;
            }
        }

        next = text.Length;
        return text.Length;
    }

    private static bool IsAnd(ReadOnlySpan<char> text, int at, out int next)
    {
        next = at + 4;
        return text[at..].StartsWith("and", StringComparison.OrdinalIgnoreCase) && (at + 3 == text.Length || IsBlank(text[at + 3]));
    }

    /// <summary>What parts the words of a name.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\n' or '\t' or '~';

    /// <summary>True when one pair of braces holds it all, and is no special character.</summary>
    public static bool IsBraced(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
            {
                return i > 0 && i == text.Length - 1 && text[1] != '\\';
            }
        }

        return false;
    }

    /// <summary>By the word's first letter outside braces, or that of a special character (<c>{\'e}</c>).</summary>
    public static bool IsLower(ReadOnlySpan<char> word)
    {
        var depth = 0;
        for (var i = 0; i < word.Length; i++)
        {
            switch (word[i])
            {
                case '{' when depth == 0 && i + 1 < word.Length && word[i + 1] == '\\':
                    break;
                case '{':
                    depth++;
                    break;
                case '}':
                    depth--;
                    break;
                case '\\' when depth <= 0 && i + 1 < word.Length && TexCommands.IsAccent(word[i + 1], out _) && !(char.IsAsciiLetter(word[i + 1]) && i + 2 < word.Length && char.IsAsciiLetter(word[i + 2])):
                    i++;
                    while (i + 1 < word.Length && word[i + 1] is '{' or ' ' or '\\')
                    {
                        i++;
                    }

                    break;
                case var c when depth <= 0 && char.IsLetter(c):
                    return char.IsLower(c);
            }
        }

        return false;
    }
}

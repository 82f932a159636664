using System.Text;

namespace Publications.Query.Documents;

/// <summary>
/// Looks at a document's tokens before any parser does, in one pass and linear time: a parser or a validator can be made to work for minutes by a
/// text that this refuses at once. It does not judge the grammar.
/// </summary>
internal ref struct DocumentBounds(ReadOnlySpan<char> text, DocumentLimits limits)
{
    private readonly ReadOnlySpan<char> text = text;
    private int at;
    private int line = 1;
    private int lineStart;
    private int tokens;
    private int aliases;
    private int roots;
    private int depth;
    private int braces;
    private int parentheses;
    private char previous;

    /// <summary>Returns when the document is within the limits.</summary>
    /// <exception cref="QueryException">It is not; the error says which limit and where it was passed.</exception>
    public static void Check(string text, DocumentLimits limits)
    {
        if (text.Length > limits.Bytes || (text.Length > limits.Bytes / 3 && Encoding.UTF8.GetByteCount(text) > limits.Bytes))
        {
            throw new QueryException(ErrorCode.DocumentTooLarge, $"The document has more than {limits.Bytes:N0} bytes, the limit. Send less, and values as variables.", []);
        }

        new DocumentBounds(text, limits).Scan();
    }

    private void Scan()
    {
        while (at < text.Length)
        {
            var c = text[at];
            switch (c)
            {
                case '\n':
                    NewLine(1);
                    break;
                case '\r':
                    NewLine(at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1);
                    break;
                case ' ' or '\t' or ',' or '\ufeff':
                    at++;
                    break;
                case '#':
                    var end = text[at..].IndexOfAny('\n', '\r');
                    at = end < 0 ? text.Length : at + end;
                    break;
                case '"':
                    Token('"');
                    String();
                    break;
                case '{' or '[' or '(':
                    Token(c);
                    Within(ref depth, limits.Depth, "nesting levels", "Ask for fewer levels.");
                    braces += c == '{' ? 1 : 0;
                    parentheses += c == '(' ? 1 : 0;
                    at++;
                    break;
                case '}' or ']' or ')':
                    Token(c);
                    depth--;
                    braces -= c == '}' ? 1 : 0;
                    parentheses -= c == ')' ? 1 : 0;
                    at++;
                    break;
                default:
                    Word(c);
                    break;
            }
        }
    }

    private void Word(char first)
    {
        var before = previous;
        var isName = char.IsAsciiLetter(first) || first == '_';
        Token(isName ? 'a' : first);
        if (first == ':' && parentheses == 0 && braces > 0)
        {
            Within(ref aliases, limits.Aliases, "aliases", "Split the document.");
        }

        if (isName && braces == 1 && parentheses == 0 && before is not (':' or '@' or '.'))
        {
            Within(ref roots, limits.Roots, "fields on the root", "Split the document.");
        }

        at++;
        if (isName || char.IsAsciiDigit(first) || first == '-')
        {
            while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '_'))
            {
                at++;
            }
        }
        else if (first == '.')
        {
            while (at < text.Length && text[at] == '.')
            {
                at++;
            }
        }
    }

    private void String()
    {
        if (text[at..].StartsWith("\"\"\""))
        {
            at += 3;
            while (at < text.Length && !text[at..].StartsWith("\"\"\""))
            {
                if (text[at..].StartsWith("\\\"\"\""))
                {
                    at += 4;
                }
                else if (text[at] is '\n' or '\r')
                {
                    NewLine(1);
                }
                else
                {
                    at++;
                }
            }

            at = Math.Min(at + 3, text.Length);
            return;
        }

        for (at++; at < text.Length && text[at] is not ('"' or '\n' or '\r'); at++)
        {
            at += text[at] == '\\' ? 1 : 0;
        }

        at = at < text.Length && text[at] == '"' ? at + 1 : Math.Min(at, text.Length);
    }

    private void NewLine(int length)
    {
        at += length;
        line++;
        lineStart = at;
    }

    private void Token(char kind)
    {
        previous = kind;
        Within(ref tokens, limits.Tokens, "tokens", "Send less, and values as variables.");
    }

    private readonly void Within(ref int count, int limit, string what, string advice)
    {
        if (++count > limit)
        {
            throw new QueryException(ErrorCode.DocumentTooLarge, $"The document has more than {limit:N0} {what}, the limit. {advice}", [new(line, at - lineStart + 1)]);
        }
    }
}

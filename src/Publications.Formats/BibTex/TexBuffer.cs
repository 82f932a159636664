namespace Publications.Formats.BibTex;

/// <summary>Text in the making.</summary>
internal sealed class TexBuffer
{
    private char[] buffer = new char[4096];

    /// <summary>Characters written.</summary>
    public int Length { get; private set; }

    /// <summary>Starts anew.</summary>
    public void Clear() => Length = 0;

    /// <summary>Writes a character.</summary>
    public void Append(char c)
    {
        Reserve(1);
        buffer[Length++] = c;
    }

    /// <summary>Writes text.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        text.CopyTo(buffer.AsSpan(Length));
        Length += text.Length;
    }

    /// <summary>Puts a combining mark on the last letter, composed where Unicode has the composed letter; a dotless i gets it in place of its dot.</summary>
    public void Accent(char mark)
    {
        var letter = buffer[Length - 1] switch { 'ı' => 'i', 'ȷ' => 'j', var other => other };
        if (TexCommands.TryCompose(letter, mark, out var composed))
        {
            buffer[Length - 1] = composed;
            return;
        }

        buffer[Length - 1] = letter;
        Append(mark);
    }

    /// <summary>What was written, with one blank for several and none at the ends.</summary>
    public string Squeezed()
    {
        var text = buffer.AsSpan(0, Length).Trim(' ');
        var first = text.IndexOf("  ");
        if (first < 0)
        {
            return text.ToString();
        }

        var write = first;
        for (var read = first; read < text.Length; read++)
        {
            if (text[read] != ' ' || text[write - 1] != ' ')
            {
                text[write++] = text[read];
            }
        }

        return text[..write].ToString();
    }

    private void Reserve(int count)
    {
        if (buffer.Length - Length < count)
        {
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, Length + count));
        }
    }
}

using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Publications.Formats.Text;

/// <summary>
/// A stretch of a decoded stream that grows at its end and is discarded from its start, so that a reader holds one record at a time.
/// Line ends of every kind become LF.
/// </summary>
public sealed class TextWindow
{
    private const int ChunkBytes = 64 * 1024;

    private readonly Stream stream;
    private readonly byte[] bytes = new byte[ChunkBytes];
    private readonly Decoder? decoder;
    private readonly string? declared;
    private Action<int, string>? onFault;
    private char[] chars = new char[2 * ChunkBytes];
    private int start;
    private int end;
    private int held;
    private bool atEnd;
    private bool afterReturn;

    /// <summary>Opens a window at the stream's position; nothing of the stream is decoded yet.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="onFault">Told, once, of the line and the reason when bytes are not UTF-8 although nothing said that they are anything else.</param>
    public TextWindow(Stream stream, Action<int, string>? onFault = null)
    {
        this.stream = stream;
        this.onFault = onFault;
        held = stream.ReadAtLeast(bytes, 4096, throwOnEndOfStream: false);
        var encoding = DeclaredEncoding.Of(bytes.AsSpan(0, held));
        declared = encoding.Name;
        decoder = encoding.Encoding?.GetDecoder();
        held -= encoding.MarkLength;
        bytes.AsSpan(encoding.MarkLength, held).CopyTo(bytes);
    }

    /// <summary>1-based line of the window's first character.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>The characters that are in the window; valid until it grows.</summary>
    public ReadOnlySpan<char> Text => chars.AsSpan(start, end - start);

    /// <summary>Forgets characters at the start of the window.</summary>
    public void Discard(int count)
    {
        Line += chars.AsSpan(start, count).Count('\n');
        start += count;
    }

    /// <summary>1-based line of a character in the window.</summary>
    public int LineAt(int offset) => Line + chars.AsSpan(start, offset).Count('\n');

    /// <summary>Puts more of the stream at the window's end; false when there is no more.</summary>
    public bool Grow()
    {
        while (!atEnd)
        {
            var read = held < bytes.Length ? stream.Read(bytes, held, bytes.Length - held) : 0;
            atEnd = read == 0 && held < bytes.Length;
            held += read;
            MakeRoom();
            var from = end;
            var consumed = decoder is null ? DecodeUtf8() : Decode(decoder);
            held -= consumed;
            bytes.AsSpan(consumed, held).CopyTo(bytes);
            NormaliseLineEnds(from);
            if (end > from)
            {
                return true;
            }
        }

        return false;
    }

    private void MakeRoom()
    {
        if (chars.Length - end >= ChunkBytes)
        {
            return;
        }

        var length = end - start;
        var target = length + ChunkBytes > chars.Length / 2 ? new char[Math.Max(chars.Length, 2 * (length + ChunkBytes))] : chars;
        chars.AsSpan(start, length).CopyTo(target);
        (chars, start, end) = (target, 0, length);
    }

    private int Decode(Decoder other)
    {
        other.Convert(bytes.AsSpan(0, held), chars.AsSpan(end), atEnd, out var used, out var written, out _);
        end += written;
        return used;
    }

    private int DecodeUtf8()
    {
        var used = 0;
        while (used < held)
        {
            var status = Utf8.ToUtf16(bytes.AsSpan(used, held - used), chars.AsSpan(end), out var read, out var written, replaceInvalidSequences: false, isFinalBlock: atEnd);
            used += read;
            end += written;
            if (status != OperationStatus.InvalidData)
            {
                break;
            }

            onFault?.Invoke(LineAt(end - start), NotUtf8(bytes[used]));
            onFault = null;
            chars[end++] = Windows1252.Decode(bytes[used++]);
        }

        return used;
    }

    private string NotUtf8(byte value) =>
        $"A byte (0x{value:X2}) is not UTF-8{(declared is null ? "" : $", which the file says it is ({declared})")}; such bytes were read as Windows-1252. Save the file as UTF-8, or declare its encoding.";

    private void NormaliseLineEnds(int from)
    {
        var fresh = chars.AsSpan(from, end - from);
        if (afterReturn && fresh.Length > 0 && fresh[0] == '\n')
        {
            fresh[1..].CopyTo(fresh);
            fresh = fresh[..^1];
        }

        afterReturn = fresh.Length == 0 ? afterReturn : fresh[^1] == '\r';
        var write = fresh.IndexOf('\r');
        for (var read = write; read >= 0 && read < fresh.Length; read++)
        {
            var c = fresh[read];
            fresh[write++] = c == '\r' ? '\n' : c;
            if (c == '\r' && read + 1 < fresh.Length && fresh[read + 1] == '\n')
            {
                read++;
            }
        }

        end = from + (write < 0 ? fresh.Length : write);
    }
}

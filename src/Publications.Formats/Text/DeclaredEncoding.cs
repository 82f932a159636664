using System.Text;

namespace Publications.Formats.Text;

/// <summary>How the bytes of a file are to be read: its mark, its declaration, the look of its first bytes, in this order.</summary>
/// <param name="Encoding">The encoding; null for UTF-8 with single bytes read as Windows-1252 where it is broken.</param>
/// <param name="MarkLength">Bytes of the byte order mark.</param>
/// <param name="Name">What the file says of itself; null when it says nothing.</param>
public sealed record DeclaredEncoding(Encoding? Encoding, int MarkLength, string? Name)
{
    private static readonly (byte[] Mark, Encoding? Encoding, string Name)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], null, "UTF-8"),
        ([0xFF, 0xFE, 0, 0], new UTF32Encoding(false, false), "UTF-32LE"),
        ([0, 0, 0xFE, 0xFF], new UTF32Encoding(true, false), "UTF-32BE"),
        ([0xFF, 0xFE], new UnicodeEncoding(false, false), "UTF-16LE"),
        ([0xFE, 0xFF], new UnicodeEncoding(true, false), "UTF-16BE"),
    ];

    /// <summary>Names that JabRef and Java use, where .NET has another. Latin 1 is read as Windows-1252, which holds it.</summary>
    private static readonly Dictionary<string, string> Aliases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Cp1252"] = "windows-1252", ["ISO8859_1"] = "windows-1252", ["ISO-8859-1"] = "windows-1252", ["latin1"] = "windows-1252",
        ["ANSI"] = "windows-1252", ["Cp1250"] = "windows-1250", ["Cp1251"] = "windows-1251", ["ISO8859_2"] = "iso-8859-2",
        ["ISO8859_15"] = "iso-8859-15", ["MacRoman"] = "macintosh", ["SJIS"] = "shift_jis", ["EUC_JP"] = "euc-jp", ["Big5_HKSCS"] = "big5",
    };

    /// <summary>Finds it in the first bytes of a file; a kilobyte or more is enough.</summary>
    public static DeclaredEncoding Of(ReadOnlySpan<byte> head)
    {
        foreach (var (mark, encoding, name) in Marks)
        {
            if (head.StartsWith(mark))
            {
                return new(encoding, mark.Length, name);
            }
        }

        if (Utf16WithoutMark(head) is { } utf16)
        {
            return new(utf16, 0, null);
        }

        return Declaration(head) is { } declared ? new(Find(declared), 0, declared) : new(null, 0, null);
    }

    private static UnicodeEncoding? Utf16WithoutMark(ReadOnlySpan<byte> head)
    {
        var sample = head[..Math.Min(head.Length & ~1, 512)];
        int evenNuls = 0, oddNuls = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            evenNuls += sample[i] == 0 ? 1 : 0;
            oddNuls += sample[i + 1] == 0 ? 1 : 0;
        }

        var most = sample.Length * 2 / 5;
        return sample.Length < 4 ? null : evenNuls > most ? new(true, false) : oddNuls > most ? new(false, false) : null;
    }

    /// <summary>The word behind <c>Encoding:</c> (JabRef) or <c>coding:</c> (Emacs) in the first lines, those of comments.</summary>
    private static string? Declaration(ReadOnlySpan<byte> head)
    {
        var text = Encoding.Latin1.GetString(head[..Math.Min(head.Length, 2048)]);
        foreach (var line in text.Split(['\n', '\r'], 12, StringSplitOptions.RemoveEmptyEntries))
        {
            var at = line.IndexOf("coding:", StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && line.Length <= 120 && !line.AsSpan(0, at).Contains('{'))
            {
                var word = line[(at + "coding:".Length)..].Trim().Split([' ', ';', '@'], 2)[0];
                return word.Length > 0 ? word : null;
            }
        }

        return null;
    }

    private static Encoding? Find(string name)
    {
        var known = Aliases.GetValueOrDefault(name, name);
        if (known.StartsWith("UTF8", StringComparison.OrdinalIgnoreCase) || known.StartsWith("UTF-", StringComparison.OrdinalIgnoreCase) || known.EndsWith("ASCII", StringComparison.OrdinalIgnoreCase))
        {
            // A file whose first bytes are not UTF-16 cannot be, whatever it says.
            return null;
        }

        var found = CodePagesEncodingProvider.Instance.GetEncoding(known);
        return found is null ? null : (Encoding)found.Clone();
    }
}

using System.Collections.Immutable;

namespace Publications.Model.Search;

/// <summary>The scripts that set no blanks between words: each of their letters is a term.</summary>
public static class Scripts
{
    private static readonly ImmutableArray<(int First, int Last)> Blankless =
    [
        (0x0E00, 0x0EFF), // Thai, Lao
        (0x1000, 0x109F), // Burmese
        (0x1780, 0x17FF), // Khmer
        (0x3005, 0x3007), // repeated ideograph
        (0x3040, 0x30FF), // Hiragana, Katakana
        (0x31F0, 0x31FF), // small Katakana
        (0x3400, 0x4DBF), // ideographs
        (0x4E00, 0x9FFF), // ideographs
        (0xF900, 0xFAFF), // compatibility ideographs
        (0x1AFF0, 0x1B16F), // historic Kana
        (0x20000, 0x3FFFF), // ideographs
    ];

    /// <summary>True for a code point of a script without blanks.</summary>
    public static bool IsBlankless(int codePoint)
    {
        if (codePoint < Blankless[0].First)
        {
            return false;
        }

        foreach (var (first, last) in Blankless)
        {
            if (codePoint >= first && codePoint <= last)
            {
                return true;
            }
        }

        return false;
    }
}

using System.Globalization;
using System.Text;

namespace Publications.Model.Text;

/// <summary>
/// The one folding of strings: NFKD, marks removed, lower case, and a table for letters that have no decomposition.
/// Both stores keep folded columns made by it, parameters arrive folded, and engines then compare ordinally.
/// </summary>
/// <remarks>Idempotent: <c>Fold(Fold(s)) == Fold(s)</c>. Unpaired surrogates become U+FFFD first, so it never throws.</remarks>
public static class Folding
{
    /// <summary>Folds <paramref name="text"/>; null stays null.</summary>
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(text))]
    public static string? Fold(string? text)
    {
        if (text is null || IsFoldedAscii(text))
        {
            return text;
        }

        var decomposed = WellFormed(text).Normalize(NormalizationForm.FormKD);
        var folded = new StringBuilder(decomposed.Length);
        foreach (var rune in decomposed.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark)
            {
                continue;
            }

            var lower = Rune.ToLowerInvariant(rune);
            if (Undecomposable(lower.Value) is { } letters)
            {
                folded.Append(letters);
            }
            else
            {
                folded.Append(lower.ToString());
            }
        }

        // Lower-casing may itself give something with a mark (İ gives i + dot above): one more pass settles it.
        var once = folded.ToString();
        return once.IsNormalized(NormalizationForm.FormKD) && !HasMark(once) ? once : Fold(once);
    }

    /// <summary>Replaces unpaired surrogates by U+FFFD, so that the text can be normalised, hashed and stored.</summary>
    public static string WellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        }

        return text;
    }

    private static bool IsFoldedAscii(string text)
    {
        foreach (var c in text)
        {
            if (c >= 0x80 || char.IsAsciiLetterUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasMark(string text)
    {
        foreach (var c in text)
        {
            if (c >= 0x300 && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Letters that Unicode does not decompose but that readers type without their stroke or ligature.</summary>
    private static string? Undecomposable(int letter) => letter switch
    {
        'ł' => "l",
        'ø' => "o",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ı' => "i",
        'đ' or 'ð' => "d",
        'þ' => "th",
        'ħ' => "h",
        'ŧ' => "t",
        _ => null,
    };
}

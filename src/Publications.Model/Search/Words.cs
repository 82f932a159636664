using System.Collections.Frozen;
using System.Text;
using Publications.Model.Text;

namespace Publications.Model.Search;

/// <summary>Cuts a text into words.</summary>
internal static class Words
{
    /// <summary>What stands before an apostrophe and is no word: articles and particles of Italian and French.</summary>
    private static readonly FrozenSet<string> Elided = FrozenSet.Create(
        StringComparer.Ordinal,
        "l", "d", "c", "j", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
        "un", "all", "dall", "dell", "nell", "sull", "coll", "quell", "quest", "bell", "anch");

    /// <summary>Foldings of the characters that most texts are made of, as they come up.</summary>
    private static readonly string?[] Folded = new string?[0x3000];

    /// <summary>The words of any text, in its order, without elided articles and possessive endings.</summary>
    public static List<Word> Of(string text)
    {
        var cutter = new WordCutter();
        for (var i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            if (rune.IsAscii)
            {
                cutter.Add(Rune.ToLowerInvariant(rune), i, i + 1);
            }
            else
            {
                AddFolded(cutter, rune, i, i + length);
            }

            i += length;
        }

        return WithoutElisions(cutter.Finish());
    }

    /// <summary>A mark, which folds to nothing, is told as it is. What folds to several words, such as ½, joins no letters around it.</summary>
    private static void AddFolded(WordCutter cutter, Rune rune, int from, int to)
    {
        var folded = FoldedOf(rune);
        if (folded.Length == 0)
        {
            cutter.Add(rune, from, to);
            return;
        }

        var isSeveral = folded.Length > rune.Utf16SequenceLength && !folded.EnumerateRunes().All(Rune.IsLetterOrDigit);
        if (isSeveral)
        {
            cutter.Close();
        }

        foreach (var part in folded.EnumerateRunes())
        {
            cutter.Add(part, from, to);
        }

        if (isSeveral)
        {
            cutter.Close();
        }
    }

    private static string FoldedOf(Rune rune) =>
        rune.Value < Folded.Length ? Folded[rune.Value] ??= Folding.Fold(rune.ToString()) : Folding.Fold(rune.ToString());

    private static List<Word> WithoutElisions(List<Word> words)
    {
        bool IsFollowed(int i) => i + 1 < words.Count && words[i + 1].IsJoined;
        bool IsPossessive(int i) => words[i].IsJoined && words[i].Letters == "s" && !IsFollowed(i);
        bool IsArticle(int i) => IsFollowed(i) && !IsPossessive(i + 1) && Elided.Contains(words[i].Letters);
        return words.Exists(word => word.IsJoined) ? [.. words.Where((_, i) => !IsPossessive(i) && !IsArticle(i))] : words;
    }
}

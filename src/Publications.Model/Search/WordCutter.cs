using System.Globalization;
using System.Text;

namespace Publications.Model.Search;

/// <summary>Takes folded letters one by one and gives words.</summary>
internal sealed class WordCutter
{
    private const int BlankWithoutWidth = 0x200B;

    private readonly List<Word> words = [];
    private readonly StringBuilder letters = new(Word.MaximalLength);
    private int start;
    private int end;
    private bool isFull;
    private bool isJoined;
    private bool isAfterApostrophe;

    /// <summary>Takes the next folded code point, which stands for the text from <paramref name="from"/> to <paramref name="to"/>.</summary>
    public void Add(Rune rune, int from, int to)
    {
        if (rune.Value is '\'' or '’' or '‘' or 'ʼ')
        {
            var ends = letters.Length > 0 && end == from;
            Close();
            isAfterApostrophe = ends;
        }
        else if (!Rune.IsLetterOrDigit(rune))
        {
            Pass(rune, from, to);
        }
        else if (Scripts.IsBlankless(rune.Value))
        {
            Close();
            words.Add(new(rune.ToString(), from, to, true, false));
        }
        else
        {
            Append(rune, from, to);
        }
    }

    /// <summary>Ends the word that is under way.</summary>
    public void Close()
    {
        isAfterApostrophe = false;
        if (letters.Length > 0)
        {
            words.Add(new(letters.ToString(), start, end, false, isJoined));
            letters.Clear();
        }
    }

    /// <summary>The words.</summary>
    public List<Word> Finish()
    {
        Close();
        return words;
    }

    private void Append(Rune rune, int from, int to)
    {
        if (letters.Length == 0)
        {
            (start, isJoined, isAfterApostrophe, isFull) = (from, isAfterApostrophe, false, false);
        }

        isFull |= letters.Length + rune.Utf16SequenceLength > Word.MaximalLength;
        if (!isFull)
        {
            Span<char> units = stackalloc char[2];
            letters.Append(units[..rune.EncodeToUtf16(units)]);
        }

        end = to;
    }

    /// <summary>Marks and format characters belong to the letter before; all else, and the blank without width, parts words.</summary>
    private void Pass(Rune rune, int from, int to)
    {
        if (rune.Value == BlankWithoutWidth || Rune.GetUnicodeCategory(rune)
            is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format))
        {
            Close();
        }
        else if (letters.Length > 0)
        {
            end = to;
        }
        else if (words.Count > 0 && words[^1].IsAlone && words[^1].End == from)
        {
            words[^1] = words[^1] with { End = to };
        }
    }
}

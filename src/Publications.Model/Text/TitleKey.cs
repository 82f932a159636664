using System.Text;

namespace Publications.Model.Text;

/// <summary>
/// The normal title that two records of one work share: folded, letters and digits only, words parted by one blank, <c>&amp;</c> read as "and".
/// </summary>
public static class TitleKey
{
    /// <summary>Titles that many different works bear; they never identify a work by themselves.</summary>
    private static readonly HashSet<string> Generic = new(StringComparer.Ordinal)
    {
        "", "abstracts", "announcement", "announcements", "book review", "book reviews", "comment", "commentary", "conclusion", "conclusions",
        "contents", "correction", "corrigendum", "discussion", "editorial", "editors introduction", "erratum", "foreword", "index", "introduction",
        "letter to the editor", "letters", "news", "note", "notes", "notices", "obituary", "preface", "references", "reply", "review", "reviews",
        "table of contents", "untitled",
    };

    /// <summary>The key of a title; the empty string for null, blank or wordless titles.</summary>
    public static string Of(string? title)
    {
        if (string.IsNullOrWhiteSpace(title))
        {
            return "";
        }

        var folded = Folding.Fold(title.Replace("&", " and ", StringComparison.Ordinal));
        var key = new StringBuilder(folded.Length);
        var gap = false;
        foreach (var c in folded)
        {
            if (c is '\'' or '’' or '‘' or 'ʼ')
            {
                continue;
            }

            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                if (gap && key.Length > 0)
                {
                    key.Append(' ');
                }

                key.Append(c);
                gap = false;
            }
            else
            {
                gap = true;
            }
        }

        return key.ToString();
    }

    /// <summary>True when the key alone says nothing about which work it is (<c>editorial</c>, <c>book reviews</c>).</summary>
    public static bool IsGeneric(string key) => Generic.Contains(key);
}

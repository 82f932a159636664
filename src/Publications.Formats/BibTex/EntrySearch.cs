using Publications.Formats.Text;
using Publications.Model.Records;

namespace Publications.Formats.BibTex;

/// <summary>Finds entries in the text around them, which is comment.</summary>
internal sealed class EntrySearch(TextWindow window, EntryCursor cursor, List<Rejection> problems)
{
    /// <summary>Moves the window to the next <c>@</c> that may start an entry; false at the end of the file.</summary>
    public bool ToEntry()
    {
        window.Discard(cursor.At);
        cursor.At = 0;
        while (true)
        {
            var text = window.Text;
            var found = text[cursor.At..].IndexOf('@');
            if (found >= 0)
            {
                cursor.At += found;
                if (cursor.MayStartEntry())
                {
                    Leave(cursor.At);
                    return true;
                }

                cursor.At++;
                continue;
            }

            Leave(text.LastIndexOf('\n') is var last and >= 0 ? last + 1 : text.Length < EntryCursor.MostCharacters ? 0 : text.Length);
            cursor.At = window.Text.Length;
            if (!window.Grow())
            {
                Leave(window.Text.Length);
                return false;
            }
        }
    }

    /// <summary>Leaves text between entries behind; braces in it are a sign that it was more than a comment.</summary>
    private void Leave(int count)
    {
        var text = window.Text[..count];
        if (text.ContainsAny('{', '}') && HasBraces(text))
        {
            problems.Add(Rejected.Of(window.LineAt(text.Length - text.TrimStart().Length), RejectionScope.Stray, "This text with braces belongs to no entry.", text.Trim()));
        }

        window.Discard(count);
        cursor.At = 0;
    }

    /// <summary>True when a brace stands on a line that is not marked as comment.</summary>
    private static bool HasBraces(ReadOnlySpan<char> text)
    {
        foreach (var line in text.EnumerateLines())
        {
            if (line.ContainsAny('{', '}') && !line.TrimStart().StartsWith('%'))
            {
                return true;
            }
        }

        return false;
    }
}

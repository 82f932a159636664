using Publications.Model.Records;

namespace Publications.Formats.BibTex;

/// <summary>What becomes of a value, a line or an entry that is broken.</summary>
internal sealed partial class EntryScanner
{
    /// <summary>Each cut reads the rest of the entry anew; one that needs more is broken as a whole.</summary>
    private const int MostCuts = 8;

    /// <summary>Ends a value that lacks its delimiter where the next field starts, and goes on there; a value of several pieces is left out.</summary>
    private void Cut(RawEntry entry, FieldName name, int start, int from, int next)
    {
        cuts++;
        var kept = window.Text[from..next].Trim().TrimEnd(',').TrimEnd();
        var isKept = values.Pieces == 1 && kept is ['{' or '"', ..] && kept.Count('{') - kept.Count('}') == (kept[0] == '{' ? 1 : 0) && !entry.Has(name);
        Report(
            RejectionScope.Field,
            LineOf(start),
            $"The value of `{name.Name}` is not closed: line {window.LineAt(next)} starts the next field. {(isKept ? "It was cut there" : "It was left out")}; the fields behind it were kept.",
            window.Text[start..next].Trim());
        if (isKept)
        {
            entry.Fields.Add(new(name, kept[1..].Trim().ToString(), LineOf(start)));
        }

        cursor.At = next;
    }

    private void SkipJunk(int start, char close, string what)
    {
        cursor.SkipToField(close);
        Report(RejectionScope.Field, window.LineAt(start), $"This {what}.", window.Text[start..cursor.At].Trim());
    }

    private RawEntry? Reject(string reason)
    {
        cursor.SkipToEntry();
        Report(RejectionScope.Record, window.Line, reason, window.Text[..cursor.At].Trim());
        return null;
    }

    private void Report(RejectionScope scope, int line, string reason, ReadOnlySpan<char> text) => problems.Add(Rejected.Of(line, scope, reason, text));
}

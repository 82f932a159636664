using Publications.Formats.Text;
using Publications.Model.Records;

namespace Publications.Formats.BibTex;

/// <summary>
/// Divides a file into entries. Text between entries is comment; what is broken is reported and costs no more than itself.
/// </summary>
internal sealed partial class EntryScanner
{
    private readonly TextWindow window;
    private readonly EntryCursor cursor;
    private readonly FieldNames names;
    private readonly FieldNames types = new();
    private readonly EntrySearch search;
    private readonly ValueReader values;
    private readonly Macros macros = new();
    private readonly List<Rejection> problems;
    private int counted;
    private int line;
    private int cuts;

    /// <summary>Scans a window from its start; what is wrong is added to <paramref name="problems"/>.</summary>
    public EntryScanner(TextWindow window, FieldNames names, List<Rejection> problems)
    {
        this.window = window;
        this.names = names;
        this.problems = problems;
        cursor = new(window);
        search = new(window, cursor, problems);
        values = new(cursor, macros);
    }

    /// <summary>The next entry; null at the end of the file.</summary>
    public RawEntry? Next()
    {
        while (search.ToEntry())
        {
            if (Entry() is { } entry)
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>Reads from the <c>@</c> at the window's start; null when it was no entry of a work.</summary>
    private RawEntry? Entry()
    {
        (counted, line, cuts) = (0, window.Line, 0);
        cursor.At = 1;
        cursor.SkipBlanks();
        var type = types.Of(cursor.Word()).Name;
        cursor.SkipBlanks();
        var open = cursor.Current;
        switch (type)
        {
            case "comment":
                SkipComment();
                return null;
            case "preamble" or "string" when open is '{' or '(':
                cursor.At++;
                Definition(type, open == '{' ? '}' : ')');
                return null;
            case "preamble" or "string":
            case "" when open is not ('{' or '('):
            case not "" when open is not ('{' or '('):
                return null;
        }

        cursor.At++;
        var close = open == '{' ? '}' : ')';
        if (type.Length == 0)
        {
            return Reject("The entry has no type behind its `@`.");
        }

        var key = cursor.Key(close);
        var entry = new RawEntry(type, key.Length == 0 ? null : key, window.Line, new(12));
        if (Fields(entry, close) is { } reason)
        {
            return Reject(reason);
        }

        if (entry.Fields.Count > 0)
        {
            return entry;
        }

        Report(RejectionScope.Record, window.Line, $"The entry `{entry.Key}` has no fields.", window.Text[..cursor.At].Trim());
        return null;
    }

    /// <summary>Reads the fields up to the closing delimiter; the reason when the entry is broken as a whole.</summary>
    private string? Fields(RawEntry entry, char close)
    {
        while (true)
        {
            cursor.SkipBlanksAndCommas();
            var start = cursor.At;
            if (cursor.IsAtEnd || cursor.StartsEntry())
            {
                Report(RejectionScope.Stray, window.LineAt(start), $"The entry `{entry.Key}` is not closed: a `{close}` is missing here. Its fields were kept.", "");
                return null;
            }

            if (cursor.Current == close)
            {
                cursor.At++;
                if (!cursor.GoesOnBehindClose())
                {
                    return null;
                }

                Report(RejectionScope.Stray, window.LineAt(start), $"A `{close}` too many in the entry `{entry.Key}`; the fields behind it were kept.", window.Text.Slice(start, 1));
                continue;
            }

            var name = names.Of(cursor.Word());
            cursor.SkipBlanks();
            if (name.Name.Length == 0 || cursor.Current != '=')
            {
                SkipJunk(start, close, "is no field: `name = value` is expected");
                continue;
            }

            cursor.At++;
            var from = cursor.At;
            var value = values.Read(name);
            cursor.SkipBlanks();
            var hasComma = cursor.Current == ',';
            cursor.SkipBlanksAndCommas();
            var isLast = cursor.IsAtEnd || cursor.StartsEntry();
            var isSound = value is not null && !isLast && (hasComma || cursor.Current == close || cursor.StartsField());
            if (!isSound && cuts < MostCuts && cursor.FieldWithin(from, names) is { } next)
            {
                Cut(entry, name, start, from, next);
                continue;
            }

            if (value is null)
            {
                return $"The value of `{name.Name}` in line {window.LineAt(start)} is not closed before {cursor.Place()}.";
            }

            if (!isSound && !isLast)
            {
                SkipJunk(start, close, $"has text behind its value, so the value of `{name.Name}` cannot be trusted");
                continue;
            }

            Add(entry, name, value, start);
        }
    }

    private void Add(RawEntry entry, FieldName name, string value, int start)
    {
        if (values.UnknownMacro is { } macro)
        {
            Report(RejectionScope.Field, window.LineAt(start), $"`{macro}` is not defined by any @string above; its name was kept as the value of `{name.Name}`.", macro);
        }

        if (entry.Has(name))
        {
            Report(RejectionScope.Field, window.LineAt(start), $"The field `{name.Name}` occurs twice in the entry `{entry.Key}`; the first was kept.", value);
        }
        else
        {
            entry.Fields.Add(new(name, value, LineOf(start)));
        }
    }

    /// <summary>The line of a field, counted on from the field before it; where a cut went back, from the entry's start.</summary>
    private int LineOf(int start)
    {
        if (start < counted)
        {
            (counted, line) = (0, window.Line);
        }

        line += window.Text[counted..start].Count('\n');
        counted = start;
        return line;
    }

    private void Definition(string type, char close)
    {
        cursor.SkipBlanks();
        var name = type == "string" ? cursor.Word().ToString() : "";
        cursor.SkipBlanks();
        if (type == "string" && (name.Length == 0 || cursor.Current != '='))
        {
            SkipJunk(0, close, "defines no macro: `@string{name = value}` is expected");
            cursor.At += cursor.Current == close ? 1 : 0;
            return;
        }

        cursor.At += type == "string" ? 1 : 0;
        if (values.Read(names.Of(type)) is not { } value)
        {
            Reject($"The @{type} is not closed before {cursor.Place()}.");
            return;
        }

        if (type == "string")
        {
            macros.Define(name, value);
        }

        cursor.SkipBlanksAndCommas();
        if (cursor.Current == close)
        {
            cursor.At++;
        }
    }

    private void SkipComment()
    {
        var start = cursor.At;
        if (cursor.Current != '{')
        {
            cursor.SkipLine();
        }
        else if (!cursor.SkipGroup(stopAtEntries: false))
        {
            cursor.At = start;
            cursor.SkipToEntry();
            Report(RejectionScope.Stray, window.Line, "The comment is not closed; reading goes on at the next entry.", window.Text[..cursor.At]);
        }
    }
}

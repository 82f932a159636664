using Publications.Formats.Text;
using Publications.Model.Records;

namespace Publications.Formats.BibTex;

/// <summary>The values of one entry by what they mean, as text; and what was wrong with them.</summary>
internal sealed class FieldValues(TexText tex, List<Rejection> problems)
{
    private static readonly string[] Nothing = ["NA", "N/A", "nan", "null", "undefined", "None"];

    private readonly string?[] values = new string?[Enum.GetValues<Field>().Length];

    /// <summary>The entry whose values these are.</summary>
    public RawEntry Entry { get; private set; } = new("", null, 0, []);

    /// <summary>Takes the values of another entry; of two fields with one meaning (<c>journal</c>, <c>journaltitle</c>) the first counts.</summary>
    public void Take(RawEntry entry)
    {
        Entry = entry;
        Array.Clear(values);
        foreach (var (name, text, _) in entry.Fields)
        {
            if (name.Field != Field.None && !string.IsNullOrWhiteSpace(text))
            {
                values[(int)name.Field] ??= Mojibake.Repair(text);
            }
        }
    }

    /// <summary>The value as it stands, with TeX in it; null when it is absent.</summary>
    public string? Raw(Field field) => values[(int)field];

    /// <summary>The value as text; null when it is absent or stands for nothing (<c>NA</c>).</summary>
    public string? Text(Field field)
    {
        if (values[(int)field] is not { } raw)
        {
            return null;
        }

        var text = tex.Of(raw);
        return text.Length == 0 || (text.Length <= 9 && Array.IndexOf(Nothing, text) >= 0) ? null : text;
    }

    /// <summary>The value of a DOI or an address, where TeX only escapes; null when it is absent.</summary>
    public string? Verbatim(Field field) => values[(int)field] is { } raw && TexText.Verbatim(raw) is { Length: > 0 } text ? text : null;

    /// <summary>The lines of a value as text, empty ones left out.</summary>
    public List<string> Lines(Field field) => Parts(field, "\n");

    /// <summary>The parts of a list as text, empty ones left out.</summary>
    public List<string> Parts(Field field, string separator)
    {
        var found = new List<string>(8);
        var list = Unbraced(values[(int)field]);
        foreach (var part in list.Split(separator))
        {
            if (tex.Of(list[part].Trim()) is { Length: > 0 } text)
            {
                found.Add(text);
            }
        }

        return found;
    }

    /// <summary>Reports a value that was not taken over, at the line of its field.</summary>
    public void Report(Field field, string reason, string text) => problems.Add(Rejected.Of(LineOf(field), RejectionScope.Field, reason, text));

    private int LineOf(Field field)
    {
        foreach (var (name, text, line) in Entry.Fields)
        {
            if (name.Field == field && !string.IsNullOrWhiteSpace(text))
            {
                return line;
            }
        }

        return Entry.Line;
    }

    private static ReadOnlySpan<char> Unbraced(ReadOnlySpan<char> text) => text.StartsWith('{') && text.EndsWith('}') ? text[1..^1] : text;
}

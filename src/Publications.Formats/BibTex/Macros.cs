namespace Publications.Formats.BibTex;

/// <summary>What <c>@string</c> has defined up to here, and the months, which every style defines.</summary>
internal sealed class Macros
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    /// <summary>The months alone; each stands for its own name.</summary>
    public Macros()
    {
        lookup = values.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var month in Months)
        {
            values[month] = month;
        }
    }

    /// <summary>Defines a macro, or defines it anew.</summary>
    public void Define(string name, string value) => values[name] = value;

    /// <summary>The value of a macro; null when it is not defined.</summary>
    public string? Find(ReadOnlySpan<char> name) => lookup.TryGetValue(name, out var value) ? value : null;
}

using Publications.Model.Graph;
using Publications.Model.Identifiers;
using Publications.Model.Records;

namespace Publications.Ingestion.Merge;

/// <summary>The fields of a work that one of its records gives, and how the record is chosen: a row a field.</summary>
internal static class WorkFields
{
    private static readonly Field[] Table =
    [
        new("title", Choice.Best, record => Text(record.Title)),
        new("subtitle", Choice.Best, record => Text(record.Subtitle)),
        new("abstract", Choice.Longest, record => Text(record.Abstract)),
        new("year", Choice.Best, record => record.Year is { } year ? new PropertyValue.Whole(year) : null),
        new("date", Choice.Longest, record => Text(record.Date)),
        new("type", Choice.Best, record => record.Type is WorkType.Other or WorkType.ReferenceOnly ? null : new PropertyValue.Text(EnumName.Of(record.Type))),
        new("language", Choice.Best, record => Text(record.Language)),
        new("volume", Choice.Best, record => Text(record.Volume)),
        new("issue", Choice.Best, record => Text(record.Issue)),
        new("pages", Choice.Longest, record => Text(record.Pages)),
        new("publisher", Choice.Best, record => Text(record.Publisher)),
        new("doi", Choice.Best, record => Text(record.Identifiers.Where(id => id.Scheme == IdentifierScheme.Doi).Select(id => id.Value).FirstOrDefault())),
        new("url", Choice.Best, record => Text(record.Url)),
    ];

    private enum Choice
    {
        /// <summary>The best record that has it.</summary>
        Best,

        /// <summary>The longest text; of equally long ones the better record's.</summary>
        Longest,
    }

    /// <summary>How many of the fields a record has.</summary>
    public static int Completeness(BibliographicRecord record) =>
        Table.Count(field => field.Of(record) is not null) + (record.Contributors.IsEmpty ? 0 : 1) + (record.Venue is null ? 0 : 1);

    /// <summary>Puts the chosen value of every field, and gives the record that each came from.</summary>
    /// <param name="records">The work's records, best first.</param>
    /// <param name="properties">Where the values go.</param>
    public static IReadOnlyList<(string Field, RankedRecord From)> Choose(IReadOnlyList<RankedRecord> records, Properties.Builder properties)
    {
        var sources = new List<(string, RankedRecord)>();
        foreach (var field in Table)
        {
            var having = records.Select(record => (record, value: field.Of(record.Record))).Where(pair => pair.value is not null);
            var chosen = field.Choice == Choice.Longest ? having.OrderByDescending(pair => Length(pair.value)).FirstOrDefault() : having.FirstOrDefault();
            if (chosen.value is not null)
            {
                properties.Put(field.Name, chosen.value);
                sources.Add((field.Name, chosen.record));
            }
        }

        return sources;
    }

    private static int Length(PropertyValue? value) => value is PropertyValue.Text text ? text.Value.Length : 0;

    private static PropertyValue.Text? Text(string? text) => string.IsNullOrEmpty(text) ? null : new(text);

    private sealed record Field(string Name, Choice Choice, Func<BibliographicRecord, PropertyValue?> Of);
}

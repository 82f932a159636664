using Publications.Formats.Text;
using Publications.Model.Records;

namespace Publications.Formats.BibTex;

/// <summary>Reads BibTeX and BibLaTeX, and what Web of Science, Scopus and JabRef make of them.</summary>
public sealed class BibTexReader : IRecordReader
{
    /// <summary>Entries that are no works, with the reason; JabRef's and styles' settings stand in comments or in these.</summary>
    private static readonly Dictionary<string, string> NoWorks = new(StringComparer.Ordinal)
    {
        ["set"] = "A set of other entries is no work; its members are read on their own.",
        ["ieeetranbstctl"] = "Settings of a style are no work.",
        ["control"] = "Settings of a style are no work.",
    };

    /// <inheritdoc/>
    public string Format => "bibtex";

    /// <inheritdoc/>
    public IEnumerable<ReadItem> Read(Stream stream, ReadOptions options)
    {
        var source = SeekableCopy.Of(stream);
        try
        {
            var problems = new List<Rejection>();
            var names = new FieldNames();
            var inheritance = new Inheritance(source, source.Position, names);
            var window = new TextWindow(source, (line, reason) => problems.Add(Rejected.Of(line, RejectionScope.Field, reason, "")));
            var scanner = new EntryScanner(window, names, problems);
            var builder = new RecordBuilder(problems);
            var checks = new EntryChecks(inheritance, problems);
            while (scanner.Next() is { } entry)
            {
                var record = Record(entry, inheritance, builder, checks, problems);
                foreach (var problem in problems)
                {
                    yield return new ReadItem.Rejected(problem);
                }

                problems.Clear();
                if (record is not null)
                {
                    yield return new ReadItem.Accepted(record);
                }
            }

            foreach (var problem in problems)
            {
                yield return new ReadItem.Rejected(problem);
            }
        }
        finally
        {
            if (source != stream)
            {
                source.Dispose();
            }
        }
    }

    private static BibliographicRecord? Record(RawEntry entry, Inheritance inheritance, RecordBuilder builder, EntryChecks checks, List<Rejection> problems)
    {
        if (EntryTypes.IsDefinition(entry.Type))
        {
            return null;
        }

        if (NoWorks.TryGetValue(entry.Type, out var reason))
        {
            problems.Add(Rejected.Of(entry.Line, RejectionScope.Record, reason, $"@{entry.Type}{{{entry.Key}"));
            return null;
        }

        var record = builder.Build(inheritance.Resolve(entry, problems));
        checks.Check(entry, record);
        return record;
    }
}

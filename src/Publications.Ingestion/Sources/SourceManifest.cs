using System.Collections.Immutable;
using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Publications.Ingestion.Sources;

/// <summary>A folder's <c>sources.yaml</c>: what each file is. Absent, nothing is known of any.</summary>
/// <param name="Entries">One for each file that it names.</param>
/// <param name="Problems">What it has wrong; entries without problems are kept.</param>
public sealed record SourceManifest(ImmutableArray<SourceEntry> Entries, ImmutableArray<Problem> Problems)
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "sources.yaml";

    private static readonly string[] Keys = ["file", "database", "search", "date", "licence", "redistribution", "owner", "supersedes", "note"];

    /// <summary>Reads the text of a <c>sources.yaml</c>: <c>sources:</c>, a list of mappings with the keys of <see cref="SourceEntry"/>.</summary>
    public static SourceManifest Read(string text, string name)
    {
        var entries = ImmutableArray.CreateBuilder<SourceEntry>();
        var problems = ImmutableArray.CreateBuilder<Problem>();
        try
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(text));
            if (yaml.Documents is [{ RootNode: { } root }, ..])
            {
                ReadRoot(root, name, entries, problems);
            }
        }
        catch (YamlException fault)
        {
            problems.Add(new(name, (int)fault.Start.Line, $"This is not YAML: {fault.Message} Mend the line; none of the file's entries were taken."));
        }

        CheckSuperseding(entries, name, problems);
        return new(entries.ToImmutable(), problems.ToImmutable());
    }

    /// <summary>What it says of a file, or an entry that says nothing.</summary>
    public SourceEntry Of(string file) => Entries.FirstOrDefault(entry => entry.File == file) ?? SourceEntry.Of(file);

    private static void ReadRoot(YamlNode root, string name, ImmutableArray<SourceEntry>.Builder entries, ImmutableArray<Problem>.Builder problems)
    {
        if (root is not YamlMappingNode { Children: [{ Key: YamlScalarNode { Value: "sources" }, Value: YamlSequenceNode list }] })
        {
            problems.Add(new(name, (int)root.Start.Line, "The file must hold one key, 'sources', with a list of files below it."));
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in list)
        {
            if (ReadEntry(item, name, problems) is { } entry)
            {
                if (seen.Add(entry.File))
                {
                    entries.Add(entry);
                }
                else
                {
                    problems.Add(new(name, (int)item.Start.Line, $"'{entry.File}' is described twice; the first description is kept. Remove one."));
                }
            }
        }
    }

    /// <summary>A file that would supersede itself, directly or in a circle, would take itself out of the graph: such a word is not taken.</summary>
    private static void CheckSuperseding(ImmutableArray<SourceEntry>.Builder entries, string name, ImmutableArray<Problem>.Builder problems)
    {
        var older = entries.Where(entry => entry.Supersedes is not null).ToDictionary(entry => entry.File, entry => entry.Supersedes!, StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++)
        {
            var (at, steps) = (entries[i].Supersedes, 0);
            while (at is not null && at != entries[i].File && steps++ < older.Count)
            {
                at = older.GetValueOrDefault(at);
            }

            if (at == entries[i].File)
            {
                problems.Add(new(name, entries[i].Line, $"'{at}' supersedes itself{(steps > 0 ? " in a circle" : "")}; 'supersedes' was not taken. Name the older file there."));
                entries[i] = entries[i] with { Supersedes = null };
            }
        }
    }

    private static SourceEntry? ReadEntry(YamlNode item, string name, ImmutableArray<Problem>.Builder problems)
    {
        if (item is not YamlMappingNode mapping)
        {
            problems.Add(new(name, (int)item.Start.Line, "Each source must be a mapping that begins with 'file:'."));
            return null;
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (keyNode, valueNode) in mapping.Children)
        {
            var key = (keyNode as YamlScalarNode)?.Value ?? "";
            var line = (int)keyNode.Start.Line;
            if (!Keys.Contains(key))
            {
                problems.Add(new(name, line, $"'{key}' is not a key of a source; the keys are {string.Join(", ", Keys)}."));
            }
            else if (valueNode is not YamlScalarNode { Value: { } value })
            {
                problems.Add(new(name, line, $"'{key}' must be plain text."));
            }
            else if (key == "redistribution" && value is not ("open" or "restricted"))
            {
                problems.Add(new(name, line, $"'redistribution' is 'open' or 'restricted', not '{value}'."));
            }
            else if (key == "date" && !DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                problems.Add(new(name, line, $"'date' is a day such as 2026-11-24, not '{value}'."));
            }
            else if (value.Length > 0)
            {
                values[key] = value;
            }
        }

        if (!values.TryGetValue("file", out var file))
        {
            problems.Add(new(name, (int)item.Start.Line, "A source has no 'file'; say which file it describes."));
            return null;
        }

        return new SourceEntry
        {
            File = file,
            Line = (int)item.Start.Line,
            Database = values.GetValueOrDefault("database"),
            Search = values.GetValueOrDefault("search"),
            Date = values.GetValueOrDefault("date"),
            Licence = values.GetValueOrDefault("licence"),
            Redistribution = values.GetValueOrDefault("redistribution", "open"),
            Owner = values.GetValueOrDefault("owner"),
            Supersedes = values.GetValueOrDefault("supersedes"),
            Note = values.GetValueOrDefault("note"),
        };
    }
}

using Publications.Formats.Text;
using Publications.Model.Records;

namespace Publications.Formats.BibTex;

/// <summary>
/// What entries inherit by <c>crossref</c> and <c>xdata</c>. Parents may stand anywhere in the file, so the first entry that has one makes this
/// look through the file again, once per generation, and keep the parents alone.
/// </summary>
internal sealed class Inheritance(Stream stream, long start, FieldNames names)
{
    private const int MostGenerations = 8;

    /// <summary>Fields that say something of the parent alone: its identity, its abstract, its links. A chapter's DOI is not its book's.</summary>
    private static readonly HashSet<Field> Own =
    [
        Field.Crossref, Field.Xref, Field.Doi, Field.Url, Field.Eprint, Field.EprintType, Field.Pmid, Field.Pmcid, Field.UniqueId, Field.Abstract, Field.CitedReferences,
        Field.References, Field.Keywords, Field.AuthorKeywords, Field.KeywordsPlus, Field.Pages, Field.ShortTitle, Field.Affiliation, Field.OrcidNumbers, Field.TimesCited, Field.Email,
    ];

    private static readonly HashSet<string> OwnNames = ["ids", "entryset", "entrysubtype", "execute", "label", "options", "presort", "related", "relatedoptions",
        "relatedstring", "relatedtype", "shorthand", "shorthandintro", "sortkey", "file", "key", "timestamp", "owner", "annote", "annotation", "comment"];

    private static readonly HashSet<string> Volumes = ["mvbook", "mvcollection", "mvproceedings", "mvreference"];
    private static readonly HashSet<string> Parts =
        ["inbook", "bookinbook", "suppbook", "incollection", "suppcollection", "inreference", "inproceedings", "conference"];

    private Dictionary<string, RawEntry>? parents;

    /// <summary>The entry with what it inherits behind its own fields; what could not be found is reported.</summary>
    public RawEntry Resolve(RawEntry entry, List<Rejection> problems)
    {
        if (!Targets(entry).Any())
        {
            return entry;
        }

        parents ??= Gather();
        return WithParents(entry, new(StringComparer.OrdinalIgnoreCase) { entry.Key ?? "" }, problems);
    }

    /// <summary>True when another entry of the file inherits from this one, be it above or below.</summary>
    public bool IsDrawnOn(RawEntry entry)
    {
        parents ??= Gather();
        return entry.Key is { } key && parents.ContainsKey(key);
    }

    private RawEntry WithParents(RawEntry entry, HashSet<string> line, List<Rejection> problems)
    {
        var heir = entry with { Fields = [.. entry.Fields] };
        foreach (var (key, isData) in Targets(entry))
        {
            if (!parents!.TryGetValue(key, out var parent))
            {
                problems.Add(Rejected.Of(entry.Line, RejectionScope.Field, $"The entry `{entry.Key}` draws on `{key}`, which is not in this file.", key));
            }
            else if (!line.Add(key))
            {
                problems.Add(Rejected.Of(entry.Line, RejectionScope.Field, $"The entry `{entry.Key}` draws on itself by way of `{key}`.", key));
            }
            else
            {
                Inherit(heir, WithParents(parent, line, problems), isData);
                line.Remove(key);
            }
        }

        return heir;
    }

    private void Inherit(RawEntry heir, RawEntry parent, bool isData)
    {
        var hasDate = heir[Field.Date] is not null || heir[Field.Year] is not null;
        foreach (var (name, text, _) in parent.Fields)
        {
            if (name.Field == Field.Xdata || (!isData && (Own.Contains(name.Field) || OwnNames.Contains(name.Name))) || (hasDate && name.Field is Field.Date or Field.Year or Field.Month or Field.Day))
            {
                continue;
            }

            var target = isData ? name : Renamed(name, heir.Type, parent);
            if (target is not null && heir.Fields.TrueForAll(own => own.Name != target && (target.Field == Field.None || own.Name.Field != target.Field)))
            {
                heir.Fields.Add(new(target, text, heir.Line));
            }
        }
    }

    /// <summary>BibLaTeX's renaming of titles: a book's title is its chapter's book title, a work in volumes gives the main title. Null: not inherited.</summary>
    private FieldName? Renamed(FieldName name, string heir, RawEntry parent)
    {
        var prefix = Volumes.Contains(parent.Type) ? "main" : Parts.Contains(heir) ? "book" : heir == "article" && parent.Type == "periodical" ? "journal" : null;
        if (prefix is null || name.Field is not (Field.Title or Field.Subtitle or Field.TitleAddon))
        {
            return name;
        }

        var hasOwn = prefix == "book" && parent[Field.BookTitle] is not null;
        return hasOwn ? null : names.Of(prefix + name.Name);
    }

    /// <summary>Looks for the parents, then for theirs, until there are no new ones.</summary>
    private Dictionary<string, RawEntry> Gather()
    {
        var found = new Dictionary<string, RawEntry>(StringComparer.OrdinalIgnoreCase);
        var wanted = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var position = stream.Position;
        foreach (var entry in All())
        {
            wanted.UnionWith(Targets(entry).Select(target => target.Key));
        }

        var sought = new HashSet<string>(wanted, StringComparer.OrdinalIgnoreCase);
        for (var generation = 0; generation < MostGenerations && wanted.Count > 0; generation++)
        {
            foreach (var entry in All())
            {
                if (entry.Key is { } key && wanted.Contains(key))
                {
                    found.TryAdd(key, entry);
                }
            }

            wanted = found.Values.SelectMany(Targets).Select(target => target.Key).Where(sought.Add).ToHashSet(StringComparer.OrdinalIgnoreCase);
        }

        stream.Position = position;
        return found;
    }

    private IEnumerable<RawEntry> All()
    {
        stream.Position = start;
        var scanner = new EntryScanner(new TextWindow(stream), names, []);
        while (scanner.Next() is { } entry)
        {
            yield return entry;
        }
    }

    private static IEnumerable<(string Key, bool IsData)> Targets(RawEntry entry)
    {
        foreach (var key in entry[Field.Xdata]?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            yield return (key, true);
        }

        if (entry[Field.Crossref]?.Trim() is { Length: > 0 } parent)
        {
            yield return (parent, false);
        }
    }
}

using System.Collections.Immutable;
using Publications.Model.Graph;
using Publications.Model.Identifiers;
using Publications.Model.Records;
using Publications.Model.Text;
using Publications.Resolution.Works;

namespace Publications.Ingestion.Merge;

/// <summary>Makes one work of its records: each field from one of them, named in <c>fieldSources</c>.</summary>
internal static class WorkMerge
{
    /// <summary>The id of the work that some records are: of its best key.</summary>
    public static string IdOf(IEnumerable<RankedRecord> records) => Keys(records).Id;

    /// <summary>The ids of all its other keys, in ordinal order: whoever noted one finds the work.</summary>
    public static ImmutableArray<string> MergedIds(IEnumerable<RankedRecord> records) => Keys(records).MergedIds;

    /// <summary>True when all its records are references in other works: then it has no people, tags, venue or institutions.</summary>
    public static bool IsReferenceOnly(IEnumerable<RankedRecord> records) => records.All(record => record.Record.Type == WorkType.ReferenceOnly);

    /// <summary>The work's node.</summary>
    /// <param name="records">Its records, best first.</param>
    public static GraphElement.Node Merge(ImmutableArray<RankedRecord> records)
    {
        var properties = new Properties.Builder();
        var sources = WorkFields.Choose(records, properties);
        var all = records.Select(record => record.Record).ToArray();
        properties
            .Put("type", sources.Any(source => source.Field == "type") ? null : new PropertyValue.Text(EnumName.Of(IsReferenceOnly(records) ? WorkType.ReferenceOnly : WorkType.Other)))
            .Add("isRetracted", all.Any(record => record.IsRetracted))
            .Add("isbn", [.. Values(all, IdentifierScheme.Isbn)])
            .Add("keywords", Keywords(all))
            .Add("mergedIds", MergedIds(records))
            .AddJson("titles", Titles(all))
            .AddJson("globalCitations", Citations(all))
            .AddJson("fieldSources", sources.Select(source => new { source.Field, Record = source.From.NodeId }).ToArray());
        return new GraphElement.Node("Work", IdOf(records)) { Properties = properties.Build() };
    }

    /// <summary>All keys of a work in their fixed rank: identifiers by scheme, then record keys; ties ordinal.</summary>
    private static MergedKeys Keys(IEnumerable<RankedRecord> records) => MergedKeys.Of('w', records
            .SelectMany(record => record.Record.Identifiers
                .Where(id => id.Scheme != IdentifierScheme.Isbn || WorkTitle.KeyOf(record.Record).Length > 0)
                .Select(id => (Rank: (int)id.Scheme, Key: id.Scheme == IdentifierScheme.Isbn ? $"{id.Key}/{WorkTitle.KeyOf(record.Record)}" : id.Key))
                .Append((Rank: int.MaxValue, record.Key)))
            .OrderBy(pair => pair.Rank).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => pair.Key));

    private static IEnumerable<string> Values(IEnumerable<BibliographicRecord> records, IdentifierScheme scheme) =>
        records.SelectMany(record => record.Identifiers).Where(id => id.Scheme == scheme).Select(id => id.Value).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The keywords of all records in the order of the best, each once by its folded form.</summary>
    private static ImmutableArray<string> Keywords(IEnumerable<BibliographicRecord> records) =>
        [.. records.SelectMany(record => record.Keywords).DistinctBy(Folding.Fold, StringComparer.Ordinal)];

    /// <summary>The titles that records give besides the main one; a title that lost against another is kept as <c>alternative</c>.</summary>
    private static TitleVariant[] Titles(IReadOnlyList<BibliographicRecord> records)
    {
        var main = TitleKey.Of(records.Select(record => record.Title).FirstOrDefault(title => !string.IsNullOrEmpty(title)));
        return [.. records.SelectMany(record => record.OtherTitles)
            .Concat(records.Select(record => record.Title).OfType<string>().Select(title => new TitleVariant(title, null, "alternative")))
            .Where(title => TitleKey.Of(title.Text) is { Length: > 0 } key && key != main)
            .DistinctBy(title => TitleKey.Of(title.Text), StringComparer.Ordinal)];
    }

    /// <summary>Of each source the latest count; undated ones give way to dated, then the greater wins.</summary>
    private static CitationCount[] Citations(IEnumerable<BibliographicRecord> records) =>
        [.. records.Select(record => record.Citations).OfType<CitationCount>()
            .GroupBy(count => count.Source, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.OrderByDescending(count => count.AsOf, StringComparer.Ordinal).ThenByDescending(count => count.Count).First())];
}

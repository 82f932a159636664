using System.Collections.Immutable;
using Publications.Model.Identifiers;
using Publications.Model.Text;

namespace Publications.Resolution.Works;

/// <summary>Which records are one work. See <see cref="WorkRule"/> for the rules and <see cref="WorkSummary"/> for what they may not join.</summary>
public static class WorkResolver
{
    /// <summary>Two titles with the same part before the colon are one when they share at least this part of their words.</summary>
    private const double MostWords = 0.6;

    /// <summary>Clusters the records; each key once, in any order.</summary>
    public static ImmutableArray<Cluster> Resolve(IEnumerable<KeyedRecord> records)
    {
        var works = records.Select(WorkFeatures.Of).ToArray();
        var candidates = Identifiers(works).Concat(Isbns(works)).Concat(Titles(works)).Concat(Places(works)).Concat(MainTitles(works));
        return Agglomeration<WorkSummary>.Run(works.ToDictionary(work => work.Key, WorkSummary.Of, StringComparer.Ordinal), candidates, WorkSummary.Combine);
    }

    private static IEnumerable<Join> Identifiers(WorkFeatures[] works) =>
        Blocks.Pairs(
                works.SelectMany(work => work.Identifiers.Where(id => id.Scheme != IdentifierScheme.Isbn).Distinct().Select(id => (work.Key, Id: id.Key))),
                pair => pair.Key,
                pair => pair.Id)
            .Select(pair => Join.Of(WorkRule.SameIdentifier, pair.Left.Key, pair.Right.Key, pair.Block));

    private static IEnumerable<Join> Isbns(WorkFeatures[] works) =>
        Blocks.Pairs(
                works.Where(work => work.Title.Length > 0).SelectMany(work => work.Identifiers
                    .Where(id => id.Scheme == IdentifierScheme.Isbn).Distinct().Select(id => (work.Key, Block: $"{id.Key} \"{work.Title}\""))),
                pair => pair.Key,
                pair => pair.Block)
            .Select(pair => Join.Of(WorkRule.SameIsbnAndTitle, pair.Left.Key, pair.Right.Key, pair.Block));

    private static IEnumerable<Join> Titles(WorkFeatures[] works)
    {
        foreach (var (title, left, right) in Blocks.Pairs(works, work => work.Key, work => TitleKey.IsGeneric(work.Title) ? null : work.Title))
        {
            var shared = left.SharedSurname(right);
            if (shared is null && !left.SamePlace(right))
            {
                continue;
            }

            var also = shared is null ? $"{left.Venue} {left.Volume} {left.FirstPage}" : shared;
            var rule = left.Year is not null && left.Year == right.Year ? WorkRule.SameTitleAndYear : WorkRule.SameTitle;
            yield return Join.Of(rule, left.Key, right.Key, $"\"{title}\", {also.TrimEnd()}");
        }
    }

    private static IEnumerable<Join> Places(WorkFeatures[] works) =>
        from pair in Blocks.Pairs(works, work => work.Key, work =>
            work.Venue is null || work.Volume is null || work.FirstPage is null ? null : $"{work.Venue} {work.Volume}, {work.FirstPage}")
        where pair.Left.SharedSurname(pair.Right) is not null && pair.Left.WordsShared(pair.Right) >= MostWords
        select Join.Of(WorkRule.SamePlaceInVenue, pair.Left.Key, pair.Right.Key, $"{pair.Block}, {pair.Left.SharedSurname(pair.Right)}");

    private static IEnumerable<Join> MainTitles(WorkFeatures[] works) =>
        from pair in Blocks.Pairs(works, work => work.Key, work =>
            work.MainTitle.Contains(' ', StringComparison.Ordinal) && !TitleKey.IsGeneric(work.MainTitle) ? work.MainTitle : null)
        let shared = pair.Left.Surnames.Count(pair.Right.Surnames.Contains)
        where shared > 0 && shared >= Math.Min(2, Math.Min(pair.Left.Surnames.Count, pair.Right.Surnames.Count))
            && pair.Left.WordsShared(pair.Right) >= MostWords
        select Join.Of(WorkRule.SameMainTitle, pair.Left.Key, pair.Right.Key, $"\"{pair.Block}: …\", {shared} surnames");
}

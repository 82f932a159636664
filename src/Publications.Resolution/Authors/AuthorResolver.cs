using System.Collections.Immutable;

namespace Publications.Resolution.Authors;

/// <summary>Which names are one person. See <see cref="AuthorRule"/> for the rules and <see cref="PersonSummary"/> for what they may not join.</summary>
public static class AuthorResolver
{
    /// <summary>Clusters the mentions.</summary>
    /// <param name="mentions">All names on all records, each key once, in any order.</param>
    /// <param name="workOf">Key of a record → a name of its work, the same for all records of one work.</param>
    public static ImmutableArray<Cluster> Resolve(IReadOnlyCollection<Mention> mentions, Func<string, string> workOf)
    {
        var candidates = Orcids(mentions)
            .Concat(Passages(mentions))
            .Concat(OnOneWork(mentions, workOf))
            .Concat(FullNames(mentions))
            .Concat(Initials(mentions));
        return Agglomeration<PersonSummary>.Run(
            mentions.ToDictionary(mention => mention.Key, PersonSummary.Of, StringComparer.Ordinal), candidates, PersonSummary.Combine);
    }

    private static IEnumerable<Join> Orcids(IEnumerable<Mention> mentions) =>
        Blocks.Pairs(mentions, mention => mention.Key, mention => mention.Orcid)
            .Select(pair => Join.Of(AuthorRule.SameOrcid, pair.Left.Key, pair.Right.Key, pair.Block));

    private static IEnumerable<Join> Passages(IEnumerable<Mention> mentions) =>
        Blocks.Pairs(mentions, mention => mention.Key, mention => mention.Contributor.Evidence is { } passage ? $"{mention.FoldedName}: {passage}" : null)
            .Select(pair => Join.Of(AuthorRule.SamePassage, pair.Left.Key, pair.Right.Key, pair.Block));

    private static IEnumerable<Join> OnOneWork(IEnumerable<Mention> mentions, Func<string, string> workOf) =>
        from pair in Blocks.Pairs(mentions, mention => mention.Key, mention => $"{workOf(mention.RecordKey)}/{mention.Contributor.Role}/{mention.FoldedFamily}")
        where pair.Left.RecordKey != pair.Right.RecordKey && pair.Left.IsCompatibleWith(pair.Right)
        let same = pair.Left.FoldedName == pair.Right.FoldedName
        select Join.Of(
            same ? AuthorRule.SameNameOnWork : AuthorRule.CompatibleNameOnWork, pair.Left.Key, pair.Right.Key,
            same ? $"\"{pair.Left.FoldedName}\"" : $"\"{pair.Left.FoldedName}\" and \"{pair.Right.FoldedName}\"");

    private static IEnumerable<Join> FullNames(IEnumerable<Mention> mentions) =>
        Blocks.Pairs(mentions, mention => mention.Key, mention => mention.IsFull && mention.FoldedName.Length > 0 ? mention.FoldedName : null)
            .Select(pair => Join.Of(AuthorRule.SameFullName, pair.Left.Key, pair.Right.Key, $"\"{pair.Block}\""));

    private static IEnumerable<Join> Initials(IEnumerable<Mention> mentions)
    {
        var abbreviated = mentions.Where(mention => !mention.IsFull && mention.Given.Length > 0).ToArray();
        var byCoAuthor = Blocks.Pairs(
                abbreviated.SelectMany(mention => mention.CoAuthors.Where(name => name != mention.FoldedFamily).Select(name => (mention.Key, Block: $"\"{mention.FoldedName}\" with {name}"))),
                pair => pair.Key,
                pair => pair.Block)
            .Select(pair => Join.Of(AuthorRule.SameInitialsAndCoAuthor, pair.Left.Key, pair.Right.Key, pair.Block));
        var byVenue = Blocks.Pairs(abbreviated, mention => mention.Key, mention => mention.Venue is { } venue ? $"\"{mention.FoldedName}\" in {venue}" : null)
            .Select(pair => Join.Of(AuthorRule.SameInitialsAndVenue, pair.Left.Key, pair.Right.Key, pair.Block));
        return byCoAuthor.Concat(byVenue);
    }
}

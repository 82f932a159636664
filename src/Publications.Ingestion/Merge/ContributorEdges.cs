using System.Collections.Immutable;
using Publications.Model.Graph;
using Publications.Model.Records;
using Publications.Resolution.Authors;

namespace Publications.Ingestion.Merge;

/// <summary>Who stands on a work, in which role and place.</summary>
internal static class ContributorEdges
{
    private static readonly Dictionary<ContributorRole, string> Types = new()
    {
        [ContributorRole.Author] = "AUTHORED",
        [ContributorRole.Editor] = "EDITED",
        [ContributorRole.Translator] = "TRANSLATED",
        [ContributorRole.Endorser] = "ENDORSED",
    };

    /// <summary>
    /// The edges of a work: of each role one a person. Places come from the longest list that has places, of equally long ones from the best
    /// record; who is not in it has none. A name is printed as in that list, else as in the best record.
    /// </summary>
    /// <param name="workId">Id of the work.</param>
    /// <param name="records">Keys of its records, best first.</param>
    /// <param name="mentions">Record key → the names on it.</param>
    /// <param name="personOf">Mention key → id of the person.</param>
    public static IEnumerable<GraphElement.Edge> Of(
        string workId, ImmutableArray<string> records, ILookup<string, Mention> mentions, Func<string, string> personOf)
    {
        foreach (var (role, type) in Types)
        {
            var lists = records.Select(key => mentions[key].Where(mention => mention.Contributor.Role == role).ToArray()).Where(list => list.Length > 0).ToArray();
            var placed = lists.Where(list => list.Any(mention => mention.Contributor.Position is not null)).MaxBy(list => list.Length);
            var ordered = placed is null ? lists : [placed, .. lists.Where(list => list != placed)];
            var people = ordered.SelectMany(list => list).GroupBy(mention => personOf(mention.Key), StringComparer.Ordinal);
            foreach (var person in people.OrderBy(group => group.Key, StringComparer.Ordinal))
            {
                var names = person.Select(mention => mention.Contributor).ToArray();
                var first = names[0];
                var properties = new Properties.Builder()
                    .Add("position", placed is not null && placed.Contains(person.First()) ? first.Position : null)
                    .Add("nameAsPrinted", first.NameAsPrinted);
                if (role != ContributorRole.Translator)
                {
                    properties.Add("affiliation", string.Join("; ", names.Select(name => name.Affiliations).FirstOrDefault(list => !list.IsEmpty, [])));
                }

                if (role == ContributorRole.Author)
                {
                    properties.Add("corresponding", names.Select(name => name.Corresponding).FirstOrDefault(flag => flag is not null));
                }

                if (role is ContributorRole.Author or ContributorRole.Editor)
                {
                    properties.Add("deducedFrom", names.All(name => name.Evidence is not null) ? first.Evidence : null);
                }

                if (role == ContributorRole.Endorser)
                {
                    properties.Add("quote", names.Select(name => name.Quote).FirstOrDefault(quote => quote is not null));
                }

                yield return new GraphElement.Edge(type, person.Key, workId) { Properties = properties.Build() };
            }
        }
    }

    /// <summary>Works with more authors than this make no co-author edges; their authors' <c>coAuthors</c> say so in the schema.</summary>
    public const int MostCoAuthors = 100;

    /// <summary>The co-author edges that follow from all authorships: one a pair, the ordinally smaller id first.</summary>
    /// <param name="works">Authors' ids and the year of each work.</param>
    public static IEnumerable<GraphElement.Edge> CoAuthors(IEnumerable<(IReadOnlyList<string> Authors, int? Year)> works)
    {
        var pairs = new Dictionary<(string, string), (int Works, int? First, int? Last)>();
        foreach (var (authors, year) in works.Where(work => work.Authors.Count <= MostCoAuthors))
        {
            var ordered = authors.Order(StringComparer.Ordinal).ToArray();
            for (var i = 0; i < ordered.Length; i++)
            {
                for (var j = i + 1; j < ordered.Length; j++)
                {
                    var (count, first, last) = pairs.GetValueOrDefault((ordered[i], ordered[j]));
                    pairs[(ordered[i], ordered[j])] = (count + 1, new[] { first, year }.Min(), new[] { last, year }.Max());
                }
            }
        }

        return pairs.Select(pair => new GraphElement.Edge("COAUTHOR", pair.Key.Item1, pair.Key.Item2)
        {
            Properties = new Properties.Builder().Add("works", pair.Value.Works).Add("firstYear", pair.Value.First).Add("lastYear", pair.Value.Last).Build(),
        });
    }
}

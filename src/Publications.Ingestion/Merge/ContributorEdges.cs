using Publications.Model.Graph;
using Publications.Model.Records;

namespace Publications.Ingestion.Merge;

/// <summary>The edges from people to works, and those between co-authors that follow from them.</summary>
internal static class ContributorEdges
{
    private static readonly Dictionary<ContributorRole, string> Types = new()
    {
        [ContributorRole.Author] = "AUTHORED",
        [ContributorRole.Editor] = "EDITED",
        [ContributorRole.Translator] = "TRANSLATED",
        [ContributorRole.Endorser] = "ENDORSED",
    };

    /// <summary>The edges of a work: of each role one a person.</summary>
    /// <param name="workId">Id of the work.</param>
    /// <param name="people">Who stands on it.</param>
    public static IEnumerable<GraphElement.Edge> Of(string workId, IEnumerable<WorkPerson> people)
    {
        foreach (var person in people)
        {
            var first = person.Names[0];
            var properties = new Properties.Builder().Add("position", person.Position).Add("nameAsPrinted", first.NameAsPrinted);
            if (person.Role != ContributorRole.Translator)
            {
                properties.Add("affiliation", string.Join("; ", person.Affiliations));
            }

            if (person.Role == ContributorRole.Author)
            {
                properties.Add("corresponding", person.Names.Select(name => name.Corresponding).FirstOrDefault(flag => flag is not null));
            }

            if (person.Role is ContributorRole.Author or ContributorRole.Editor)
            {
                properties.Add("deducedFrom", person.Names.All(name => name.Evidence is not null) ? first.Evidence : null);
            }

            if (person.Role == ContributorRole.Endorser)
            {
                properties.Add("quote", person.Names.Select(name => name.Quote).FirstOrDefault(quote => quote is not null));
            }

            yield return new GraphElement.Edge(Types[person.Role], person.Id, workId) { Properties = properties.Build() };
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

using System.Runtime.InteropServices;
using Publications.Model.Graph;
using Publications.Model.Identifiers;

namespace Publications.Benchmarks.GraphQl.Invented;

/// <summary>
/// An invented graph that fits the schema, the same on every run. It is made in blocks of 100,000 works with 60,000 authors and 500 venues each, so that a
/// person has as many works in a large graph as in a small one; concepts and regions are those of all.
/// </summary>
/// <param name="works">How many works: of 100,000 there are 342 thousand authorships, 250 thousand concept tags and 498 thousand citations.</param>
/// <param name="isWhole">False leaves out citations and co-authors, which no measured query follows, so that a very large graph is sooner there.</param>
internal sealed class InventedTheme(int works, bool isWhole = true)
{
    /// <summary>Changes with what is generated, so that no old file is taken for the new.</summary>
    public const int Version = 2;

    public const int Block = 100_000;
    public const int AuthorsOfABlock = 60_000;
    public const int VenuesOfABlock = 500;
    public const int Concepts = 300;
    public const int Regions = 250;

    /// <summary>How many works there are.</summary>
    public int Works => works;

    /// <summary>Whether there are citations and co-authors.</summary>
    public bool IsWhole => isWhole;

    public static string ConceptId(int number) => $"invented-concept-{number:000}";

    public static string RegionId(int number) => $"invented-region-{number:000}";

    public static string IdOf(char prefix, int number) => GraphId.Of(prefix, $"invented {prefix} {number}");

    /// <summary>All nodes and edges, nodes of an edge before it or not.</summary>
    public IEnumerable<GraphElement> Elements() =>
        Tree("Concept", "BROADER", "CONCEPT_ANCESTOR", Concepts, ConceptId, (number, add) => add.Add("label", $"Invented concept {InventedWords.All[number]}").Add("scheme", number % 3 == 0 ? "industry" : "theme"))
            .Concat(Tree("Region", "WITHIN", "REGION_ANCESTOR", Regions, RegionId, (number, add) => add.Add("name", $"Invented region {InventedWords.All[number]}").Add("kind", number < 20 ? "REGION" : "COUNTRY")))
            .Concat(Enumerable.Range(0, Share(VenuesOfABlock)).Select(Venue))
            .Concat(Enumerable.Range(0, Share(AuthorsOfABlock)).Select(Author))
            .Concat(Enumerable.Range(0, works).SelectMany(number => new InventedWork(this, number).Elements()))
            .Concat(isWhole ? CoAuthors() : []);

    /// <summary>A number among those that the block of a work has, of which <paramref name="share"/> make a whole block.</summary>
    public int InBlockOf(int work, int share, Dice dice, double power)
    {
        var block = work / Block;
        var end = Math.Min(share, Share(share) - (block * share));
        return (block * share) + dice.Skewed(end, power);
    }

    private int Share(int ofABlock) => (int)((((long)works * ofABlock) + Block - 1) / Block);

    private static IEnumerable<GraphElement> Tree(string label, string type, string closure, int count, Func<int, string> id, Func<int, Properties.Builder, Properties.Builder> describe)
    {
        for (var number = 0; number < count; number++)
        {
            yield return new GraphElement.Node(label, id(number)) { Properties = describe(number, new()).Build() };
            for (var above = number; above >= 0; above = above == 0 ? -1 : Above(above))
            {
                yield return new GraphElement.Edge(closure, id(number), id(above)) { Properties = Properties.None };
            }

            if (number > 0)
            {
                yield return new GraphElement.Edge(type, id(number), id(Above(number))) { Properties = Properties.None };
            }
        }
    }

    private static int Above(int number) => (number - 1) / 6;

    private static GraphElement Venue(int number) => new GraphElement.Node("Venue", IdOf('v', number))
    {
        Properties = new Properties.Builder().Add("name", $"Journal of {InventedWords.Sentence(Dice.Of(4, number), 2)} Studies").Add("kind", "JOURNAL").Build(),
    };

    private static GraphElement Author(int number)
    {
        var (given, family) = InventedWords.Person(number);
        return new GraphElement.Node("Author", IdOf('a', number))
        {
            Properties = new Properties.Builder().Add("name", $"{given} {family}").Add("givenName", given).Add("familyName", family).Build(),
        };
    }

    private IEnumerable<GraphElement> CoAuthors()
    {
        var pairs = new Dictionary<(int, int), (int Works, int First, int Last)>();
        for (var number = 0; number < works; number++)
        {
            var work = new InventedWork(this, number);
            var authors = work.Authors();
            foreach (var pair in authors.SelectMany(_ => authors, (a, b) => (a, b)).Where(pair => pair.a < pair.b))
            {
                ref var kept = ref CollectionsMarshal.GetValueRefOrAddDefault(pairs, pair, out var isThere);
                kept = isThere ? (kept.Works + 1, Math.Min(kept.First, work.Year), Math.Max(kept.Last, work.Year)) : (1, work.Year, work.Year);
            }
        }

        foreach (var ((one, other), (count, first, last)) in pairs)
        {
            var (a, b) = (IdOf('a', one), IdOf('a', other));
            yield return new GraphElement.Edge("COAUTHOR", string.CompareOrdinal(a, b) < 0 ? a : b, string.CompareOrdinal(a, b) < 0 ? b : a)
            {
                Properties = new Properties.Builder().Add("works", (long)count).Add("firstYear", (long)first).Add("lastYear", (long)last).Build(),
            };
        }
    }
}

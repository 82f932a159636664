using System.Globalization;
using Publications.Model.Graph;

namespace Publications.Benchmarks.GraphQl.Invented;

/// <summary>One work and the edges that start from it or lead to it from its authors.</summary>
/// <param name="theme">The theme that it is of.</param>
/// <param name="number">Which of its works.</param>
internal sealed class InventedWork(InventedTheme theme, int number)
{
    private static readonly string[] Types = ["ARTICLE", "CHAPTER", "BOOK", "CONFERENCE_PAPER", "REPORT", "WORKING_PAPER"];
    private static readonly string[] Languages = ["en", "es", "it", "pt", "fr"];

    /// <summary>Its id.</summary>
    public string Id { get; } = InventedTheme.IdOf('w', number);

    /// <summary>Its year; later ones are more frequent.</summary>
    public int Year { get; } = 2024 - Dice.Of(1, number).Skewed(50, 1.3);

    /// <summary>Numbers of its authors in printed order; 3.42 on average.</summary>
    public List<int> Authors()
    {
        var dice = Dice.Of(2, number);
        return dice.Different(1 + dice.Weighted([17, 21, 20, 15, 11, 8, 4, 4]), () => theme.InBlockOf(number, InventedTheme.AuthorsOfABlock, dice, 1.4));
    }

    /// <summary>The work, then its edges.</summary>
    public IEnumerable<GraphElement> Elements()
    {
        var dice = Dice.Of(3, number);
        var title = InventedWords.Sentence(dice, 6 + dice.Below(8));
        var page = 1 + dice.Below(900);
        yield return new GraphElement.Node("Work", Id)
        {
            Properties = new Properties.Builder().Add("title", title).Add("year", Year).Add("type", Types[dice.Weighted([60, 15, 8, 7, 5, 5])])
                .Add("abstract", string.Join(". ", Enumerable.Range(0, 4 + dice.Below(4)).Select(_ => InventedWords.Sentence(dice, 10 + dice.Below(12)))) + ".")
                .Add("language", Languages[dice.Weighted([80, 7, 6, 4, 3])]).Add("volume", Text(1 + dice.Below(60))).Add("issue", Text(1 + dice.Below(12)))
                .Add("pages", $"{Text(page)}-{Text(page + 5 + dice.Below(35))}").Add("doi", $"10.5555/invented.{Text(number)}").Add("isRetracted", dice.Below(500) == 0)
                .Add("keywords", [.. Enumerable.Range(0, 2 + dice.Below(4)).Select(_ => InventedWords.Sentence(dice, 2)).Distinct()]).Build(),
        };
        yield return new GraphElement.Edge("PUBLISHED_IN", Id, InventedTheme.IdOf('v', theme.InBlockOf(number, InventedTheme.VenuesOfABlock, dice, 2))) { Properties = Properties.None };
        foreach (var (author, place) in Authors().Select((author, place) => (author, place)))
        {
            var (given, family) = InventedWords.Person(author);
            yield return new GraphElement.Edge("AUTHORED", InventedTheme.IdOf('a', author), Id)
            {
                Properties = new Properties.Builder().Add("position", place + 1L).Add("nameAsPrinted", $"{family}, {given}").Build(),
            };
        }

        var evidence = Evidence(title);
        foreach (var concept in dice.Different(1 + dice.Weighted([15, 35, 35, 15]), () => dice.Skewed(InventedTheme.Concepts, 2)))
        {
            yield return new GraphElement.Edge("ABOUT", Id, InventedTheme.ConceptId(concept)) { Properties = evidence };
        }

        foreach (var region in dice.Different(dice.Weighted([25, 50, 25]), () => dice.Skewed(InventedTheme.Regions, 2)))
        {
            yield return new GraphElement.Edge("STUDIES", Id, InventedTheme.RegionId(region)) { Properties = evidence };
        }

        var earlier = number % InventedTheme.Block;
        foreach (var cited in earlier == 0 || !theme.IsWhole ? [] : dice.Different(dice.Below(11), () => number - 1 - dice.Skewed(earlier, 1.5)))
        {
            yield return new GraphElement.Edge("CITES", Id, InventedTheme.IdOf('w', cited)) { Properties = Properties.None };
        }
    }

    private static Properties Evidence(string title)
    {
        var end = title.IndexOf(' ', StringComparison.Ordinal);
        return new Properties.Builder().AddJson("evidence", [new { field = "title", start = 0, end, text = title[..end], how = "vocabulary" }]).Build();
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}

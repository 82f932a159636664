using Publications.Model.Graph;

namespace Publications.Tests.Query.RandomGraphs;

/// <summary>What the listed works of a library are related to, other works apart.</summary>
internal sealed class LibraryWorkEdges(Draw draw, LibraryPeople people, LibraryTrees trees)
{
    /// <summary>The relationships of a work.</summary>
    public IEnumerable<GraphElement> Of(string work) =>
    [
        .. draw.Some(people.Authors, draw.Chance(90) ? draw.Between(1, 5) : 0).Select((author, i) => InventedLibrary.Edge("AUTHORED", author, work, Position(i)
            .Add("corresponding", draw.Chance(20) ? draw.Chance(50) : null).Add("affiliation", Affiliation()).Add("deducedFrom", draw.Chance(10) ? LibraryTexts.Phrase(draw, 2, 3) : null))),
        .. Few(people.Authors, 10).Select((editor, i) => InventedLibrary.Edge("EDITED", editor, work, Position(i).Add("affiliation", Affiliation()))),
        .. Few(people.Authors, 8).Select((translator, i) => InventedLibrary.Edge("TRANSLATED", translator, work, Position(i))),
        .. Few(people.Authors, 8).Select((endorser, i) => InventedLibrary.Edge("ENDORSED", endorser, work, Position(i).Add("affiliation", Affiliation()).Add("quote", draw.Chance(70) ? $"«{LibraryTexts.Phrase(draw, 1, 4)}»" : null))),
        .. draw.Some(people.Venues, draw.Chance(70) ? 1 : 0).Select(venue => InventedLibrary.Edge("PUBLISHED_IN", work, venue)),
        .. Few(people.Venues, 10).Select(venue => InventedLibrary.Edge("REVIEWED_IN", work, venue)),
        .. draw.Some(trees.Concepts, draw.Between(0, 4)).Select(concept => InventedLibrary.Edge("ABOUT", work, concept, Evidence())),
        .. draw.Some(trees.Regions, draw.Between(0, 3)).Select(region => InventedLibrary.Edge("STUDIES", work, region, Evidence())),
        .. draw.Some(people.Institutions, draw.Between(0, 3)).Select(institution => InventedLibrary.Edge("SIGNED_FROM", work, institution, new Properties.Builder().Add("authors", (long?)draw.Between(1, 3)))),
    ];

    /// <summary>Who wrote works together, and how many.</summary>
    public static IEnumerable<GraphElement> CoAuthors(List<GraphElement> elements)
    {
        var years = elements.OfType<GraphElement.Node>().Where(node => node.Label == "Work").ToDictionary(work => work.Id, work => (work.Properties["year"] as PropertyValue.Whole)?.Value);
        var authored = elements.OfType<GraphElement.Edge>().Where(edge => edge.Type == "AUTHORED").ToList();
        var pairs = authored.Join(authored, a => a.To, b => b.To, (a, b) => (a.From, To: b.From, Work: a.To)).Where(pair => string.CompareOrdinal(pair.From, pair.To) < 0);
        return pairs.GroupBy(pair => (pair.From, pair.To)).Select(works => InventedLibrary.Edge("COAUTHOR", works.Key.From, works.Key.To, new Properties.Builder()
            .Add("works", (long?)works.Count()).Add("firstYear", works.Min(pair => years[pair.Work])).Add("lastYear", works.Max(pair => years[pair.Work]))));
    }

    private List<string> Few(List<string> some, int percent) => draw.Some(some, draw.Chance(percent) ? draw.Between(1, 3) : 0);

    private Properties.Builder Position(int i) => new Properties.Builder().Add("position", draw.Chance(80) ? i + 1 : null).Add("nameAsPrinted", $"{draw.Of(LibraryTexts.GivenNames)} {draw.Of(LibraryTexts.FamilyNames)}");

    private string? Affiliation() => draw.Chance(30) ? $"{draw.Of("Univ.", "Università")} {draw.Of(LibraryTexts.Places)}" : null;

    private Properties.Builder Evidence() => new Properties.Builder().AddJson("evidence", Enumerable.Range(0, draw.Between(0, 2)).Select(_ =>
    {
        var (start, text) = (draw.Between(0, 40), draw.Of(LibraryTexts.Words));
        return new { Field = draw.Of("title", "abstract", "keywords"), Start = start, End = start + text.Length, Text = text, How = draw.Of("vocabulary", "keyword") };
    }).ToList());
}

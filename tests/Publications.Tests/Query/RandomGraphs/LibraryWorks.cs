using System.Collections.Immutable;
using Publications.Model.Graph;

namespace Publications.Tests.Query.RandomGraphs;

/// <summary>The works of a library, listed and unlisted ones, and what they are related to.</summary>
internal sealed class LibraryWorks
{
    private static readonly string[] Types = ["ARTICLE", "ARTICLE", "ARTICLE", "BOOK", "CHAPTER", "REPORT", "WORKING_PAPER", "OTHER"];

    private readonly Draw draw;

    public LibraryWorks(Draw draw, LibraryPeople people, LibraryTrees trees)
    {
        this.draw = draw;
        Listed = [.. Enumerable.Range(0, 150).Select(i => MakeWork($"w_{i:000}", i))];
        var unlisted = Enumerable.Range(0, 25).Select(i => MakeReference($"w_r{i:00}", i)).ToList();
        var edges = new LibraryWorkEdges(draw, people, trees);
        foreach (var work in Listed)
        {
            Elements.AddRange(edges.Of(work));
            Elements.AddRange(draw.Some(Listed.Concat(unlisted), draw.Between(0, 6)).Select(cited =>
                InventedLibrary.Edge("CITES", work, cited, new Properties.Builder().Add("reference", draw.Chance(50) ? LibraryTexts.Phrase(draw, 2, 5) : null))));
            Elements.AddRange(draw.Chance(10) ? [InventedLibrary.Edge("PART_OF", work, draw.Of(Listed))] : Array.Empty<GraphElement>());
        }

        Elements.AddRange(LibraryWorkEdges.CoAuthors(Elements));
    }

    public List<GraphElement> Elements { get; } = [];

    public List<string> Listed { get; }

    private string MakeWork(string id, int i)
    {
        var titles = draw.Chance(20) ? [new { Text = LibraryTexts.Title(draw), Language = draw.Chance(50) ? "it" : null, Kind = draw.Of("translated", "short") }] : new[] { new { Text = "", Language = (string?)null, Kind = "" } }[..0];
        Elements.Add(InventedLibrary.Node("Work", id, new Properties.Builder()
            .Add("title", draw.Chance(95) ? LibraryTexts.Title(draw) : null).Add("subtitle", draw.Chance(15) ? LibraryTexts.Phrase(draw, 1, 4) : null)
            .Add("abstract", draw.Chance(40) ? LibraryTexts.Phrase(draw, 5, 20) : null).Add("year", draw.Chance(85) ? draw.Between(1998, 2012) : null)
            .Add("date", draw.Chance(10) ? $"{draw.Between(1998, 2012)}-0{draw.Between(1, 9)}" : null).Add("type", draw.Of(Types)).Add("language", draw.Chance(60) ? draw.Of("en", "en", "EN", "it", "es", "Español", "espanol") : null)
            .Add("volume", draw.Chance(40) ? $"{draw.Between(1, 30)}" : null).Add("issue", draw.Chance(30) ? draw.Of("1", "2", "1-2", "Suppl. é") : null).Add("pages", draw.Chance(30) ? "10-20" : null)
            .Add("publisher", draw.Chance(20) ? draw.Of("Pergamon", "Élan", "ELAN") : null).Add("doi", draw.Chance(50) ? $"10.5555/x.{i}" : null).Add("isbn", draw.Chance(10) ? [$"97800000000{i:00}"] : [])
            .Add("url", draw.Chance(10) ? $"https://example.org/{i}" : null).Add("keywords", [.. draw.Some(LibraryTexts.Words, draw.Between(0, 3))]).Add("isRetracted", draw.Chance(5))
            .Add("mergedIds", draw.Chance(20) ? [$"w_was{i}", $"w_also{i}"] : []).AddJson("titles", titles)
            .AddJson("globalCitations", draw.Some(["OpenAlex", "Scopus"], draw.Between(0, 2)).Select(source => new { Source = source, Count = draw.Between(0, 90), AsOf = draw.Chance(50) ? "2024-05-01" : null }).ToList())
            .AddJson("fieldSources", draw.Chance(30) ? [new { Field = "title", Record = $"r_{i:000}a" }] : new[] { new { Field = "", Record = "" } }[..0])));
        return id;
    }

    private string MakeReference(string id, int i)
    {
        Elements.Add(InventedLibrary.Node("Work", id, new Properties.Builder()
            .Add("title", draw.Chance(80) ? LibraryTexts.Title(draw) : null).Add("year", draw.Chance(80) ? draw.Between(1990, 2005) : null).Add("type", "REFERENCE_ONLY")
            .Add("doi", draw.Chance(40) ? $"10.7777/r.{i}" : null).Add("isRetracted", false).Add("mergedIds", draw.Chance(20) ? ImmutableArray.Create($"w_rwas{i}") : [])));
        return id;
    }
}

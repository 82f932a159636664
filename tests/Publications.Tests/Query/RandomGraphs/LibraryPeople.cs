using System.Globalization;
using Publications.Model.Graph;

namespace Publications.Tests.Query.RandomGraphs;

/// <summary>The people, institutions and venues of a library.</summary>
internal sealed class LibraryPeople
{
    private readonly Draw draw;

    public LibraryPeople(Draw draw, LibraryTrees trees)
    {
        this.draw = draw;
        Authors = [.. Enumerable.Range(0, 60).Select(MakeAuthor)];
        Venues = [.. Enumerable.Range(0, 12).Select(MakeVenue)];
        Institutions = [.. Enumerable.Range(0, 15).Select(i => MakeInstitution(i, trees))];
        foreach (var author in Authors)
        {
            foreach (var institution in draw.Some(Institutions, draw.Between(0, 3)))
            {
                Elements.Add(InventedLibrary.Edge("AFFILIATED_WITH", author, institution, Career(draw.Between(1, 6))));
            }
        }
    }

    public List<GraphElement> Elements { get; } = [];

    public List<string> Authors { get; }

    public List<string> Venues { get; }

    public List<string> Institutions { get; }

    /// <summary>So many works, and perhaps from when to when.</summary>
    private Properties.Builder Career(int works)
    {
        var first = draw.Between(1995, 2010);
        var isKnown = draw.Chance(70);
        return new Properties.Builder().Add("works", (long?)works).Add("firstYear", isKnown ? first : null).Add("lastYear", isKnown ? first + draw.Between(0, 8) : null);
    }

    private string MakeAuthor(int i)
    {
        var id = $"a_{i:00}";
        var (given, family) = (draw.Of(LibraryTexts.GivenNames), draw.Of(LibraryTexts.FamilyNames));
        Elements.Add(InventedLibrary.Node("Author", id, new Properties.Builder()
            .Add("name", $"{given} {family}").Add("givenName", draw.Chance(70) ? given : null).Add("familyName", draw.Chance(90) ? family : null)
            .Add("orcid", draw.Chance(30) ? $"0000-0001-0000-{i:0000}" : null).Add("mergedIds", draw.Chance(20) ? [$"a_was{i}", $"a_also{i}"] : [])
            .Add("alternateNames", [.. draw.Some(LibraryTexts.GivenNames, draw.Between(0, 2)).Select(other => $"{other} {family}")])));
        return id;
    }

    private string MakeVenue(int i)
    {
        var id = $"v_{i:00}";
        Elements.Add(InventedLibrary.Node("Venue", id, new Properties.Builder()
            .Add("name", $"{draw.Of("Journal of", "Revista de", "Zeitschrift für")} {draw.Of(LibraryTexts.Words)}").Add("kind", draw.Of("JOURNAL", "SERIES", "BOOK", "CONFERENCE"))
            .Add("issn", draw.Chance(50) ? $"1234-{i:0000}" : null).Add("publisher", draw.Chance(50) ? draw.Of("Pergamon", "Élan", "elan") : null).Add("mergedIds", draw.Chance(20) ? [$"v_was{i}"] : [])));
        return id;
    }

    private string MakeInstitution(int i, LibraryTrees trees)
    {
        var id = $"i_{i:00}";
        Elements.Add(InventedLibrary.Node("Institution", id, new Properties.Builder()
            .Add("name", $"{draw.Of("University of", "Università di", "Universität")} {draw.Of(LibraryTexts.Places)}")
            .Add("ror", draw.Chance(50) ? $"0{i.ToString("00", CultureInfo.InvariantCulture)}ror" : null).Add("mergedIds", draw.Chance(20) ? [$"i_was{i}"] : [])));
        if (draw.Chance(85))
        {
            Elements.Add(InventedLibrary.Edge("LOCATED_IN", id, draw.Of(trees.Countries)));
        }

        return id;
    }
}

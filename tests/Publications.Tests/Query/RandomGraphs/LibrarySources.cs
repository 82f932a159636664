using Publications.Model.Graph;

namespace Publications.Tests.Query.RandomGraphs;

/// <summary>The files of a library, some of one database, and the records of its listed works.</summary>
internal sealed class LibrarySources
{
    private static readonly (string Path, string? Database, int Rejected)[] Files =
        [("openalex.json", "OpenAlex", 2), ("scopus-1.csv", "Scopus", 0), ("scopus-2.csv", "Scopus", 5), ("wos.txt", "Web of Science", 1), ("zotero.bib", null, 0), ("zz-empty.bib", null, 4)];

    public LibrarySources(Draw draw, LibraryWorks works)
    {
        for (var i = 0; i < Files.Length; i++)
        {
            Elements.Add(InventedLibrary.Node("SourceFile", $"f_{i}", new Properties.Builder()
                .Add("path", Files[i].Path).Add("format", draw.Of("bibtex", "csv")).Add("checksum", $"00f{i}").Add("database", Files[i].Database).Add("rejected", (long?)Files[i].Rejected)
                .Add("redistribution", draw.Of("open", "restricted")).Add("licence", draw.Chance(40) ? "CC BY 4.0" : null).Add("searchString", draw.Chance(40) ? "TITLE(\"value chain*\")" : null)
                .Add("searchedOn", draw.Chance(40) ? "2024-05-01" : null)));
        }

        foreach (var (work, at) in works.Listed.Select((work, at) => (work, at)))
        {
            for (var i = 0; i < draw.Between(1, 3); i++)
            {
                var id = $"r_{at:000}{(char)('a' + i)}";
                Elements.Add(InventedLibrary.Node("SourceRecord", id, new Properties.Builder()
                    .Add("recordKey", $"key-{id}").Add("localKey", draw.Chance(60) ? $"{draw.Of(LibraryTexts.FamilyNames)}{at}" : null).Add("line", (long?)(10 * at + i))
                    .AddJson("fields", Enumerable.Range(0, draw.Between(0, 2)).Select(n => new { Name = draw.Of("title", "author"), Value = LibraryTexts.Phrase(draw, 1, 3) }).ToList())));
                Elements.Add(InventedLibrary.Edge("RECORDED_IN", work, id));
                Elements.Add(InventedLibrary.Edge("READ_FROM", id, $"f_{draw.Between(0, Files.Length - 2)}"));
            }
        }
    }

    public List<GraphElement> Elements { get; } = [];
}

using System.Collections.Immutable;
using Publications.Model.Graph;

namespace Publications.Tests.Query;

/// <summary>
/// A small graph of works that nobody wrote: twelve works, with all that a query can trip over (absent years, equal titles, accents, quotes, emoji), and one
/// of which only the reference is known.
/// </summary>
public static class InventedGraph
{
    /// <summary>The elements, each key once.</summary>
    public static ImmutableArray<GraphElement> Elements { get; } = [.. Nodes(), .. Edges()];

    private static IEnumerable<GraphElement> Nodes() =>
    [
        Work("w_01", "Tanneries of the upper valley", 2001, "ARTICLE", "10.5555/tan.1", ["leather", "Città"], citations: [("OpenAlex", 12, "2024-05-01"), ("Scopus", 9, null)],
            text: "How tanneries of the upper valley went from hides to finished leather, and who set the standards.", mergedIds: ["w_was01", "w_was02"]),
        Work("w_02", "Città e telai", 2003, "ARTICLE", "10.5555/tan.2", ["telai"], "it"),
        Work("w_03", "Looms, \"orders\" and 100% wool 🧶", 2003, "BOOK", null, [], isRetracted: true),
        Work("w_04", "Upgrading without upgrading", 2005, "ARTICLE", "10.5555/tan.4", ["upgrading", "leather"]),
        Work("w_05", "upgrading WITHOUT upgrading", 2005, "WORKING_PAPER", null, ["upgrading"]),
        Work("w_06", "A chapter on bolts", 2007, "CHAPTER", null, []),
        Work("w_07", "Bolts and nuts: a reader", 2007, "EDITED_BOOK", null, []),
        Work("w_08", "Who pays for the dye?", null, "ARTICLE", null, ["dye", "leather"], text: "Tanneries pay. The dye of finished leather is bought by their buyers."),
        Work("w_09", "Ærø's shipwrights", null, "REPORT", null, []),
        Work("w_10", "Straße und Werkstatt", 2010, "ARTICLE", "10.5555/tan.10", [], "de"),
        Work("w_11", "Lists that end here\\", 2012, "ARTICLE", null, ["a_b%c"]),
        Work("w_12", null, 2012, "OTHER", null, []),
        Work("w_90", "Hides of the lower valley", 1990, "REFERENCE_ONLY", "10.5555/hides", []),
        Author("a_1", "Ada Lind", "Lind", "0000-0002-1825-0097", ["A. Lind", "Ada Lïnd"], "a_was1"), Author("a_2", "Ola Ferrø", "Ferrø", null, []),
        Author("a_3", "Ivo Serra", "Serra", null, []), Author("a_4", "Wool Board", null, null, []),
        Venue("v_1", "Journal of Workshops", "JOURNAL", "1234-5679"), Venue("v_2", "Cloth Review", "JOURNAL", null),
        Institution("i_1", "University of the Upper Valley", "00ror01"), Institution("i_2", "Wool Institute", null),
        Concept("upgrading", "Upgrading", [("it", "Miglioramento")]), Concept("process-upgrading", "Process upgrading", []), Concept("leather", "Leather", []),
        Region("world", "World", "WORLD", null, null), Region("IT", "Italy", "COUNTRY", 42.5, 12.5), Region("upper-valley", "Upper Valley", "PLACE", 45.0625, -7.25),
        File("f_1", "works.bib", "bibtex", null, 0), File("f_2", "scopus.csv", "csv", "Scopus", 2),
        Record("r_1", 3, "lind2001"), Record("r_2", 12, null), Record("r_3", 2, null), Record("r_4", 3, null), Record("r_5", 4, null),
    ];

    private static IEnumerable<GraphElement> Edges() =>
    [
        Authored("a_1", "w_01", 1), Authored("a_2", "w_01", 2), Authored("a_2", "w_02", 1), Authored("a_1", "w_03", 1), Authored("a_1", "w_04", 2), Authored("a_3", "w_04", 1),
        Authored("a_3", "w_05", null), Authored("a_1", "w_06", 1), Authored("a_2", "w_08", null), Authored("a_1", "w_08", null), Authored("a_4", "w_10", 1), Authored("a_1", "w_12", 1),
        Edge("EDITED", "a_3", "w_07", new Properties.Builder().Add("position", 1).Add("nameAsPrinted", "I. Serra")),
        Edge("ENDORSED", "a_4", "w_07", new Properties.Builder().Add("nameAsPrinted", "The Wool Board").Add("quote", "«Read it», we say.")),
        Edge("COAUTHOR", "a_1", "a_2", new Properties.Builder().Add("works", 2).Add("firstYear", 2001).Add("lastYear", 2001)),
        Edge("COAUTHOR", "a_1", "a_3", new Properties.Builder().Add("works", 1).Add("firstYear", 2005).Add("lastYear", 2005)),
        Edge("PUBLISHED_IN", "w_01", "v_1"), Edge("PUBLISHED_IN", "w_02", "v_1"), Edge("PUBLISHED_IN", "w_04", "v_2"), Edge("REVIEWED_IN", "w_07", "v_2"),
        About("w_01", "leather", 0, 9, "Tanneries"), About("w_04", "upgrading", 0, 9, "Upgrading"), About("w_05", "upgrading", 0, 9, "upgrading"), About("w_04", "leather", 20, 27, "leather"),
        Edge("BROADER", "process-upgrading", "upgrading"),
        Edge("STUDIES", "w_01", "upper-valley", new Properties.Builder().AddJson("evidence", [new { Field = "title", Start = 17, End = 29, Text = "upper valley", How = "vocabulary" }])),
        Edge("STUDIES", "w_02", "IT"), Edge("WITHIN", "upper-valley", "IT"), Edge("WITHIN", "IT", "world"),
        Edge("CITES", "w_04", "w_01", new Properties.Builder().Add("reference", "Lind & Ferrø (2001)")), Edge("CITES", "w_05", "w_01"), Edge("CITES", "w_04", "w_02"),
        Edge("CITES", "w_10", "w_04"), Edge("CITES", "w_11", "w_10"), Edge("CITES", "w_04", "w_90", new Properties.Builder().Add("reference", "Hides, 1990")), Edge("CITES", "w_01", "w_90"),
        Edge("PART_OF", "w_06", "w_07"),
        Edge("RECORDED_IN", "w_01", "r_1"), Edge("RECORDED_IN", "w_02", "r_2"), Edge("RECORDED_IN", "w_01", "r_3"), Edge("RECORDED_IN", "w_03", "r_4"), Edge("RECORDED_IN", "w_03", "r_5"),
        Edge("READ_FROM", "r_1", "f_1"), Edge("READ_FROM", "r_2", "f_1"), Edge("READ_FROM", "r_3", "f_2"), Edge("READ_FROM", "r_4", "f_2"), Edge("READ_FROM", "r_5", "f_2"),
        About("w_05", "process-upgrading", 0, 9, "upgrading"), About("w_06", "process-upgrading", 13, 18, "bolts"),
        .. Ancestors("CONCEPT_ANCESTOR", ["upgrading"], ["process-upgrading", "upgrading"], ["leather"]), .. Ancestors("REGION_ANCESTOR", ["world"], ["IT", "world"], ["upper-valley", "IT", "world"]),
        Edge("LOCATED_IN", "i_1", "IT"), Edge("AFFILIATED_WITH", "a_1", "i_1", new Properties.Builder().Add("works", 1).Add("firstYear", 2001).Add("lastYear", 2001)),
        Edge("AFFILIATED_WITH", "a_2", "i_1", new Properties.Builder().Add("works", 2).Add("firstYear", 2001).Add("lastYear", 2003)), Edge("AFFILIATED_WITH", "a_1", "i_2", new Properties.Builder().Add("works", 1)),
        Signed("w_01", "i_1", 2), Signed("w_02", "i_1", 1), Signed("w_03", "i_2", 1), Signed("w_01", "i_2", 1),
    ];

    private static GraphElement Work(
        string id, string? title, int? year, string type, string? doi, ImmutableArray<string> keywords, string? language = null, bool isRetracted = false, string? text = null,
        ImmutableArray<string> mergedIds = default, params (string Source, int Count, string? AsOf)[] citations) => Node("Work", id, new Properties.Builder()
            .Add("abstract", text).Add("mergedIds", mergedIds)
            .Add("title", title).Add("year", (long?)year).Add("type", type).Add("doi", doi).Add("keywords", keywords).Add("language", language).Add("isRetracted", isRetracted)
            .AddJson("globalCitations", [.. citations.Select(count => new { count.Source, count.Count, count.AsOf })]));

    private static GraphElement Author(string id, string name, string? family, string? orcid, ImmutableArray<string> others, params ImmutableArray<string> mergedIds) => Node("Author", id, new Properties.Builder()
        .Add("mergedIds", mergedIds).Add("name", name).Add("familyName", family).Add("orcid", orcid).Add("alternateNames", others));

    private static GraphElement Venue(string id, string name, string kind, string? issn) =>
        Node("Venue", id, new Properties.Builder().Add("name", name).Add("kind", kind).Add("issn", issn));

    private static GraphElement Institution(string id, string name, string? ror) => Node("Institution", id, new Properties.Builder().Add("name", name).Add("ror", ror));

    private static GraphElement Concept(string id, string label, (string Language, string Text)[] labels) => Node("Concept", id, new Properties.Builder()
        .Add("label", label).Add("scheme", "theme").AddJson("labels", [.. labels.Select(other => new { other.Language, other.Text })]));

    private static GraphElement Region(string id, string name, string kind, double? latitude, double? longitude) => Node("Region", id, new Properties.Builder()
        .Add("name", name).Add("kind", kind).Add("latitude", latitude).Add("longitude", longitude));

    private static GraphElement File(string id, string path, string format, string? database, int rejected) => Node("SourceFile", id, new Properties.Builder()
        .Add("path", path).Add("format", format).Add("checksum", "00ff").Add("redistribution", "open").Add("database", database).Add("rejected", (long?)rejected));

    private static GraphElement Record(string id, int line, string? localKey) => Node("SourceRecord", id, new Properties.Builder()
        .Add("recordKey", $"key-{id}").Add("localKey", localKey).Add("line", line).AddJson("fields", [new { Name = "title", Value = "…" }]));

    private static GraphElement Authored(string author, string work, long? position) =>
        Edge("AUTHORED", author, work, new Properties.Builder().Add("position", position).Add("nameAsPrinted", $"{author} as printed"));

    private static GraphElement About(string work, string concept, int start, int end, string text) =>
        Edge("ABOUT", work, concept, new Properties.Builder().AddJson("evidence", [new { Field = "title", Start = start, End = end, Text = text, How = "vocabulary" }]));

    private static GraphElement Signed(string work, string institution, int authors) =>
        Edge("SIGNED_FROM", work, institution, new Properties.Builder().Add("authors", (long?)authors));

    /// <summary>From the first of each line to itself and all that include it.</summary>
    private static IEnumerable<GraphElement> Ancestors(string type, params string[][] lines) => lines.SelectMany(line => line.Select(ancestor => Edge(type, line[0], ancestor)));

    private static GraphElement Node(string label, string id, Properties.Builder properties) => new GraphElement.Node(label, id) { Properties = properties.Build() };

    private static GraphElement Edge(string type, string from, string to, Properties.Builder? properties = null) =>
        new GraphElement.Edge(type, from, to) { Properties = properties?.Build() ?? Properties.None };
}

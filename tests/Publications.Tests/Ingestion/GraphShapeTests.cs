using Publications.Ingestion.Log;
using Publications.Ingestion.Merge;
using Publications.Ingestion.Sources;
using Publications.Model.Graph;
using Publications.Model.Identifiers;
using Publications.Model.Records;
using Publications.Tagging;
using Publications.Tests.Resolution;
using Publications.Tests.Tagging;

namespace Publications.Tests.Ingestion;

/// <summary>What the graph holds beside what its records say in plain words.</summary>
public class GraphShapeTests
{
    [Fact]
    public void The_closure_leads_from_every_entry_to_itself_and_all_that_include_it()
    {
        var graph = Build();
        Ends(graph, "REGION_ANCESTOR", "riviera-del-brenta").ShouldBe(Reach(graph, "WITHIN", "riviera-del-brenta"));
        Ends(graph, "REGION_ANCESTOR", "IT").ShouldBe(["IT", "europe", "european-union", "southern-europe", "world"]);
        Ends(graph, "REGION_ANCESTOR", "world").ShouldBe(["world"]);
        foreach (var concept in Seeds.Theme.Concepts)
        {
            Ends(graph, "CONCEPT_ANCESTOR", concept.Id).ShouldBe(Reach(graph, "BROADER", concept.Id));
        }
    }

    [Fact]
    public void All_keys_but_the_best_give_merged_ids()
    {
        var one = RecordOf.Article("Threads", 2004, "Ada Moro").Doi("10.5555/t").In("Journal of Threads");
        var graph = Build(
            ("k_1", one with { Contributors = [one.Contributors[0] with { Orcid = "0000-0002-1825-0097" }], Venue = one.Venue! with { Issn = "1234-5679" } }),
            ("k_2", one with { Contributors = [one.Contributors[0] with { Orcid = "0000-0002-1825-0097" }] }));
        Merged(graph, "Author").ShouldBe((GraphId.Of('a', "orcid:0000-0002-1825-0097"), Ids('a', "k_1/author/0", "k_2/author/0")));
        Merged(graph, "Venue").ShouldBe((GraphId.Of('v', "issn:1234-5679"), Ids('v', "journal/journal of threads/", "journal/journal of threads/1234-5679")));
        Merged(graph, "Work").ShouldBe((GraphId.Of('w', "doi:10.5555/t"), Ids('w', "k_1", "k_2")));
    }

    [Fact]
    public void A_work_of_which_only_the_reference_is_known_stands_alone()
    {
        var reference = RecordOf.Article("Upgrading in Italy", 1999, "Jan Prins").Doi("10.5555/r").In("Journal of References") with { Type = WorkType.ReferenceOnly };
        var citing = RecordOf.Article("Threads", 2004, "Ada Moro") with { References = [new("Prins 1999", "10.5555/r")] };
        var graph = Build(("k_1", reference), ("k_2", citing));
        var work = graph.OfType<GraphElement.Node>().Single(node => node.Properties.Text("type") == "REFERENCE_ONLY");
        graph.OfType<GraphElement.Edge>().Where(edge => edge.From == work.Id || edge.To == work.Id).Select(edge => edge.Type).Order(StringComparer.Ordinal).ShouldBe(["CITES", "RECORDED_IN"]);
        graph.OfType<GraphElement.Node>().Where(node => node.Label == "Author").ShouldHaveSingleItem().Properties.Text("name").ShouldBe("Ada Moro");
        graph.OfType<GraphElement.Node>().ShouldNotContain(node => node.Label == "Venue");
    }

    [Fact]
    public void A_record_of_its_own_makes_a_reference_a_work()
    {
        var whole = RecordOf.Article("Upgrading in Italy", 1999, "Jan Prins").Doi("10.5555/r");
        var graph = Build(("k_1", whole with { Type = WorkType.ReferenceOnly }), ("k_2", whole with { Type = WorkType.Other }));
        graph.OfType<GraphElement.Node>().Single(node => node.Label == "Work").Properties.Text("type").ShouldBe("OTHER");
        graph.OfType<GraphElement.Edge>().ShouldContain(edge => edge.Type == "AUTHORED");
    }

    [Fact]
    public async Task A_file_says_how_many_of_its_records_could_not_be_read()
    {
        await using var sandbox = new Sandbox();
        sandbox.Put("valleys.bib", Samples.Valleys + "\n@article{broken, title = {never closed\n");
        var report = await sandbox.IngestAsync();
        report.Files.Single().Rejections.Count(rejection => rejection.Scope == RejectionScope.Record).ShouldBe(1);
        (await sandbox.AllAsync("SourceFile")).Single().Properties["rejected"].ShouldBe(new PropertyValue.Whole(1));
    }

    private static IReadOnlyList<GraphElement> Build(params (string Key, BibliographicRecord Record)[] records)
    {
        var source = new LoggedSource("made.up", "none", "00", "test", false, SourceEntry.Of("made.up"));
        var entities = Entities.Of(records.Select((record, i) => new LoggedRecord("made.up", i, record.Key, record.Record)));
        return new GraphBuilder([source], entities).Build(Seeds.Theme, new Tagger(Seeds.Theme));
    }

    private static string[] Ends(IEnumerable<GraphElement> graph, string type, string from) =>
        [.. graph.OfType<GraphElement.Edge>().Where(edge => edge.Type == type && edge.From == from).Select(edge => edge.To).Order(StringComparer.Ordinal)];

    private static string[] Reach(IReadOnlyList<GraphElement> graph, string type, string from) =>
        [.. Ends(graph, type, from).SelectMany(parent => Reach(graph, type, parent)).Append(from).Distinct().Order(StringComparer.Ordinal)];

    private static (string Id, string MergedIds) Merged(IEnumerable<GraphElement> graph, string label)
    {
        var node = graph.OfType<GraphElement.Node>().Single(node => node.Label == label);
        return (node.Id, string.Join(" ", ((PropertyValue.Texts)node.Properties["mergedIds"]!).Values));
    }

    private static string Ids(char prefix, params string[] keys) => string.Join(" ", keys.Select(key => GraphId.Of(prefix, key)).Order(StringComparer.Ordinal));
}

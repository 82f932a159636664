using Publications.Ingestion.Pipeline;
using Publications.Model.Graph;

namespace Publications.Tests.Ingestion;

public class PipelineTests
{
    [Fact]
    public async Task Two_records_of_one_work_become_one_with_a_field_from_each()
    {
        await using var sandbox = new Sandbox();
        sandbox.Put("valleys.bib", Samples.Valleys);
        sandbox.Put("again.bib", Samples.Again);

        var report = await sandbox.IngestAsync();

        report.IsClean.ShouldBeTrue();
        report.Files.Select(file => (file.Name, file.Read, file.New)).ShouldBe([("again.bib", 2, 2), ("valleys.bib", 2, 2)]);
        var works = (await sandbox.AllAsync("Work")).Cast<GraphElement.Node>().ToArray();
        works.Length.ShouldBe(3);
        var tanneries = works.Single(work => work.Properties.Text("doi") == "10.5555/valley.2004");
        tanneries.Properties["year"].ShouldBe(new PropertyValue.Whole(2004));
        tanneries.Properties.Text("abstract")!.ShouldStartWith("We study");
        tanneries.Properties.Text("pages").ShouldBe("101-120");
    }

    [Fact]
    public async Task Editors_make_no_co_authors()
    {
        await using var sandbox = new Sandbox();
        sandbox.Put("valleys.bib", Samples.Valleys);
        sandbox.Put("again.bib", Samples.Again);
        await sandbox.IngestAsync();

        var names = (await sandbox.AllAsync("Author")).Cast<GraphElement.Node>().ToDictionary(author => author.Id, author => author.Properties.Text("name"));
        var pairs = (await sandbox.AllAsync("COAUTHOR")).Cast<GraphElement.Edge>()
            .Select(edge => string.Join(" – ", new[] { names[edge.From], names[edge.To] }.Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal);
        pairs.ShouldBe(["Ada Moro – Bo Lind", "Ada Moro – Jan Prins"]);
    }

    [Fact]
    public async Task Ingesting_again_changes_nothing()
    {
        await using var sandbox = new Sandbox();
        sandbox.Put("valleys.bib", Samples.Valleys);
        await sandbox.IngestAsync();
        var before = await sandbox.DumpAsync();

        var report = await sandbox.IngestAsync();

        report.Files.ShouldHaveSingleItem().Same.ShouldBe(2);
        report.Publication!.Upserts.ShouldBe(0);
        report.Publication.Deletes.ShouldBe(0);
        (await sandbox.DumpAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Another_order_of_files_gives_an_equal_dump()
    {
        await using var one = new Sandbox();
        await using var other = new Sandbox();
        foreach (var (sandbox, order) in new[] { (one, new[] { "valleys.bib", "again.bib" }), (other, ["again.bib", "valleys.bib"]) })
        {
            foreach (var name in order)
            {
                await sandbox.IngestAsync(sandbox.Put(name, name == "again.bib" ? Samples.Again : Samples.Valleys));
            }
        }

        (await other.DumpAsync()).ShouldBe(await one.DumpAsync());
    }

    [Fact]
    public async Task A_source_removed_leaves_the_graph_as_if_it_had_never_come()
    {
        await using var sandbox = new Sandbox();
        await sandbox.IngestAsync(sandbox.Put("valleys.bib", Samples.Valleys));
        var before = await sandbox.DumpAsync();
        await sandbox.IngestAsync(sandbox.Put("again.bib", Samples.Again));

        await sandbox.Workspace.RemoveAsync(["again.bib"], sandbox.Store, cancel: TestContext.Current.CancellationToken);

        (await sandbox.DumpAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task New_content_under_the_same_name_replaces_the_old()
    {
        await using var sandbox = new Sandbox();
        await sandbox.IngestAsync(sandbox.Put("valleys.bib", Samples.Valleys));

        var report = await sandbox.IngestAsync(sandbox.Put("valleys.bib", Samples.Valleys.Replace("year = {2006}", "year = {2007}")));

        var file = report.Files.ShouldHaveSingleItem();
        (file.New, file.Changed, file.Same, file.Removed).ShouldBe((0, 1, 1, 0));
        (await sandbox.AllAsync("Work")).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_tag_names_the_stretch_of_the_work_s_own_text()
    {
        await using var sandbox = new Sandbox();
        await sandbox.IngestAsync(sandbox.Put("valleys.bib", Samples.Valleys));

        var about = (await sandbox.AllAsync("ABOUT")).Cast<GraphElement.Edge>().ToArray();
        about.Select(edge => edge.To).ShouldContain("upgrading");
        about.First(edge => edge.To == "upgrading").Properties["evidence"].ShouldBeOfType<PropertyValue.Json>().Value
            .ShouldContain("""{"field":"title","start":31,"end":40,"text":"Upgrading","how":"vocabulary"}""");
        (await sandbox.AllAsync("STUDIES")).Cast<GraphElement.Edge>().Select(edge => edge.To).ShouldContain("IT");
    }

    [Fact]
    public async Task An_unknown_format_and_a_missing_file_are_told_and_the_rest_is_kept()
    {
        await using var sandbox = new Sandbox();
        sandbox.Put("valleys.bib", Samples.Valleys);
        sandbox.Put("picture.bin", "\u0000\u0001\u0002\u0003");

        var report = await sandbox.IngestAsync(sandbox.Sources, Path.Combine(sandbox.Sources, "absent.bib"));

        report.IsClean.ShouldBeFalse();
        report.Files.Single(file => file.Name == "picture.bin").Rejections.ShouldHaveSingleItem().Reason.ShouldContain("format");
        report.Problems.ShouldHaveSingleItem().ToString().ShouldContain("absent.bib");
        (await sandbox.AllAsync("Work")).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Records_that_share_an_ISBN_but_no_title_stay_apart_under_ids_of_their_own()
    {
        await using var sandbox = new Sandbox();
        sandbox.Put("parts.bib", """
            @book{a, isbn = {9780306406157}, editor = {Moro, Ada}}
            @book{b, isbn = {9780306406157}, editor = {Prins, Jan}}
            @book{c, isbn = {9780306406157}, title = {Valleys}, subtitle = {North}, editor = {Moro, Ada}}
            @book{d, isbn = {9780306406157}, title = {Valleys}, subtitle = {South}, editor = {Lind, Bo}}
            """);

        await sandbox.IngestAsync();

        (await sandbox.AllAsync("Work")).Count.ShouldBe(4);
    }

    [Fact]
    public async Task A_superseded_source_is_left_out_and_named()
    {
        await using var sandbox = new Sandbox();
        sandbox.Put("october.bib", Samples.Valleys);
        sandbox.Put("november.bib", Samples.Again);
        sandbox.Put("sources.yaml", "sources:\n  - file: november.bib\n    supersedes: october.bib\n");

        var report = await sandbox.IngestAsync();

        report.Publication!.Superseded.ShouldBe(new Dictionary<string, string> { ["october.bib"] = "november.bib" });
        (await sandbox.AllAsync("Work")).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_source_that_supersedes_what_was_never_read_is_told()
    {
        await using var sandbox = new Sandbox();
        sandbox.Put("november.bib", Samples.Again);
        sandbox.Put("sources.yaml", "sources:\n  - file: november.bib\n    supersedes: octobre.bib\n");

        (await sandbox.IngestAsync()).Problems.ShouldHaveSingleItem().Message.ShouldContain("octobre.bib");
    }

    [Fact]
    public async Task A_file_kept_by_hand_that_is_not_UTF8_is_told_with_its_line()
    {
        await using var sandbox = new Sandbox();
        sandbox.Put("valleys.bib", Samples.Valleys);
        await File.WriteAllBytesAsync(Path.Combine(sandbox.Sources, "sources.yaml"), [.. "sources:\n  - file: valleys.bib\n    note: caf"u8, 0xE9, (byte)'\n'], TestContext.Current.CancellationToken);

        var problem = (await sandbox.IngestAsync()).Problems.ShouldHaveSingleItem();

        problem.Line.ShouldBe(3);
        problem.Message.ShouldContain("not UTF-8");
    }

    [Fact]
    public async Task A_wrong_theme_keeps_the_records_and_publishes_nothing()
    {
        var theme = Directory.CreateTempSubdirectory("publications-theme-");
        File.WriteAllText(Path.Combine(theme.FullName, "concepts.yaml"), "nonsense: 1\n");
        await using var sandbox = new Sandbox(theme.FullName);

        var report = await sandbox.IngestAsync(sandbox.Put("valleys.bib", Samples.Valleys));

        report.Publication.ShouldBeNull();
        report.Problems.ShouldContain(problem => problem.Message.Contains("regions.yaml") || problem.File.EndsWith("regions.yaml"));
        sandbox.Workspace.Log.Sources().ShouldHaveSingleItem();
        theme.Delete(recursive: true);
    }

    [Fact]
    public async Task A_second_writer_is_told_to_wait()
    {
        await using var sandbox = new Sandbox();
        Should.Throw<Publications.Ingestion.IngestionException>(() => Workspace.Open(sandbox.Settings, TimeProvider.System)).Message.ShouldContain("wait");
    }
}

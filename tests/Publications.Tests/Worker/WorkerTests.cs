using System.Text.Json;
using Publications.Tests.Ingestion;
using Publications.Worker;

namespace Publications.Tests.Worker;

public sealed class WorkerTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("publications-worker-");

    [Fact]
    public async Task Ingest_prints_a_table_and_stats_and_dump_show_the_graph()
    {
        var file = Put("valleys.bib", Samples.Valleys);

        var ingest = await RunAsync("ingest", file);
        var stats = await RunAsync("stats");
        var dump = await RunAsync("dump");

        ingest.Exit.ShouldBe(ExitCode.Clean, ingest.Error);
        ingest.Output.ShouldContain("valleys.bib");
        ingest.Output.ShouldContain("2 Work");
        stats.Output.ShouldContain("AUTHORED");
        dump.Output.Split('\n').ShouldContain(line => line.StartsWith("""{"node":"Work","id":"w_""", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_rejected_record_gives_exit_code_1_with_file_line_and_reason_and_the_rest_is_kept()
    {
        var run = await RunAsync("ingest", Put("broken.bib", "@article{one, title = {Broken off\n\n" + Samples.Valleys));

        run.Exit.ShouldBe(ExitCode.Rejected);
        run.Output.ShouldContain("broken.bib:1: record rejected:");
        run.Output.ShouldContain("2 Work");
    }

    [Fact]
    public async Task Json_is_for_programs()
    {
        var run = await RunAsync("ingest", Put("valleys.bib", Samples.Valleys), "--json");

        var report = JsonDocument.Parse(run.Output).RootElement;
        report.GetProperty("files")[0].GetProperty("new").GetInt32().ShouldBe(2);
        report.GetProperty("publication").GetProperty("nodes").GetProperty("Work").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task Explain_names_the_records_the_rule_and_the_evidence()
    {
        await RunAsync("ingest", Put("valleys.bib", Samples.Valleys), Put("again.bib", Samples.Again));
        var id = (await RunAsync("dump")).Output.Split('\n')
            .Where(line => line.Contains("10.5555/valley.2004", StringComparison.Ordinal) && line.StartsWith("{\"node\":\"Work\"", StringComparison.Ordinal))
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!).Single();

        var run = await RunAsync("explain", id);

        run.Exit.ShouldBe(ExitCode.Clean);
        run.Output.ShouldContain("valleys.bib:1");
        run.Output.ShouldContain("again.bib:1");
        run.Output.ShouldContain("by SameTitle:");
    }

    [Fact]
    public async Task Looking_into_a_folder_that_nothing_was_read_into_is_wrong_use_and_makes_none()
    {
        foreach (var command in new[] { "stats", "dump" })
        {
            var run = await RunAsync(command);

            run.Exit.ShouldBe(ExitCode.WrongUse);
            run.Error.ShouldContain("Nothing was read into");
        }

        Directory.Exists(Path.Combine(folder.FullName, "data")).ShouldBeFalse();
    }

    [Fact]
    public async Task In_a_pipe_a_table_is_plain_columns_with_whole_names()
    {
        var name = new string('n', 120) + ".bib";

        var run = await RunAsync("ingest", Put(name, Samples.Valleys));

        run.Output.Split('\n')[0].TrimEnd().ShouldBe("file\tformat\tread\tnew\tchanged\tsame\tremoved\trejected");
        run.Output.Split('\n')[1].TrimEnd().ShouldBe($"{name}\tbibtex\t2\t2\t0\t0\t0\t0");
    }

    [Theory]
    [InlineData("ingest", "no-such-file.bib")]
    [InlineData("frobnicate")]
    [InlineData("ingest")]
    [InlineData("explain", "w_0000000000000")]
    [InlineData("remove", "absent.bib")]
    [InlineData("stats", "--store", "oracle")]
    [InlineData("stats", "--theme", "no-such-folder")]
    public async Task Wrong_use_gives_exit_code_2_and_one_clear_message(params string[] args)
    {
        var run = await RunAsync(args);

        run.Exit.ShouldBe(ExitCode.WrongUse);
        run.Error.ShouldNotBeEmpty();
        run.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_store_that_is_not_there_gives_exit_code_3_and_keeps_what_was_read()
    {
        var file = Put("valleys.bib", Samples.Valleys);
        Environment.SetEnvironmentVariable("Publications__Neo4j__HttpUrl", "http://127.0.0.1:9");
        try
        {
            var run = await RunAsync("ingest", file, "--store", "neo4j");

            run.Exit.ShouldBe(ExitCode.NoStore);
            run.Error.ShouldContain("127.0.0.1:9");
        }
        finally
        {
            Environment.SetEnvironmentVariable("Publications__Neo4j__HttpUrl", null);
        }

        (await RunAsync("stats")).Output.ShouldContain("valleys.bib");
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string Put(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    private async Task<(int Exit, string Output, string Error)> RunAsync(params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        string[] settings = [.. new[] { "--data", Path.Combine(folder.FullName, "data"), "--theme", Repository.At("seeds") }.Where((_, i) => i < 2 || !args.Contains("--theme"))];
        var exit = await CommandLine.RunAsync([.. args, .. settings], output, error);
        return (exit, output.ToString(), error.ToString());
    }
}

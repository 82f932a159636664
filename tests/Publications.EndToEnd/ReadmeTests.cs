using System.Text.Json;
using System.Text.Json.Nodes;

namespace Publications.EndToEnd;

/// <summary>What the README says is done as it says.</summary>
[Collection(SeededCollection.Name)]
public class ReadmeTests(SeededService seeded)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task Each_query_gives_the_answer_that_stands_under_it()
    {
        Readme.Queries.ShouldNotBeEmpty();
        foreach (var (query, answer) in Readme.Queries)
        {
            var given = await seeded.Service.AskAsync(query);
            JsonNode.DeepEquals(given, JsonNode.Parse(answer)).ShouldBeTrue($"The answer is now\n{given.ToJsonString(Indented)}");
        }
    }

    [Fact]
    public async Task The_command_that_runs_the_service_runs_it()
    {
        var command = Readme.Commands("service").ShouldHaveSingleItem().Split(' ');
        await using var service = await RunningService.StartByAsync(arguments => [.. command, "--", .. arguments]);
        await service.UntilReadyAsync();

        (await service.AskAsync(Readme.Queries[0].Query))["data"].ShouldNotBeNull();
    }

    [Fact]
    public void The_command_that_runs_the_tests_is_the_one_that_integration_runs() =>
        File.ReadAllText(Repository.At(".ci", "run")).ShouldContain($"\n{Readme.Commands("tests").ShouldHaveSingleItem()} ");

    [Fact]
    public async Task The_commands_of_the_worker_succeed_one_after_the_other()
    {
        var data = Directory.CreateTempSubdirectory("publications-");
        try
        {
            foreach (var command in Readme.Commands("worker"))
            {
                await using var program = new RunningProgram(command.Split(' '), new Dictionary<string, string?> { ["Publications__Data"] = data.FullName });
                (await program.EndAsync(TestContext.Current.CancellationToken)).ShouldBe(0, $"{command}\n{program.Output}");
                program.Output.ShouldNotBeEmpty(command);
            }
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }
}

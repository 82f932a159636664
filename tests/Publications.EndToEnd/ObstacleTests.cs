using System.Net;
using Publications.Stores;

namespace Publications.EndToEnd;

/// <summary>What keeps the graph from being filled is said, and once it is gone the service goes on by itself.</summary>
public sealed class ObstacleTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("publications-");

    [Fact]
    public async Task Another_writer_in_the_data_folder_is_waited_for()
    {
        var writer = Writer();
        await using var service = await RunningService.StartAsync(["--data", folder.FullName]);

        await ShouldNotBeReadyAsync(service, folder.FullName);
        await writer.DisposeAsync();
        await service.UntilReadyAsync();
        await ShouldAnswerAsync(service);
    }

    [Fact]
    public async Task A_store_that_holds_no_graph_yet_as_after_a_crash_is_not_asked()
    {
        await using (var store = StoreFactory.Open(new() { Kind = StoreKind.Sqlite, SqlitePath = Path.Combine(folder.FullName, "graph.db") }))
        {
            await store.EnsureSchemaAsync(TestContext.Current.CancellationToken);
        }

        var writer = Writer(); // holds the filling back, so that what is answered meanwhile can be seen
        await using var service = await RunningService.StartAsync(["--data", folder.FullName]);

        await ShouldNotBeReadyAsync(service, folder.FullName);
        await writer.DisposeAsync();
        await service.UntilReadyAsync();
        await ShouldAnswerAsync(service);
    }

    [Fact]
    public async Task A_broken_theme_is_named_with_its_line_and_taken_once_it_is_mended()
    {
        foreach (var file in new[] { "concepts.yaml", "regions.yaml", "overrides.yaml" })
        {
            File.Copy(Repository.At("seeds", file), Path.Combine(folder.FullName, file));
        }

        var concepts = Path.Combine(folder.FullName, "concepts.yaml");
        var whole = await File.ReadAllTextAsync(concepts, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(concepts, $"{whole}\nno-such-key: 1\n", TestContext.Current.CancellationToken);
        await using var service = await RunningService.StartAsync(["--theme", folder.FullName, "--sources", Repository.At("seeds", "sources")]);

        await ShouldNotBeReadyAsync(service, $"concepts.yaml:{whole.Count(c => c == '\n') + 2}: ");
        await File.WriteAllTextAsync(concepts, whole, TestContext.Current.CancellationToken);
        await service.UntilReadyAsync();
        await ShouldAnswerAsync(service);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private FileStream Writer() => new(Path.Combine(folder.FullName, "writer.lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);

    private static async Task ShouldNotBeReadyAsync(RunningService service, string because)
    {
        using var ready = await service.Client.GetAsync("/health/ready");
        ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await ready.Content.ReadAsStringAsync()).ShouldContain(because);
        var error = (await service.AskAsync("{ works { totalCount } }"))["errors"]![0]!;
        error["message"]!.GetValue<string>().ShouldContain(because);
        error["extensions"]!["code"]!.GetValue<string>().ShouldBe("NOT_READY");
    }

    private static async Task ShouldAnswerAsync(RunningService service) =>
        (await service.AskAsync("{ works { totalCount } }"))["data"]!["works"]!["totalCount"]!.GetValue<int>().ShouldBeGreaterThan(0);
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Publications.EndToEnd;

/// <summary>The real service on a free port, with a data folder of its own that goes with it.</summary>
public sealed partial class RunningService : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("publications-");
    private readonly RunningProgram program;

    private RunningService(Func<string[], string[]> command, string[] arguments, IReadOnlyDictionary<string, string?>? environment) =>
        program = new(command(["--urls", "http://127.0.0.1:0", "--data", data.FullName, .. arguments]), environment);

    /// <summary>Its address, without path.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>A client of it.</summary>
    public HttpClient Client { get; private set; } = null!;

    /// <summary>What it has written.</summary>
    public string Output => program.Output;

    /// <summary>Starts the service as it was built, and waits until it says where it is.</summary>
    /// <param name="arguments">Arguments beside address and data folder.</param>
    /// <param name="environment">Variables beside those of the tests.</param>
    public static Task<RunningService> StartAsync(string[]? arguments = null, IReadOnlyDictionary<string, string?>? environment = null) =>
        StartByAsync(all => RunningProgram.Built("Publications.Api", all), arguments, environment);

    /// <summary>Starts the service by a command that is made of its arguments, and waits until it says where it is.</summary>
    public static async Task<RunningService> StartByAsync(
        Func<string[], string[]> command, string[]? arguments = null, IReadOnlyDictionary<string, string?>? environment = null)
    {
        var service = new RunningService(command, arguments ?? [], environment);
        try
        {
            await service.UntilAsync(() => Task.FromResult(StartPage().IsMatch(service.Output)));
            service.Address = new(StartPage().Match(service.Output).Groups[1].Value);
            service.Client = new() { BaseAddress = service.Address };
            return service;
        }
        catch
        {
            await service.DisposeAsync();
            throw;
        }
    }

    /// <summary>Waits until the service says that it is ready.</summary>
    public Task UntilReadyAsync() => UntilAsync(async () => (await Client.GetAsync("/health/ready")).StatusCode == HttpStatusCode.OK);

    /// <summary>Asks a query.</summary>
    public async Task<JsonObject> AskAsync(string query, string? operationName = null)
    {
        using var response = await Client.PostAsJsonAsync("/graphql", new { query, operationName });
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
    }

    /// <summary>Asks again and again until a condition holds; fails, with the program's output, when it ends or takes too long.</summary>
    public async Task UntilAsync(Func<Task<bool>> holds)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        using var patience = new CancellationTokenSource(Patience);
        while (!await holds())
        {
            program.HasEnded.ShouldBeFalse(Output);
            patience.IsCancellationRequested.ShouldBeFalse(Output);
            await timer.WaitForNextTickAsync(TestContext.Current.CancellationToken);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client?.Dispose();
        await program.DisposeAsync();
        data.Delete(recursive: true);
    }

    [GeneratedRegex(@"[Ss]tart page (http://\S+:[1-9]\d*/)")]
    private static partial Regex StartPage();
}

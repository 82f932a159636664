using System.Net;

namespace Publications.EndToEnd;

/// <summary>A Neo4j that is not there, or does not let the service in: the service stays up and says so.</summary>
public class StoreTroubleTests
{
    [Fact]
    public async Task Without_Neo4j_the_service_stays_up_and_says_what_is_wrong()
    {
        await using var service = await StartAsync("http://127.0.0.1:9", "secret");

        await ShouldSayAsync(service, "http://127.0.0.1:9");
    }

    [Fact]
    public async Task With_a_wrong_password_the_service_stays_up_and_says_so()
    {
        var url = Environment.GetEnvironmentVariable("NEO4J_HTTP_URL");
        Assert.SkipWhen(url is null, "NEO4J_HTTP_URL is not set.");
        await using var service = await StartAsync(url!, "not the password");

        await ShouldSayAsync(service, "password");
    }

    private static Task<RunningService> StartAsync(string url, string password) => RunningService.StartAsync(
        ["--store", "neo4j", "--Publications:Neo4j:HttpUrl", url],
        new Dictionary<string, string?> { ["Publications__Neo4j__Password"] = password });

    private static async Task ShouldSayAsync(RunningService service, string what)
    {
        (await service.Client.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);

        var ready = await service.Client.GetAsync("/health/ready");
        ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        var line = await ready.Content.ReadAsStringAsync();
        line.ShouldContain(what);
        line.ShouldNotContain('\n');

        (await service.AskAsync("{ works { totalCount } }"))["errors"]![0]!["message"]!.GetValue<string>().ShouldContain(what);
        service.Output.ShouldNotContain("   at ");
    }
}

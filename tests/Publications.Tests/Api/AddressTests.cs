using System.Net;

namespace Publications.Tests.Api;

/// <summary>What the other addresses answer.</summary>
public class AddressTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/", "<title>Publications</title>")]
    [InlineData("/graphql", "<title>Playground · Publications</title>")]
    public async Task A_browser_gets_a_page_that_may_load_nothing_from_elsewhere(string address, string title)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd("text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8");
        var answer = await service.Client.SendAsync(request, Cancel);

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'self';");
        (await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain(title);
    }

    [Fact]
    public async Task The_schema_that_is_served_can_be_read() =>
        (await service.Client.GetStringAsync("/graph-schema.graphql", Cancel)).ShouldContain("type Work");

    [Fact]
    public async Task A_browser_finds_an_icon_wherever_it_looks()
    {
        foreach (var address in new[] { "/favicon.ico", "/icon.svg" })
        {
            using var answer = await service.Client.GetAsync(address, Cancel);
            (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType).ShouldBe((HttpStatusCode.OK, "image/svg+xml"), address);
        }
    }

    [Fact]
    public async Task It_lives_and_is_ready()
    {
        (await service.Client.GetStringAsync("/health/live", Cancel)).ShouldBe("live");
        (await service.Client.GetAsync("/health/ready", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_unknown_address_is_not_found() => (await service.Client.GetAsync("/nothing", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Another_name_for_this_machine_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health/live") { Headers = { Host = "publications.example" } };

        (await service.Client.SendAsync(request, Cancel)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}

using System.Text.Json.Nodes;
using Publications.Benchmarks.GraphQl.Invented;
using Publications.Benchmarks.GraphQl.Load;

namespace Publications.Benchmarks.GraphQl;

/// <summary>Our service, running.</summary>
/// <param name="Contestant">As it is measured.</param>
/// <param name="Places">Where the pages of its default order begin.</param>
internal sealed record OurService(Contestant Contestant, IReadOnlyList<Place> Places)
{
    /// <summary>Its name in tables.</summary>
    public const string Name = "ours";

    /// <summary>Starts it on a data folder whose lock the caller holds.</summary>
    public static async Task<OurService> StartAsync(InventedTheme theme, string folder, string store)
    {
        await using var embedded = await InProcess.OpenAsync(theme);
        var pages = await PageWalk.OursAsync(embedded);
        var server = await Server.OwnAsync(url => ["service", "--urls", url, "--data", folder, "--store", store]);
        while ((await server.AskAsync("/graphql", """{"query": "{ works(first: 1) { nodes { id } } }"}""")).Contains("NOT_READY", StringComparison.Ordinal))
        {
            await Task.Delay(50);
        }

        return new(
            new(Name, server, shape => Task.FromResult<Requests?>(Requests.OfGraphQl(shape.Query, Subjects.Variables(shape, theme, pages)))),
            [.. pages.Select(page => page.Place)]);
    }
}

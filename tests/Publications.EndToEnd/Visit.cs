using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Publications.EndToEnd;

/// <summary>A page in the browser. Requests to other hosts are cut off and noted, and so is every error of the page; disposing asserts that there were none.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly ConcurrentQueue<string> faults = new();

    private Visit(IBrowserContext context, IPage page) => (this.context, Page) = (context, page);

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Opens an empty page that sees only <paramref name="home"/>.</summary>
    public static async Task<Visit> BeginAsync(IBrowserContext context, Uri home)
    {
        var visit = new Visit(context, await context.NewPageAsync());
        await context.RouteAsync("**/*", async route =>
        {
            var url = new Uri(route.Request.Url);
            if (url.Scheme is "data" or "blob" || url.Authority == home.Authority)
            {
                await route.ContinueAsync();
                return;
            }

            visit.faults.Enqueue($"The page asked for {url}.");
            await route.AbortAsync();
        });
        visit.Page.PageError += (_, error) => visit.faults.Enqueue(error);
        visit.Page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                visit.faults.Enqueue(message.Text);
            }
        };
        return visit;
    }

    /// <summary>Keeps a picture of the page in the folder that <c>PUBLICATIONS_SCREENSHOTS</c> names, for people to look at.</summary>
    public async Task PictureAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("PUBLICATIONS_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await Page.ScreenshotAsync(new() { FullPage = true, Path = Path.Combine(folder, $"{name}.png") });
        }
    }

    /// <summary>True when the page is no wider than its window.</summary>
    public Task<bool> FitsAsync() => Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth");

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        faults.ShouldBeEmpty();
    }
}

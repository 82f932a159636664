using Microsoft.Playwright;

namespace Publications.EndToEnd;

/// <summary>The system's Chromium. Tests that want it are skipped, visibly, where it is not.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string? Executable =
        new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (Executable is not null)
        {
            Assertions.SetDefaultExpectTimeout(30_000); // a loaded machine is slow, not wrong
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = ["--no-sandbox"] });
        }
    }

    /// <summary>A fresh page, as of a first visit, that can reach no other host than the service's.</summary>
    public async Task<Visit> VisitAsync(RunningService service, int width = 1280, int height = 800, ColorScheme scheme = ColorScheme.Light)
    {
        Assert.SkipUnless(browser is not null, "Chromium is not installed.");
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = service.Address.ToString(),
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = scheme,
        });
        return await Visit.BeginAsync(context, service.Address);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await (browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        playwright?.Dispose();
    }
}

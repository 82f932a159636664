using System.Net;
using Microsoft.AspNetCore.Builder;
using Publications.Api.Hosting;

namespace Publications.Tests.Api;

/// <summary>The service in the tests' own process, over the example's sources, on a free port.</summary>
public sealed class ServiceFixture : IAsyncLifetime
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("publications-");
    private WebApplication app = null!;

    /// <summary>A client of it.</summary>
    public HttpClient Client { get; } = new();

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        app = Service.Create(["--urls", "http://127.0.0.1:0", "--data", data.FullName, "--theme", Repository.At("seeds"), "--Serilog:MinimumLevel:Default", "Fatal"]);
        await app.StartAsync();
        Client.BaseAddress = new(app.Urls.Single());
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while ((await Client.GetAsync("/health/ready")).StatusCode != HttpStatusCode.OK)
        {
            await timer.WaitForNextTickAsync(TestContext.Current.CancellationToken);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
        data.Delete(recursive: true);
    }
}

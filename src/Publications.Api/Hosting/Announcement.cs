using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Publications.Api.Http;

namespace Publications.Api.Hosting;

/// <summary>Says once, when the service listens, where a browser finds it.</summary>
public sealed class Announcement(IServer server, IHostApplicationLifetime lifetime, ILogger<Announcement> logger)
{
    private bool made;

    /// <summary>Waits until the service listens.</summary>
    public async Task ListeningAsync(CancellationToken cancellation)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(cancellation);
    }

    /// <summary>Waits until the service listens, and says where, unless that was said already.</summary>
    public async Task MakeAsync(CancellationToken cancellation)
    {
        if (made)
        {
            return;
        }

        made = true;
        await ListeningAsync(cancellation);
        foreach (var address in server.Features.Get<IServerAddressesFeature>()!.Addresses)
        {
            logger.LogInformation("Start page {StartPage}  playground {Playground}", $"{address}/", $"{address}{GraphQlEndpoint.Path}");
        }
    }
}

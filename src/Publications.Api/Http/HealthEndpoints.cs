using Publications.Api.Hosting;
using Publications.Stores;

namespace Publications.Api.Http;

/// <summary>Whether the process runs, and whether it can answer queries; one line each.</summary>
public static class HealthEndpoints
{
    /// <summary>Serves <c>/health/live</c> and <c>/health/ready</c>.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Text("live"));
        app.MapGet("/health/ready", async (GraphReadiness readiness, IGraphStore store, CancellationToken cancellation) =>
        {
            var check = readiness.Obstacle is { } obstacle ? new(false, obstacle) : await store.CheckAsync(cancellation);
            return Results.Text(check.Message, statusCode: check.IsReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
        });
    }
}

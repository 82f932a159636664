using Publications.Ingestion;
using Publications.Ingestion.Pipeline;
using Publications.Ingestion.Settings;
using Publications.Stores;

namespace Publications.Api.Hosting;

/// <summary>
/// Brings the graph to what the sources say when the service starts. When the store is not reached, or the theme is wrong, it says why and tries
/// again until it succeeds, so that nobody has to restart the service. A graph that is there already is served meanwhile.
/// </summary>
public sealed class GraphFiller(
    PublicationsSettings settings, IGraphStore store, GraphReadiness readiness, Announcement announcement, TimeProvider clock, ILogger<GraphFiller> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>A server locks an account after a few wrong passwords; asking seldom keeps it open, and the first reason in sight.</summary>
    private static readonly TimeSpan PauseAfterRefusal = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await announcement.ListeningAsync(stoppingToken); // a service that cannot listen changes nothing
            await BringAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            logger.LogDebug("The service ends before the graph is filled.");
        }
    }

    private async Task BringAsync(CancellationToken cancellation)
    {
        var served = (await store.CheckAsync(cancellation)).IsReady;
        if (served)
        {
            readiness.Open();
        }

        string? told = null;
        while (await FillAsync(cancellation) is { } obstacle)
        {
            if (!served)
            {
                readiness.Wait(obstacle.Message);
            }

            if (obstacle.Message != told)
            {
                logger.LogWarning("The graph could not be filled: {Obstacle} Trying again until it can.", obstacle.Message);
                await announcement.MakeAsync(cancellation);
                told = obstacle.Message;
            }

            await Task.Delay(obstacle.Pause, clock, cancellation);
        }

        readiness.Open();
        await announcement.MakeAsync(cancellation);
    }

    /// <returns>Why the graph could not be filled, in one line, and when to try again; null when it is.</returns>
    private async Task<Obstacle?> FillAsync(CancellationToken cancellation)
    {
        try
        {
            await store.EnsureSchemaAsync(cancellation);
            using var workspace = Workspace.Open(settings, clock);
            return Told(await workspace.PrepareAsync(store, cancel: cancellation)) is { } reason ? new(reason, Pause) : null;
        }
        catch (StoreException error)
        {
            return new(error.Message, error.Failure == StoreFailure.Unauthorised ? PauseAfterRefusal : Pause);
        }
        catch (IngestionException error)
        {
            return new(error.Message, Pause);
        }
    }

    private string? Told(IngestionReport report)
    {
        foreach (var file in report.Files)
        {
            logger.LogInformation("Read {File} as {Format}: {Read} records, {New} new, {Changed} changed, {Rejected} rejected",
                file.Name, file.Format ?? "no known format", file.Read, file.New, file.Changed, file.Rejections.Length);
            foreach (var rejection in file.Rejections)
            {
                logger.LogWarning("{File}, line {Line}: {Reason}", file.Name, rejection.Line, rejection.Reason);
            }
        }

        foreach (var problem in report.Problems)
        {
            logger.LogWarning("{Problem}", problem);
        }

        if (report.Publication is not { } publication)
        {
            return $"{report.Problems[0]} The log has all {report.Problems.Length} problems.";
        }

        logger.LogInformation("{Store} holds {Nodes} nodes and {Edges} edges; {Upserts} new or changed, {Deletes} gone",
            store.Name, publication.Nodes.Values.Sum(), publication.Edges.Values.Sum(), publication.Upserts, publication.Deletes);
        return null;
    }

    private sealed record Obstacle(string Message, TimeSpan Pause);
}

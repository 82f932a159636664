using System.CommandLine;
using Publications.Ingestion.Pipeline;
using Publications.Ingestion.Settings;
using Publications.Stores;

namespace Publications.Worker;

/// <summary>A command that needs the data folder and the store.</summary>
internal static class StoreSession
{
    /// <summary>Opens both to write, runs the command, closes both.</summary>
    public static Task<int> WriteAsync(WorkerOptions options, ParseResult parsed, Func<Workspace, IGraphStore, Task<int>> command) =>
        RunAsync(options.Settings(parsed), settings => Workspace.Open(settings, TimeProvider.System), command);

    /// <summary>Opens both to look, beside any writer, runs the command, closes both.</summary>
    public static Task<int> LookAsync(WorkerOptions options, ParseResult parsed, Func<Workspace, IGraphStore, Task<int>> command) =>
        RunAsync(options.Settings(parsed), Workspace.OpenToLook, command);

    /// <summary>Goes on only with a store that is reached and holds the schema; looking never makes one.</summary>
    /// <exception cref="StoreException">It is not; the message says what to do.</exception>
    public static async Task RequireAsync(IGraphStore store, CancellationToken cancel)
    {
        var check = await store.CheckAsync(cancel);
        if (!check.IsReady)
        {
            throw new StoreException(StoreFailure.Unreachable, check.Message);
        }
    }

    private static async Task<int> RunAsync(PublicationsSettings settings, Func<PublicationsSettings, Workspace> open, Func<Workspace, IGraphStore, Task<int>> command)
    {
        using var workspace = open(settings);
        await using var store = StoreFactory.Open(settings.ToStoreSettings());
        return await command(workspace, store);
    }
}

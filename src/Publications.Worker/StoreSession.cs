using System.CommandLine;
using Publications.Ingestion.Pipeline;
using Publications.Stores;

namespace Publications.Worker;

/// <summary>A command that needs the data folder and the store.</summary>
internal static class StoreSession
{
    /// <summary>Opens both, runs the command, closes both.</summary>
    public static async Task<int> RunAsync(WorkerOptions options, ParseResult parsed, Func<Workspace, IGraphStore, Task<int>> command)
    {
        var settings = options.Settings(parsed);
        using var workspace = Workspace.Open(settings, TimeProvider.System);
        await using var store = StoreFactory.Open(settings.ToStoreSettings());
        return await command(workspace, store);
    }
}

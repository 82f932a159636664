using System.CommandLine;
using Publications.Worker.Output;

namespace Publications.Worker.Commands;

/// <summary><c>stats</c>: what the log and the store hold.</summary>
internal static class StatsCommand
{
    public static Command Make(WorkerOptions options, TextWriter output)
    {
        var command = new Command("stats", "Says what the log and the store hold.");
        command.SetAction((parsed, cancel) => StoreSession.LookAsync(options, parsed, async (workspace, store) =>
        {
            var sources = workspace.Log.Sources()
                .Select(source => new { source.Name, source.Format, Records = workspace.Log.KeysOf(source.Name).Count, Rejections = workspace.Log.RejectionsOf(source.Name).Count() })
                .ToArray();
            if (!options.Json(parsed))
            {
                Tables.Write(output, ["source", "format", "records", "rejections"], sources.Select(source => new object[] { source.Name, source.Format, source.Records, source.Rejections }));
            }

            await StoreSession.RequireAsync(store, cancel);
            var kinds = (await store.ReadHashesAsync(cancel)).Keys.CountBy(key => (key.IsEdge, key.Kind))
                .OrderBy(pair => pair.Key.IsEdge).ThenBy(pair => pair.Key.Kind, StringComparer.Ordinal)
                .ToDictionary(pair => pair.Key.Kind, pair => pair.Value);
            if (options.Json(parsed))
            {
                output.WriteLine(JsonText.Of(new { Store = store.Name, Sources = sources, Graph = kinds }));
            }
            else
            {
                Tables.Write(output, [$"in the store ({store.Name})", "count"], kinds.Select(pair => new object[] { pair.Key, pair.Value }));
            }

            return ExitCode.Clean;
        }));
        return command;
    }
}

using Publications.Ingestion.Pipeline;
using Spectre.Console;

namespace Publications.Worker.Output;

/// <summary>A bar for each thing that takes time, on the terminal that errors go to.</summary>
internal static class ProgressBars
{
    /// <summary>Runs work, showing its progress unless programs read the output or there is no terminal.</summary>
    public static Task<T> ShowAsync<T>(TextWriter error, bool quiet, Func<IProgress<IngestionProgress>?, Task<T>> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        if (quiet || !console.Profile.Capabilities.Interactive || !console.Profile.Out.IsTerminal)
        {
            return work(null);
        }

        return console.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context => work(new Bars(context)));
    }

    private sealed class Bars(ProgressContext context) : IProgress<IngestionProgress>
    {
        private readonly Dictionary<(IngestionStage, string), ProgressTask> tasks = [];

        public void Report(IngestionProgress value)
        {
            if (!tasks.TryGetValue((value.Stage, value.Subject), out var task))
            {
                task = context.AddTask(Markup.Escape($"{value.Stage.ToString().ToLowerInvariant()} {value.Subject}"));
                tasks.Add((value.Stage, value.Subject), task);
            }

            task.IsIndeterminate = value.Total is null;
            task.MaxValue = Math.Max(1, value.Total ?? 1);
            task.Value = value.Done;
        }
    }
}

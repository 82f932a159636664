using System.CommandLine;
using Publications.Ingestion;
using Publications.Stores;
using Publications.Worker.Commands;

namespace Publications.Worker;

/// <summary>The worker's commands.</summary>
public static class CommandLine
{
    /// <summary>Runs a command line.</summary>
    /// <param name="args">The words behind the program's name.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where progress, problems and errors go.</param>
    /// <returns>See <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        var options = new WorkerOptions();
        var root = new RootCommand("Loads bibliographic sources into the knowledge graph.");
        foreach (var command in new[]
        {
            IngestCommand.Make(options, output, error),
            RemoveCommand.Make(options, output, error),
            StatsCommand.Make(options, output),
            DumpCommand.Make(options, output),
            ExplainCommand.Make(options, output),
        })
        {
            root.Subcommands.Add(command);
        }

        options.AddTo(root);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var fault in parsed.Errors)
            {
                await error.WriteLineAsync(fault.Message);
            }

            await error.WriteLineAsync("Run with --help to see the commands.");
            return ExitCode.WrongUse;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (IngestionException fault)
        {
            await error.WriteLineAsync(fault.Message);
            return ExitCode.WrongUse;
        }
        catch (StoreException fault)
        {
            await error.WriteLineAsync(fault.Message);
            return ExitCode.NoStore;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Stopped. What was read so far is kept; run the command again to go on.");
            return ExitCode.Rejected;
        }
    }
}

using System.CommandLine;
using Publications.Ingestion.Pipeline;
using Publications.Worker.Output;

namespace Publications.Worker.Commands;

/// <summary><c>ingest PATH…</c>: files and folders into the log and the store.</summary>
internal static class IngestCommand
{
    public static Command Make(WorkerOptions options, TextWriter output, TextWriter error)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files, or folders whose files are all read.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("ingest", "Reads files into the graph; a file that was read before is replaced.") { Arguments = { paths } };
        command.SetAction((parsed, cancel) => StoreSession.WriteAsync(options, parsed, async (workspace, store) =>
        {
            var report = await ProgressBars.ShowAsync(error, options.Json(parsed), progress => workspace.IngestAsync(parsed.GetValue(paths)!, store, progress, cancel));
            return ReportPrinter.Print(report, options.Json(parsed), output);
        }));
        return command;
    }
}

using System.CommandLine;
using Publications.Ingestion.Pipeline;
using Publications.Worker.Output;

namespace Publications.Worker.Commands;

/// <summary><c>ingest PATH…</c>: files and folders into the log and the store.</summary>
internal static class IngestCommand
{
    public static Command Make(CommonOptions common, TextWriter output, TextWriter error)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files, or folders whose files are all read.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("ingest", "Reads files into the graph; a file that was read before is replaced.") { Arguments = { paths } };
        command.SetAction((parsed, cancel) => StoreSession.RunAsync(common, parsed, async (workspace, store) =>
        {
            var report = await ProgressBars.ShowAsync(error, common.Json(parsed), progress => workspace.IngestAsync(parsed.GetValue(paths)!, store, progress, cancel));
            return ReportPrinter.Print(report, common.Json(parsed), output);
        }));
        return command;
    }
}

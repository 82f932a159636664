using System.CommandLine;
using Publications.Worker.Output;

namespace Publications.Worker.Commands;

/// <summary><c>remove NAME…</c>: sources out of the graph.</summary>
internal static class RemoveCommand
{
    public static Command Make(WorkerOptions options, TextWriter output, TextWriter error)
    {
        var names = new Argument<string[]>("NAME") { Description = "Names of sources, as `stats` lists them.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("remove", "Takes sources out of the graph.") { Arguments = { names } };
        command.SetAction((parsed, cancel) => StoreSession.WriteAsync(options, parsed, async (workspace, store) =>
        {
            var report = await ProgressBars.ShowAsync(error, options.Json(parsed), progress => workspace.RemoveAsync(parsed.GetValue(names)!, store, progress, cancel));
            return ReportPrinter.Print(report, options.Json(parsed), output);
        }));
        return command;
    }
}

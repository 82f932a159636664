using System.CommandLine;
using Publications.Worker.Output;

namespace Publications.Worker.Commands;

/// <summary><c>remove NAME…</c>: sources out of the graph.</summary>
internal static class RemoveCommand
{
    public static Command Make(CommonOptions common, TextWriter output, TextWriter error)
    {
        var names = new Argument<string[]>("NAME") { Description = "Names of sources, as `stats` lists them.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("remove", "Takes sources out of the graph.") { Arguments = { names } };
        command.SetAction((parsed, cancel) => StoreSession.RunAsync(common, parsed, async (workspace, store) =>
        {
            var report = await ProgressBars.ShowAsync(error, common.Json(parsed), progress => workspace.RemoveAsync(parsed.GetValue(names)!, store, progress, cancel));
            return ReportPrinter.Print(report, common.Json(parsed), output);
        }));
        return command;
    }
}

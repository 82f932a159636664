using System.CommandLine;
using Publications.Ingestion;
using Publications.Ingestion.Pipeline;
using Publications.Worker.Output;

namespace Publications.Worker.Commands;

/// <summary><c>explain ID</c>: why a work, person or venue is one.</summary>
internal static class ExplainCommand
{
    public static Command Make(WorkerOptions options, TextWriter output)
    {
        var id = new Argument<string>("ID") { Description = "Id of a work (w_…), a person (a_…) or a venue (v_…)." };
        var command = new Command("explain", "Says which records make an entity, why they are one, and what was kept apart.") { Arguments = { id } };
        command.SetAction(parsed =>
        {
            using var workspace = Workspace.OpenToLook(options.Settings(parsed));
            var wanted = parsed.GetValue(id)!;
            var found = new Explainer(workspace.Log).Explain(wanted)
                ?? throw new IngestionException($"The log has no work, person or venue '{wanted}'. Ids look like w_, a_ or v_ and 13 characters; a query for {{ works {{ nodes {{ id title }} }} }} lists them.");
            if (options.Json(parsed))
            {
                output.WriteLine(JsonText.Of(found));
                return ExitCode.Clean;
            }

            output.WriteLine($"{found.Kind} {found.Id}: {found.Members.Length} record(s) or name(s)");
            foreach (var member in found.Members)
            {
                output.WriteLine($"  {member.Key}  {member.Says}");
                output.WriteLine($"    at {string.Join(", ", member.Places)}");
            }

            foreach (var join in found.Joins)
            {
                output.WriteLine($"  joined {join.Left} and {join.Right} by {join.Rule}: {join.Evidence}");
            }

            foreach (var join in found.KeptApart)
            {
                output.WriteLine($"  not joined {join.Left} and {join.Right} by {join.Rule}: {join.Evidence}");
            }

            return ExitCode.Clean;
        });
        return command;
    }
}

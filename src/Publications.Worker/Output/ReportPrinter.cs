using Publications.Ingestion.Pipeline;

namespace Publications.Worker.Output;

/// <summary>Prints what an ingestion did.</summary>
internal static class ReportPrinter
{
    /// <summary>Characters of a rejected text that are shown to people; <c>--json</c> has it whole.</summary>
    private const int Shown = 120;

    /// <summary>Prints a report and gives the exit code that it deserves.</summary>
    public static int Print(IngestionReport report, bool json, TextWriter output)
    {
        if (json)
        {
            output.WriteLine(JsonText.Of(report));
            return report.IsClean ? ExitCode.Clean : ExitCode.Rejected;
        }

        if (report.Files.Length > 0)
        {
            Tables.Write(
                output,
                ["file", "format", "read", "new", "changed", "same", "removed", "rejected"],
                report.Files.Select(file => new object[] { file.Name, file.Format ?? "?", file.Read, file.New, file.Changed, file.Same, file.Removed, file.Rejections.Length }));
        }

        foreach (var file in report.Files)
        {
            foreach (var rejection in file.Rejections)
            {
                output.WriteLine($"{file.Name}:{rejection.Line}: {rejection.Scope.ToString().ToLowerInvariant()} rejected: {rejection.Reason}");
                if (rejection.Text.Length > 0)
                {
                    output.WriteLine($"    {Shorten(rejection.Text.ReplaceLineEndings(" "))}");
                }
            }
        }

        foreach (var problem in report.Problems)
        {
            output.WriteLine(problem.ToString());
        }

        if (report.Publication is { } publication)
        {
            foreach (var (older, newer) in publication.Superseded)
            {
                output.WriteLine($"{older} is superseded by {newer} and left out of the graph.");
            }

            output.WriteLine($"The graph has {string.Join(", ", publication.Nodes.Select(pair => $"{pair.Value} {pair.Key}"))}; {publication.Upserts} elements written, {publication.Deletes} removed.");
        }

        return report.IsClean ? ExitCode.Clean : ExitCode.Rejected;
    }

    private static string Shorten(string text) => text.Length <= Shown ? text : $"{text[..Shown]}… ({text.Length - Shown} more characters, whole with --json)";
}

using System.CommandLine;
using Publications.Ingestion;
using Publications.Model.Graph;

namespace Publications.Worker.Commands;

/// <summary><c>dump</c>: the store's graph as canonical JSON lines.</summary>
internal static class DumpCommand
{
    public static Command Make(WorkerOptions options, TextWriter output)
    {
        var file = new Option<string?>("--output", "-o") { Description = "File to write; without it the dump goes to standard output." };
        var command = new Command("dump", "Writes the graph as canonical JSON lines: equal graphs give equal bytes.") { Options = { file } };
        command.SetAction((parsed, cancel) => StoreSession.LookAsync(options, parsed, async (_, store) =>
        {
            await StoreSession.RequireAsync(store, cancel);
            if (parsed.GetValue(file) is not { } path)
            {
                await foreach (var element in store.DumpAsync(cancel))
                {
                    await output.WriteLineAsync(System.Text.Encoding.UTF8.GetString(CanonicalJson.Of(element).Span));
                }

                return ExitCode.Clean;
            }

            // Written beside and moved, so that a dump that stands under its name is whole.
            var partial = path + ".part";
            try
            {
                await using (var stream = File.Create(partial))
                {
                    await foreach (var element in store.DumpAsync(cancel))
                    {
                        await stream.WriteAsync(CanonicalJson.Of(element), cancel);
                        stream.WriteByte((byte)'\n');
                    }
                }

                File.Move(partial, path, overwrite: true);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                throw new IngestionException($"The dump cannot be written to {path}: {fault.Message}", fault);
            }

            return ExitCode.Clean;
        }));
        return command;
    }
}

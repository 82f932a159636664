using System.Collections.Concurrent;
using System.Diagnostics;

namespace Publications.EndToEnd;

/// <summary>A program of this repository as a process of its own, with its output as it comes. Disposing ends it and all that it started.</summary>
public sealed class RunningProgram : IAsyncDisposable
{
    private readonly Process process;
    private readonly ConcurrentQueue<string> lines = new();

    /// <summary>Starts a command in the repository's folder.</summary>
    /// <param name="command">The program and its arguments.</param>
    /// <param name="environment">Variables beside those of the tests; a null value takes one away.</param>
    public RunningProgram(IReadOnlyList<string> command, IReadOnlyDictionary<string, string?>? environment = null)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1"; // else a build that it starts leaves processes behind
        foreach (var (name, value) in environment ?? new Dictionary<string, string?>())
        {
            start.Environment[name] = value;
        }

        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>All that it has written so far, both streams.</summary>
    public string Output => string.Join('\n', lines);

    /// <summary>True when it has ended.</summary>
    public bool HasEnded => process.HasExited;

    /// <summary>The command of a program of this repository as it was built together with these tests.</summary>
    /// <param name="project">Its project: <c>Publications.Api</c>.</param>
    /// <param name="arguments">Its arguments.</param>
    public static string[] Built(string project, params string[] arguments)
    {
        var folder = AppContext.BaseDirectory.Replace(Path.Combine("tests", "Publications.EndToEnd"), Path.Combine("src", project), StringComparison.Ordinal);
        return ["dotnet", Path.Combine(folder, $"{project}.dll"), .. arguments];
    }

    /// <summary>Waits for its end.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> EndAsync(CancellationToken cancellation)
    {
        await process.WaitForExitAsync(cancellation);
        return process.ExitCode;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    private void Keep(string? line)
    {
        if (line is not null)
        {
            lines.Enqueue(line);
        }
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Publications.Benchmarks.GraphQl.Load;

/// <summary>The load generator: 16 connections that ask as fast as they are answered.</summary>
internal static partial class Wrk
{
    /// <summary>What a run found.</summary>
    /// <param name="Rate">Requests per second.</param>
    /// <param name="Requests">How many there were.</param>
    public sealed record Result(double Rate, long Requests);

    /// <summary>True when it is on this machine.</summary>
    public static bool IsThere => Environment.GetEnvironmentVariable("PATH")!.Split(':').Any(folder => File.Exists(Path.Combine(folder, "wrk")));

    /// <summary>Runs it against a server of this machine.</summary>
    public static async Task<Result> RunAsync(int port, string path, string bodies, int seconds)
    {
        var start = new ProcessStartInfo("wrk", ["-t1", "-c16", $"-d{seconds}s", "--timeout", "30s", "-s", Path.Combine(AppContext.BaseDirectory, "requests.lua"), $"http://127.0.0.1:{port}", "--", path, bodies])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("wrk could not be started.");
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0 || output.Contains("Non-2xx", StringComparison.Ordinal) || output.Contains("Socket errors", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"wrk on {path}: {output}");
        }

        return new(double.Parse(Rate().Match(output).Groups[1].Value, CultureInfo.InvariantCulture), long.Parse(Requests().Match(output).Groups[1].Value, CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex Rate();

    [GeneratedRegex(@"(\d+) requests in")]
    private static partial Regex Requests();
}

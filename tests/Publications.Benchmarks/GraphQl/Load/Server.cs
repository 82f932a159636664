using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Publications.Benchmarks.GraphQl.Hosts;

namespace Publications.Benchmarks.GraphQl.Load;

/// <summary>A server in a process of its own, which ends with this object.</summary>
internal sealed class Server : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly ConcurrentDictionary<Process, bool> Running = new();

    private readonly Process process;
    private readonly HttpClient client;

    static Server() => AppDomain.CurrentDomain.ProcessExit += (_, _) => EndAll();

    private Server(Process process, int port)
    {
        this.process = process;
        Port = port;
        client = new() { BaseAddress = new($"http://127.0.0.1:{port}"), Timeout = TimeSpan.FromMinutes(2) };
    }

    /// <summary>Where it listens.</summary>
    public int Port { get; }

    /// <summary>Its process.</summary>
    public int Process => process.Id;

    /// <summary>One of this program's own servers.</summary>
    public static Task<Server> OwnAsync(Func<string, string[]> arguments) => StartAsync(
        "dotnet", port => [Path.Combine(AppContext.BaseDirectory, "Publications.Benchmarks.dll"), HostCommand.Name, .. arguments($"http://127.0.0.1:{port}")], AppContext.BaseDirectory, new Dictionary<string, string>());

    /// <summary>A program that is told its port, once it accepts connections.</summary>
    public static async Task<Server> StartAsync(string program, Func<int, string[]> arguments, string folder, IReadOnlyDictionary<string, string> environment)
    {
        var port = FreePort();
        var start = new ProcessStartInfo(program, arguments(port)) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var process = System.Diagnostics.Process.Start(start) ?? throw new InvalidOperationException($"{program} could not be started.");
        Running[process] = true;
        var said = new StringBuilder();
        process.OutputDataReceived += (_, line) => Keep(said, line.Data);
        process.ErrorDataReceived += (_, line) => Keep(said, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var server = new Server(process, port);
        var clock = Stopwatch.StartNew();
        while (!Listens(port))
        {
            if (process.HasExited || clock.Elapsed > Patience)
            {
                await server.DisposeAsync();
                throw new InvalidOperationException($"{program} {string.Join(' ', arguments(port))} does not listen: {said}");
            }

            await Task.Delay(50);
        }

        return server;
    }

    /// <summary>Ends all that still run, however the benchmark ends.</summary>
    public static void EndAll()
    {
        foreach (var process in Running.Keys)
        {
            process.Kill(entireProcessTree: true);
        }
    }

    /// <summary>The answer to a request.</summary>
    public async Task<string> AskAsync(string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(new Uri(path, UriKind.Relative), content);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>The answer to a request of GraphQL.</summary>
    public Task<string> AskAsync(string query, JsonObject variables) => AskAsync("/graphql", new JsonObject { ["query"] = query, ["variables"] = variables }.ToJsonString());

    /// <summary>Bytes that it has allocated so far; null when it is not one of ours.</summary>
    public async Task<long?> AllocatedAsync()
    {
        using var answer = await client.GetAsync(new Uri(BareKestrel.Allocated, UriKind.Relative));
        return long.TryParse(await answer.Content.ReadAsStringAsync(), CultureInfo.InvariantCulture, out var bytes) ? bytes : null;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        Running.TryRemove(process, out _);
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static void Keep(StringBuilder said, string? line)
    {
        lock (said)
        {
            said.Append(said.Length < 4_000 ? $"\n{line}" : "");
        }
    }

    private static bool Listens(int port)
    {
        try
        {
            using var probe = new TcpClient("127.0.0.1", port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

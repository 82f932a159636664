using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;

namespace Publications.Benchmarks;

/// <summary>From the start of the built service on an empty data folder to its first answer that holds works, as a user on a fresh machine waits for it.</summary>
internal static class FirstStart
{
    private const int Rounds = 5;
    private const double GoalSeconds = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static int Run(string[] arguments)
    {
        var seconds = Enumerable.Range(0, Rounds).Select(_ => Once().GetAwaiter().GetResult()).Order().ToArray();
        var median = seconds[Rounds / 2];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"first start to first answer: {median:F2} s, median of {Rounds} from {seconds[0]:F2} to {seconds[^1]:F2} s (goal {GoalSeconds:F0} s) {(median <= GoalSeconds ? "met" : "MISSED")}"));
        return median <= GoalSeconds ? 0 : 1;
    }

    private static async Task<double> Once()
    {
        var data = Directory.CreateTempSubdirectory("publications-");
        var address = $"http://127.0.0.1:{FreePort()}";
        var clock = Stopwatch.StartNew();
        using var service = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Publications.Api.dll"), "--urls", address, "--data", data.FullName])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        }) ?? throw new InvalidOperationException("dotnet could not be started.");
        service.OutputDataReceived += (_, _) => { };
        service.BeginOutputReadLine();
        try
        {
            using var client = new HttpClient { BaseAddress = new(address) };
            while (!await HoldsWorks(client))
            {
                if (service.HasExited || clock.Elapsed > Patience)
                {
                    throw new InvalidOperationException($"The service gave no answer: {await service.StandardError.ReadToEndAsync()}");
                }

                await Task.Delay(10);
            }

            return clock.Elapsed.TotalSeconds;
        }
        finally
        {
            if (!service.HasExited)
            {
                service.Kill();
            }

            await service.WaitForExitAsync();
            data.Delete(recursive: true);
        }
    }

    private static async Task<bool> HoldsWorks(HttpClient client)
    {
        try
        {
            using var answer = await client.PostAsJsonAsync("/graphql", new { query = "{ works(first: 1) { nodes { title authors { nodes { name } } } } }" });
            return (await answer.Content.ReadAsStringAsync()).Contains("\"title\":", StringComparison.Ordinal);
        }
        catch (HttpRequestException)
        {
            // Nothing listens yet.
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

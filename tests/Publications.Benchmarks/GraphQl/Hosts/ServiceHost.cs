using Publications.Api.Hosting;

namespace Publications.Benchmarks.GraphQl.Hosts;

/// <summary>
/// Our service as it is, with one address more. The benchmark holds the lock of the data folder meanwhile, so the service cannot fill the store from its
/// sources and serves the graph that is there.
/// </summary>
internal static class ServiceHost
{
    public static async Task RunAsync(string[] arguments)
    {
        await using var app = Service.Create(arguments);
        app.MapAllocated();
        await app.RunAsync();
    }
}

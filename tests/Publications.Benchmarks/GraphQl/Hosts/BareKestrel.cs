using System.Buffers;
using System.Globalization;

namespace Publications.Benchmarks.GraphQl.Hosts;

/// <summary>Kestrel as the peers have it: no logging, no middleware.</summary>
internal static class BareKestrel
{
    /// <summary>Where our hosts tell how many bytes they have allocated since they started.</summary>
    public const string Allocated = "/benchmark/allocated";

    public static WebApplication Create(string url)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url).ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        var app = builder.Build();
        app.MapAllocated();
        return app;
    }

    public static void MapAllocated(this WebApplication app) =>
        app.MapGet(Allocated, (RequestDelegate)(context => context.Response.WriteAsync(GC.GetTotalAllocatedBytes().ToString(CultureInfo.InvariantCulture))));

    /// <summary>The whole body of a request, which the caller lets go by advancing the reader.</summary>
    public static async ValueTask<ReadOnlySequence<byte>> BodyAsync(HttpRequest request)
    {
        while (true)
        {
            var read = await request.BodyReader.ReadAsync();
            if (read.IsCompleted)
            {
                return read.Buffer;
            }

            request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}

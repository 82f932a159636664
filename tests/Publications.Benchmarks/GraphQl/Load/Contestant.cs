using System.Text.Json.Nodes;

namespace Publications.Benchmarks.GraphQl.Load;

/// <summary>A server that is measured, and how it is asked.</summary>
/// <param name="Name">For people.</param>
/// <param name="Server">Where it runs.</param>
/// <param name="Requests">What it is sent for a shape; null when it does not take part in it.</param>
internal sealed record Contestant(string Name, Server Server, Func<Shape, Task<Requests?>> Requests) : IAsyncDisposable
{
    /// <summary>The process of a database that works for this one alone while it is measured; null when there is none, or it is not known.</summary>
    public int? Database { get; init; }

    /// <summary>Seconds of processor time that it has used, with its database.</summary>
    public double ProcessorSeconds => ProcessorTime.Of(new int?[] { Server.Process, Database }.OfType<int>());

    /// <summary>Waits until what it still does for requests that nobody waits for any more is done, so that it does not disturb the next.</summary>
    public async Task SettleAsync()
    {
        const double pause = 0.2;
        for (var (tries, before) = (0, ProcessorSeconds); tries < 100; tries++)
        {
            await Task.Delay(TimeSpan.FromSeconds(pause));
            var now = ProcessorSeconds;
            if (now - before < pause / 4)
            {
                return;
            }

            before = now;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Server.DisposeAsync();
}

/// <summary>Bodies for one address.</summary>
/// <param name="Path">The address.</param>
/// <param name="Bodies">One line each.</param>
internal sealed record Requests(string Path, IReadOnlyList<string> Bodies)
{
    /// <summary>Requests of GraphQL.</summary>
    public static Requests OfGraphQl(string query, IEnumerable<JsonObject> variables) =>
        new("/graphql", [.. variables.Select(values => new JsonObject { ["query"] = query, ["variables"] = values }.ToJsonString())]);

    /// <summary>Why an answer refuses its request; null when it does not.</summary>
    public static string? Refusal(string answer) =>
        JsonNode.Parse(answer) is JsonObject json && json["errors"] is JsonArray { Count: > 0 } errors ? errors[0]!["message"]!.GetValue<string>() : null;
}

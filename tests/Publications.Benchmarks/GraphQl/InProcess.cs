using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Publications.Api.GraphQl;
using Publications.Benchmarks.GraphQl.Data;
using Publications.Benchmarks.GraphQl.Invented;
using Publications.Query.Documents;
using Publications.Query.Schema;
using Publications.Stores.Sqlite;

namespace Publications.Benchmarks.GraphQl;

/// <summary>Our way from request to answer on the embedded store, in this process and without HTTP.</summary>
internal sealed class InProcess : IAsyncDisposable
{
    private readonly SqliteGraphStore store;
    private readonly GraphQlExecutor executor;

    private InProcess(SqliteGraphStore store)
    {
        this.store = store;
        executor = new(store, ApiSchema.Default, DocumentLimits.Default);
    }

    /// <summary>Opens the store of a theme, filling it when no earlier run did.</summary>
    public static async Task<InProcess> OpenAsync(InventedTheme theme) => new(EmbeddedGraph.Open(await EmbeddedGraph.FolderAsync(theme)));

    /// <summary>A request.</summary>
    public static GraphQlRequest Request(string query, JsonObject variables) => new(query, null, JsonSerializer.SerializeToElement(variables));

    /// <summary>The text of an answer.</summary>
    public async Task<string> AnswerAsync(string query, JsonObject variables) =>
        Encoding.UTF8.GetString((await executor.ExecuteAsync(Request(query, variables), CancellationToken.None)).Body.Span);

    /// <summary>Asks one request after the other for so long; how many were answered. The store answers at once, so nothing is waited for.</summary>
    public long Ask(IReadOnlyList<GraphQlRequest> requests, int seconds)
    {
        var clock = Stopwatch.StartNew();
        var count = 0;
        for (; clock.Elapsed.TotalSeconds < seconds; count++)
        {
            executor.ExecuteAsync(requests[count % requests.Count], CancellationToken.None).GetAwaiter().GetResult();
        }

        return count;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => store.DisposeAsync();
}

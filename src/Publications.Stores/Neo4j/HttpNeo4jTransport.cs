using System.Buffers;
using System.IO.Pipelines;
using System.Net;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Publications.Stores.Neo4j;

/// <summary>Neo4j's HTTP Query API: pooled connections, basic authentication, bookmarks, errors inside good answers, retry with growing pauses.</summary>
public sealed partial class HttpNeo4jTransport : INeo4jTransport
{
    private const int Attempts = 5;
    private const string Affinity = "neo4j-cluster-affinity";
    private static readonly TimeSpan WriteLimit = TimeSpan.FromMinutes(5);

    private readonly HttpClient client;
    private readonly string address;
    private readonly TimeSpan readLimit;
    private volatile IReadOnlyList<string> bookmarks = [];

    /// <summary>A transport to the server that the settings name; it is not reached yet.</summary>
    public HttpNeo4jTransport(StoreSettings settings)
    {
        address = $"{settings.Neo4jHttpUrl.ToString().TrimEnd('/')}/db/{Uri.EscapeDataString(settings.Neo4jDatabase)}/query/v2";
        Name = $"Neo4j at {settings.Neo4jHttpUrl.GetLeftPart(UriPartial.Authority)}, database {settings.Neo4jDatabase}";
        readLimit = settings.QueryTimeout;
        client = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(10), ConnectTimeout = TimeSpan.FromSeconds(10) }) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{settings.User}:{settings.Password}")));
        client.DefaultRequestHeaders.Accept.Add(new("application/json"));
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public Task<ReadOnlyMemory<byte>> RunAsync(Neo4jStatement statement, Neo4jAccess access, CancellationToken cancellation) => RetryAsync(
        async () =>
        {
            var mark = Guid.NewGuid().ToString("N");
            var body = Neo4jJson.Body(statement.Marked(mark), access, bookmarks, null);
            try
            {
                var (answer, rows, _) = await LimitedAsync(access, limit => SendAsync(HttpMethod.Post, "", body, null, limit), cancellation);
                Remember(answer, access);
                return rows;
            }
            catch (Exception e) when (access == Neo4jAccess.Read && e is OperationCanceledException or StoreException { Failure: StoreFailure.TimedOut })
            {
                await TerminateAsync(mark);
                throw;
            }
        },
        cancellation);

    /// <inheritdoc/>
    public Task<T> InTransactionAsync<T>(Neo4jAccess access, Func<INeo4jTransaction, Task<T>> work, CancellationToken cancellation) => RetryAsync(
        () => LimitedAsync(
            access,
            async limit =>
            {
                var seconds = (int)Math.Ceiling((access == Neo4jAccess.Read ? readLimit : WriteLimit).TotalSeconds);
                var (answer, _, affinity) = await SendAsync(HttpMethod.Post, "/tx", Neo4jJson.Body(null, access, bookmarks, seconds), null, limit);
                var transaction = new HttpTransaction(this, $"/tx/{answer.Transaction}", affinity, limit);
                return await transaction.WholeAsync(work, access);
            },
            cancellation),
        cancellation);

    /// <inheritdoc/>
    public async IAsyncEnumerable<JsonElement> StreamAsync(Neo4jStatement statement, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var request = Request(HttpMethod.Post, "", Neo4jJson.Body(statement, Neo4jAccess.Read, bookmarks, null), null);
        using var response = await ReachAsync(() => client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation));
        Require(response);
        var pipe = PipeReader.Create(await response.Content.ReadAsStreamAsync(cancellation), new(bufferSize: 65_536));
        var answer = new Neo4jAnswer();
        var rows = new List<JsonElement>();
        for (var isLast = false; !isLast; rows.Clear())
        {
            var read = await ReachAsync(async () => await pipe.ReadAsync(cancellation));
            isLast = read.IsCompleted;
            pipe.AdvanceTo(Scan(answer, read.Buffer, isLast, rows, (int)response.StatusCode), read.Buffer.End);
            foreach (var row in rows)
            {
                yield return row;
            }
        }

        await pipe.CompleteAsync();
        Require(answer);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        client.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>The server goes on with a query whose client has left, so it is told to stop.</summary>
    private async Task TerminateAsync(string mark)
    {
        var stop = new Neo4jStatement(
            "SHOW TRANSACTIONS YIELD transactionId AS id, parameters WHERE parameters._mark = $wanted TERMINATE TRANSACTIONS id YIELD message RETURN message",
            new Dictionary<string, object?> { ["wanted"] = mark });
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        try
        {
            await SendAsync(HttpMethod.Post, "", Neo4jJson.Body(stop, Neo4jAccess.Write, [], null), null, soon.Token);
        }
        catch (Exception e) when (e is StoreException or OperationCanceledException)
        {
            // What brought us here is thrown on; the server's own limit ends the query when this cannot.
        }
    }

    private SequencePosition Scan(Neo4jAnswer answer, ReadOnlySequence<byte> pieces, bool isLast, List<JsonElement> rows, int status)
    {
        try
        {
            return answer.Scan(pieces, isLast, rows);
        }
        catch (JsonException e)
        {
            throw Neo4jErrors.Foreign(Name, status, e);
        }
    }

    private async Task<T> RetryAsync<T>(Func<Task<T>> unit, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await unit();
            }
            catch (StoreException e) when (attempt < Attempts && e.InnerException is Neo4jServerException { Code: var code } && (Neo4jErrors.IsTransient(code) || Forget(code)))
            {
                var pause = 50 * Math.Pow(3, attempt - 1) * (0.75 + (Random.Shared.NextDouble() / 2));
                await Task.Delay(TimeSpan.FromMilliseconds(pause), cancellation);
            }
        }
    }

    /// <summary>After a server was set up anew, what the old one called its last change means nothing to it.</summary>
    private bool Forget(string code)
    {
        var isForgotten = code == "Neo.ClientError.Transaction.InvalidBookmark" && bookmarks.Count > 0;
        bookmarks = isForgotten ? [] : bookmarks;
        return isForgotten;
    }

    private void Remember(Neo4jAnswer answer, Neo4jAccess access) => bookmarks = access == Neo4jAccess.Write && answer.Bookmarks.Count > 0 ? answer.Bookmarks : bookmarks;

    private async Task<T> LimitedAsync<T>(Neo4jAccess access, Func<CancellationToken, Task<T>> act, CancellationToken cancellation)
    {
        var limit = access == Neo4jAccess.Read ? readLimit : WriteLimit;
        using var source = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        source.CancelAfter(limit);
        try
        {
            return await act(source.Token);
        }
        catch (OperationCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            throw Neo4jErrors.TimedOut(Name, limit, e);
        }
    }

    private async Task<(Neo4jAnswer Answer, ReadOnlyMemory<byte> Rows, string? Affinity)> SendAsync(
        HttpMethod method, string path, ReadOnlyMemory<byte> body, string? affinity, CancellationToken cancellation)
    {
        using var request = Request(method, path, body, affinity);
        using var response = await ReachAsync(() => client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation));
        Require(response);
        var bytes = await ReachAsync(() => response.Content.ReadAsByteArrayAsync(cancellation));
        try
        {
            var answer = bytes.Length == 0 ? new() : Neo4jAnswer.Of(bytes);
            Require(answer);
            return response.IsSuccessStatusCode
                ? (answer, bytes.AsMemory()[answer.Rows], response.Headers.TryGetValues(Affinity, out var values) ? values.First() : affinity)
                : throw Neo4jErrors.Foreign(Name, (int)response.StatusCode, null);
        }
        catch (JsonException e)
        {
            throw Neo4jErrors.Foreign(Name, (int)response.StatusCode, e);
        }
    }

    private HttpRequestMessage Request(HttpMethod method, string path, ReadOnlyMemory<byte> body, string? affinity)
    {
        var request = new HttpRequestMessage(method, address + path) { Content = new ReadOnlyMemoryContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        if (affinity is not null)
        {
            request.Headers.Add(Affinity, affinity);
        }

        return request;
    }

    private async Task<T> ReachAsync<T>(Func<Task<T>> reach)
    {
        try
        {
            return await reach();
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw Neo4jErrors.Unreachable(Name, e.InnerException ?? e);
        }
    }

    private void Require(HttpResponseMessage response)
    {
        if (response.Content.Headers.ContentType?.MediaType is { } type && type != "application/json" && response.StatusCode != HttpStatusCode.NoContent)
        {
            throw Neo4jErrors.Foreign(Name, (int)response.StatusCode, null);
        }
    }

    private void Require(Neo4jAnswer answer)
    {
        if (answer.Errors.Count > 0)
        {
            throw Neo4jErrors.Translate(answer.Errors[0].Code, answer.Errors[0].Message, Name);
        }
    }
}

namespace Publications.Stores.Neo4j;

public sealed partial class HttpNeo4jTransport
{
    /// <summary>A transaction that the server holds open under an address of its own.</summary>
    private sealed class HttpTransaction(HttpNeo4jTransport transport, string path, string? affinity, CancellationToken limit) : INeo4jTransaction
    {
        public async Task<ReadOnlyMemory<byte>> RunAsync(Neo4jStatement statement) =>
            (await transport.SendAsync(HttpMethod.Post, path, Neo4jJson.Body(statement, null, [], null), affinity, limit)).Rows;

        public async Task<T> WholeAsync<T>(Func<INeo4jTransaction, Task<T>> work, Neo4jAccess access)
        {
            try
            {
                var result = await work(this);
                var (answer, _, _) = await transport.SendAsync(HttpMethod.Post, path + "/commit", "{}"u8.ToArray(), affinity, limit);
                transport.Remember(answer, access);
                return result;
            }
            catch (Exception e) when (e is not StoreException { InnerException: Neo4jServerException })
            {
                // The server has rolled back already after an error of its own; otherwise it is told, and does so after a minute when it cannot be.
                await RollBackAsync();
                throw;
            }
        }

        private async Task RollBackAsync()
        {
            using var request = transport.Request(HttpMethod.Delete, path, ReadOnlyMemory<byte>.Empty, affinity);
            using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(5));
            try
            {
                using var response = await transport.client.SendAsync(request, soon.Token);
            }
            catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
            {
                // What brought us here is thrown on; a second failure adds nothing to it.
            }
        }
    }
}

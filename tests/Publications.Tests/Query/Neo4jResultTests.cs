using Publications.Stores;
using Publications.Tests.Stores;

namespace Publications.Tests.Query;

public sealed class Neo4jInventedStore : InventedStore
{
    protected override IGraphStore? Open() => Environment.GetEnvironmentVariable("NEO4J_HTTP_URL") is { Length: > 0 } ? StoreFactory.Open(Neo4jServer.Settings) : null;
}

[Collection(nameof(Neo4jCollection))]
public sealed class Neo4jResultTests(Neo4jInventedStore store) : ResultCases(store), IClassFixture<Neo4jInventedStore>
{
    // Naming the server skips where there is none.
    protected override void Prepare() => _ = Neo4jServer.Settings;
}

[Collection(nameof(Neo4jCollection))]
public sealed class Neo4jPagingTests(Neo4jInventedStore store) : PagingLaws(store), IClassFixture<Neo4jInventedStore>
{
    protected override void Prepare() => _ = Neo4jServer.Settings;
}

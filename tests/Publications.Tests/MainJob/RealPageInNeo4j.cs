using Publications.Stores;
using Publications.Tests.Stores;

namespace Publications.Tests.MainJob;

[Collection(nameof(Neo4jCollection))]
public sealed class RealPageInNeo4j : RealPage
{
    protected override string[] StoreOptions => ["--store", "neo4j"];

    protected override async Task PrepareAsync() => await (await Neo4jServer.EmptyAsync()).DisposeAsync();

    protected override IGraphStore OpenStore() => StoreFactory.Open(Neo4jServer.Settings);
}

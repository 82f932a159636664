using Publications.Stores;
using Publications.Tests.Stores;

namespace Publications.Tests.MainJob;

public sealed class Neo4jPageAnswer : RealPageAnswer
{
    protected override string[] StoreOptions => ["--store", "neo4j"];

    protected override async Task<bool> PrepareAsync()
    {
        if (!Neo4jServer.IsNamed)
        {
            return false;
        }

        await (await Neo4jServer.EmptyAsync()).DisposeAsync();
        return true;
    }

    protected override IGraphStore OpenStore() => StoreFactory.Open(Neo4jServer.Settings);
}

[Collection(nameof(Neo4jCollection))]
public sealed class RealPageInNeo4j(Neo4jPageAnswer answer) : RealPage(answer), IClassFixture<Neo4jPageAnswer>;

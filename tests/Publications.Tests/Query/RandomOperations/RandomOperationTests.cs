using Publications.Tests.Stores;

namespace Publications.Tests.Query.RandomOperations;

public sealed class SqliteRandomOperationTests(SqliteInventedStore store) : RandomOperationLaws(store), IClassFixture<SqliteInventedStore>;

[Collection(nameof(Neo4jCollection))]
public sealed class Neo4jRandomOperationTests(Neo4jInventedStore store) : RandomOperationLaws(store), IClassFixture<Neo4jInventedStore>
{
    // Naming the server skips where there is none.
    protected override void Prepare() => _ = Neo4jServer.Settings;
}

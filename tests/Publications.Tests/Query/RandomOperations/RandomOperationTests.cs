using Publications.Tests.Stores;

namespace Publications.Tests.Query.RandomOperations;

public sealed class SqliteRandomOperationTests(SqliteInventedStore store) : RandomOperationLaws(store), IClassFixture<SqliteInventedStore>;

[Collection(nameof(Neo4jCollection))]
public sealed class Neo4jRandomOperationTests(Neo4jInventedStore store) : RandomOperationLaws(store), IClassFixture<Neo4jInventedStore>
{
    /// <summary>Each new shape is planned anew by the server, which takes longer than answering it.</summary>
    protected override int Count => Environment.GetEnvironmentVariable("PUBLICATIONS_RANDOM_OPERATIONS") is null ? 400 : base.Count;

    // Naming the server skips where there is none.
    protected override void Prepare() => _ = Neo4jServer.Settings;
}

using Publications.Stores;

namespace Publications.Tests.MainJob;

public sealed class SqliteAnswer : RealPageAnswer
{
    protected override string[] StoreOptions => ["--store", "sqlite"];

    protected override Task<bool> PrepareAsync() => Task.FromResult(true);

    protected override IGraphStore OpenStore() => StoreFactory.Open(new() { Kind = StoreKind.Sqlite, SqlitePath = Path.Combine(DataFolder, "graph.db") });
}

public sealed class RealPageInSqlite(SqliteAnswer answer) : RealPage(answer), IClassFixture<SqliteAnswer>;

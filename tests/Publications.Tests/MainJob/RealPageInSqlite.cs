using Publications.Stores;

namespace Publications.Tests.MainJob;

public sealed class RealPageInSqlite : RealPage
{
    protected override string[] StoreOptions => ["--store", "sqlite"];

    protected override Task PrepareAsync() => Task.CompletedTask;

    protected override IGraphStore OpenStore() => StoreFactory.Open(new() { Kind = StoreKind.Sqlite, SqlitePath = Path.Combine(DataFolder, "graph.db") });
}

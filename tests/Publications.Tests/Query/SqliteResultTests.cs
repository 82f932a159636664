using Publications.Stores;

namespace Publications.Tests.Query;

public sealed class SqliteInventedStore : InventedStore
{
    private readonly string folder = Directory.CreateTempSubdirectory("publications-").FullName;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    protected override IGraphStore Open() => StoreFactory.Open(new() { Kind = StoreKind.Sqlite, SqlitePath = Path.Combine(folder, "graph.db") });
}

public sealed class SqliteResultTests(SqliteInventedStore store) : ResultCases(store), IClassFixture<SqliteInventedStore>;

public sealed class SqlitePagingTests(SqliteInventedStore store) : PagingLaws(store), IClassFixture<SqliteInventedStore>;

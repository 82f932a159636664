using Publications.Model.Graph;
using Publications.Query.Execution;
using Publications.Stores;

namespace Publications.Tests.Stores;

public sealed partial class SqliteStoreTests : StoreContract, IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("publications-").FullName;

    protected override Statement Write => new("DELETE FROM \"Work\" RETURNING id", []);

    protected override async Task<IGraphStore> EmptyAsync()
    {
        var store = Open(Path.Combine(folder, Guid.NewGuid().ToString("N"), "graph.db"));
        await store.EnsureSchemaAsync(CancellationToken.None);
        return store;
    }

    protected override Statement Echo(PropertyValue? a, PropertyValue? b) => new("SELECT json_array($a, $b)", [new("a", a), new("b", b)]);

    [Fact]
    public async Task A_file_that_is_no_database_is_named()
    {
        var path = Path.Combine(folder, "notes.txt");
        await File.WriteAllTextAsync(path, new string('x', 5_000), TestContext.Current.CancellationToken);
        await using var store = Open(path);
        var error = await Should.ThrowAsync<StoreException>(() => store.EnsureSchemaAsync(CancellationToken.None));
        error.Failure.ShouldBe(StoreFailure.Corrupt);
        error.Message.ShouldContain(path);
        (await store.CheckAsync(CancellationToken.None)).IsReady.ShouldBeFalse();
    }

    [Fact]
    public async Task A_damaged_file_is_an_error_not_an_answer()
    {
        var path = Path.Combine(folder, "damaged.db");
        await using (var whole = Open(path))
        {
            await whole.EnsureSchemaAsync(CancellationToken.None);
            await PublishAsync(whole, Samples.Graph);
        }

        await using (var file = File.OpenWrite(path))
        {
            file.Position = 4_096;
            await file.WriteAsync(Enumerable.Repeat((byte)0xA5, (int)file.Length - 4_096).ToArray(), TestContext.Current.CancellationToken);
        }

        await using var store = Open(path);
        (await Should.ThrowAsync<StoreException>(() => store.ReadHashesAsync(CancellationToken.None))).Failure.ShouldBe(StoreFailure.Corrupt);
    }

    [Fact]
    public async Task The_database_of_another_program_is_left_alone()
    {
        var path = Path.Combine(folder, "other.db");
        await using (var other = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={path};Pooling=false"))
        {
            other.Open();
            await using var command = other.CreateCommand();
            command.CommandText = "CREATE TABLE \"Work\" (mine)";
            command.ExecuteNonQuery();
        }

        await using var store = Open(path);
        (await Should.ThrowAsync<StoreException>(() => store.EnsureSchemaAsync(CancellationToken.None))).Failure.ShouldBe(StoreFailure.WrongDatabase);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_not_ready_and_says_so()
    {
        await using var store = Open(Path.Combine(folder, "absent.db"));
        var check = await store.CheckAsync(CancellationToken.None);
        check.IsReady.ShouldBeFalse();
        check.Message.ShouldContain("absent.db");
        (await Should.ThrowAsync<StoreException>(() => store.ReadHashesAsync(CancellationToken.None))).Failure.ShouldBe(StoreFailure.Unreachable);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_named()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "file"), "", TestContext.Current.CancellationToken);
        await using var store = Open(Path.Combine(folder, "file", "graph.db"));
        (await Should.ThrowAsync<StoreException>(() => store.EnsureSchemaAsync(CancellationToken.None))).Failure.ShouldBe(StoreFailure.Unreachable);
    }

    [Fact]
    public async Task A_query_that_runs_too_long_is_stopped()
    {
        await using var store = StoreFactory.Open(new() { Kind = StoreKind.Sqlite, SqlitePath = Path.Combine(folder, "slow.db"), QueryTimeout = TimeSpan.FromMilliseconds(50) });
        await store.EnsureSchemaAsync(CancellationToken.None);
        var endless = new Statement("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n", []);
        (await Should.ThrowAsync<StoreException>(() => store.RunAsync([endless], CancellationToken.None))).Failure.ShouldBe(StoreFailure.TimedOut);
    }

    [Fact]
    public async Task Readers_go_on_with_the_old_graph_while_a_change_set_is_applied()
    {
        await using var store = await EmptyAsync();
        await PublishAsync(store, [Samples.Work("w_1", "One", null)]);
        var count = new Statement("SELECT count(*) FROM \"Work\"", []);
        var seen = new List<string>();
        var progress = new Seen(() => seen.Add(System.Text.Encoding.UTF8.GetString(store.RunAsync([count], CancellationToken.None).Result.Single().Span)));
        var more = Enumerable.Range(0, 2_000).Select(i => Samples.Work($"w_n{i}", "New", null)).Append(Samples.Work("w_1", "One", null));
        await store.ApplyAsync(ChangeSet.Between(await store.ReadHashesAsync(CancellationToken.None), more), progress, CancellationToken.None);
        seen[0].ShouldBe("1");
        seen[^1].ShouldBe("2001");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static IGraphStore Open(string path) => StoreFactory.Open(new() { Kind = StoreKind.Sqlite, SqlitePath = path });

    private sealed class Seen(Action see) : IProgress<int>
    {
        public void Report(int value) => see();
    }
}

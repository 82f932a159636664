using System.Text;
using CsCheck;
using Publications.Model.Graph;
using Publications.Model.Text;
using Publications.Query.Execution;
using Publications.Query.Schema;
using Publications.Stores;
using Publications.Stores.Neo4j;

namespace Publications.Tests.Stores;

[Collection(nameof(Neo4jCollection))]
public sealed partial class Neo4jStoreTests : StoreContract
{
    protected override Statement Write => new("CREATE (n:Work {id: 'w_x'}) RETURN n.id", []);

    protected override long Graphs => 5;

    // The server orders by code points, but filters on some texts by UTF-16 units.
    protected override string? PrivateText => null;

    protected override Task<IGraphStore> EmptyAsync() => Neo4jServer.EmptyAsync();

    protected override Statement Echo(PropertyValue? a, PropertyValue? b) => new("RETURN [$a, $b] AS x", [new("a", a), new("b", b)]);

    [Fact]
    public async Task Both_stores_give_one_dump()
    {
        await using var neo4j = await EmptyAsync();
        var folder = Directory.CreateTempSubdirectory("publications-");
        await using var sqlite = StoreFactory.Open(new() { Kind = StoreKind.Sqlite, SqlitePath = Path.Combine(folder.FullName, "graph.db") });
        await sqlite.EnsureSchemaAsync(CancellationToken.None);
        await RandomGraph.Of(GraphSchema.Default).SampleAsync(
            async graph =>
            {
                await PublishAsync(neo4j, graph);
                await PublishAsync(sqlite, graph);
                (await DumpAsync(neo4j)).ShouldBe(await DumpAsync(sqlite));
            },
            iter: 3, threads: 1);
        await sqlite.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_change_set_of_several_transactions_says_that_it_is_being_published()
    {
        await using var store = await EmptyAsync();
        var publishing = new Statement("MATCH (g:Generation) RETURN [g.number, g.publishing] AS x", []);
        var seen = new List<string>();
        var works = Enumerable.Range(0, 10_500).Select(i => Samples.Work($"w_{i:D6}", $"Work {i}", null)).ToList();
        await store.ApplyAsync(ChangeSet.Between(new Dictionary<ElementKey, long>(), works), new Seen(() => seen.Add(Text(store.RunAsync([publishing], CancellationToken.None).Result.Single()))), CancellationToken.None);
        seen.ShouldBe(["[0,true]", "[1,false]"]);
        (await store.ReadHashesAsync(CancellationToken.None)).Count.ShouldBe(10_500);
    }

    [Fact]
    public async Task What_another_version_of_the_schema_wrote_is_written_anew()
    {
        await using var store = await EmptyAsync();
        await PublishAsync(store, Samples.Graph);
        await using var transport = new HttpNeo4jTransport(Neo4jServer.Settings);
        await transport.RunAsync(new("MATCH (g:Generation) SET g.schema = 1 WITH g MATCH (w:Work) SET w.title_folded = 'old rule'"), Neo4jAccess.Write, CancellationToken.None);
        (await store.CheckAsync(CancellationToken.None)).IsReady.ShouldBeFalse();
        await store.EnsureSchemaAsync(CancellationToken.None);
        await PublishAsync(store, Samples.Graph);
        Text((await store.RunAsync([new("MATCH (w:Work) WHERE w.title_folded = 'old rule' RETURN count(w) AS x", [])], CancellationToken.None)).Single()).ShouldBe("0");
        (await DumpAsync(store)).ShouldBe(Lines(Samples.Graph));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("🧵")]
    [InlineData("é")]
    public async Task A_long_title_is_found_by_its_key(string character)
    {
        await using var store = await EmptyAsync();
        var title = string.Concat(Enumerable.Repeat(character, 9_000));
        await PublishAsync(store, [Samples.Work("w_1", title + "a", null), Samples.Work("w_2", title + "b", null)]);
        var find = new Statement("MATCH (w:Work) WHERE w.title_key = left($v, 250) AND w.title_folded = $v RETURN collect(w.id) AS x", [new("v", new PropertyValue.Text(Folding.Fold(title + "b")))]);
        Text((await store.RunAsync([find], CancellationToken.None)).Single()).ShouldBe("[\"w_2\"]");
    }

    [Fact]
    public async Task Only_what_the_schema_describes_is_touched()
    {
        await using var store = await EmptyAsync();
        await using var transport = new HttpNeo4jTransport(Neo4jServer.Settings);
        await transport.RunAsync(new("MERGE (n:SomebodyElse {id: 1})"), Neo4jAccess.Write, CancellationToken.None);
        await PublishAsync(store, Samples.Graph);
        await PublishAsync(store, []);
        Text(await transport.RunAsync(new("MATCH (n:SomebodyElse) DELETE n RETURN count(*)"), Neo4jAccess.Write, CancellationToken.None)).ShouldBe("[[1]]");
    }

    [Fact]
    public async Task A_wrong_password_is_said_to_be_wrong()
    {
        await using var store = StoreFactory.Open(Neo4jServer.Settings with { Password = "wrong" });
        var error = await Should.ThrowAsync<StoreException>(() => store.ReadHashesAsync(CancellationToken.None));
        error.Failure.ShouldBe(StoreFailure.Unauthorised);
        error.Message.ShouldContain("password");
        error.Message.ShouldNotContain("\n");
        (await store.CheckAsync(CancellationToken.None)).IsReady.ShouldBeFalse();
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_named()
    {
        await using var store = StoreFactory.Open(Neo4jServer.Settings with { Neo4jDatabase = "elsewhere" });
        var error = await Should.ThrowAsync<StoreException>(() => store.EnsureSchemaAsync(CancellationToken.None));
        error.Failure.ShouldBe(StoreFailure.WrongDatabase);
        error.Message.ShouldContain("elsewhere");
    }

    [Fact]
    public async Task A_query_that_runs_too_long_is_stopped_on_the_server_too()
    {
        await using var store = StoreFactory.Open(Neo4jServer.Settings with { QueryTimeout = TimeSpan.FromSeconds(1) });
        var endless = new Statement("UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b = -1 RETURN count(*) AS x", []);
        (await Should.ThrowAsync<StoreException>(() => store.RunAsync([endless], CancellationToken.None))).Failure.ShouldBe(StoreFailure.TimedOut);
        var running = new Statement("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 100000)' RETURN count(*) AS x", []);
        Text((await store.RunAsync([running], CancellationToken.None)).Single()).ShouldBe("0");
    }

    private static string Text(ReadOnlyMemory<byte> json) => Encoding.UTF8.GetString(json.Span);

    private sealed class Seen(Action see) : IProgress<int>
    {
        public void Report(int value) => see();
    }
}

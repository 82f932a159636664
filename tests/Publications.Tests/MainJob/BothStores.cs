using System.Text;
using Publications.Model.Graph;
using Publications.Stores;
using Publications.Tests.Ingestion;
using Publications.Tests.Stores;

namespace Publications.Tests.MainJob;

/// <summary>One graph, two stores, one dump.</summary>
[Collection(nameof(Neo4jCollection))]
public class BothStores
{
    [Fact]
    public async Task The_example_s_graph_has_the_same_dump_in_SQLite_and_in_Neo4j()
    {
        await using var neo4j = await Neo4jServer.EmptyAsync();
        await using var sandbox = new Sandbox();
        var cancel = TestContext.Current.CancellationToken;

        await sandbox.Workspace.PrepareAsync(sandbox.Store, cancel: cancel);
        var published = await sandbox.Workspace.PrepareAsync(neo4j, cancel: cancel);
        var again = await sandbox.Workspace.PrepareAsync(neo4j, cancel: cancel);

        published.Publication!.Upserts.ShouldBeGreaterThan(1000);
        again.Publication!.Upserts.ShouldBe(0);
        (await DumpAsync(neo4j)).ShouldBe(await sandbox.DumpAsync());
    }

    private static async Task<string> DumpAsync(IGraphStore store)
    {
        var dump = new StringBuilder();
        await foreach (var element in store.DumpAsync(TestContext.Current.CancellationToken))
        {
            dump.Append(Encoding.UTF8.GetString(CanonicalJson.Of(element).Span)).Append('\n');
        }

        return dump.ToString();
    }
}

using Publications.Api.GraphQl;
using Publications.Model.Graph;
using Publications.Query.Documents;
using Publications.Query.Schema;
using Publications.Stores;

namespace Publications.Tests.Query;

/// <summary>A store that holds the invented graph, and the executor over it.</summary>
public abstract class InventedStore : IAsyncLifetime
{
    private IGraphStore? store;

    public GraphQlExecutor Executor => new(store!, ApiSchema.Default, DocumentLimits.Default);

    public async ValueTask InitializeAsync()
    {
        if (Open() is not { } opened)
        {
            return;
        }

        store = opened;
        await store.EnsureSchemaAsync(CancellationToken.None);
        await HoldAsync(InventedGraph.Elements);
    }

    /// <summary>Changes the store so that it holds these elements and no others.</summary>
    public async Task HoldAsync(IEnumerable<GraphElement> elements) =>
        await store!.ApplyAsync(ChangeSet.Between(await store.ReadHashesAsync(CancellationToken.None), elements), null, CancellationToken.None);

    public virtual async ValueTask DisposeAsync()
    {
        if (store is not null)
        {
            await store.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>Opens the store; null where there is none to open.</summary>
    protected abstract IGraphStore? Open();
}

/// <summary>Every case has one result, whichever store answers.</summary>
public abstract class ResultCases(InventedStore store)
{
    public static TheoryData<string> Cases => QueryCase.Below();

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_query_has_this_result(string name)
    {
        Prepare();
        var query = QueryCase.Of(name);
        var answer = await store.Executor.ExecuteAsync(query.Request, TestContext.Current.CancellationToken);
        query.ShouldMatch("result.json", QueryCase.Indented(answer.Body));
    }

    /// <summary>Skips where there is no store.</summary>
    protected virtual void Prepare()
    {
    }
}

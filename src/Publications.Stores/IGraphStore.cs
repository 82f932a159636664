using Publications.Model.Graph;
using Publications.Query.Execution;

namespace Publications.Stores;

/// <summary>
/// A store of the graph: a projection that can be dropped and published again. One writer at a time; any number of readers, who never see half of a
/// change set that fits one transaction. All members throw <see cref="StoreException"/> when the store fails them.
/// </summary>
public interface IGraphStore : IStatementRunner, IAsyncDisposable
{
    /// <summary>Which store it is and where, for messages: <c>SQLite at data/graph.db</c>.</summary>
    string Name { get; }

    /// <summary>Creates what the schema asks for and is not there; does nothing the second time.</summary>
    Task EnsureSchemaAsync(CancellationToken cancellation);

    /// <summary>Key → hash of all elements that the store holds.</summary>
    Task<IReadOnlyDictionary<ElementKey, long>> ReadHashesAsync(CancellationToken cancellation);

    /// <summary>
    /// Applies a change set. An element that is in its new state already is left alone, so that applying twice, or half and then the whole, ends the same.
    /// </summary>
    /// <param name="changes">In the order of <see cref="ChangeSet"/>.</param>
    /// <param name="progress">Told now and then how many changes are done, in the order of the calls; may be null.</param>
    /// <param name="cancellation">Stops between transactions; what was committed stays, and the whole can be applied again.</param>
    /// <exception cref="StoreException">Conflict: an element is in a state that is neither old nor new; the message names its key.</exception>
    Task ApplyAsync(ChangeSet changes, IProgress<int>? progress, CancellationToken cancellation);

    /// <summary>All elements with their properties as they were put in, ordered by <see cref="ElementKey"/>.</summary>
    IAsyncEnumerable<GraphElement> DumpAsync(CancellationToken cancellation);

    /// <summary>Whether the store can be reached and holds a whole graph of this version of the schema. Never throws <see cref="StoreException"/>: the answer says what is wrong.</summary>
    Task<StoreCheck> CheckAsync(CancellationToken cancellation);
}

/// <summary>What <see cref="IGraphStore.CheckAsync"/> found.</summary>
/// <param name="IsReady">True when queries can be answered.</param>
/// <param name="Message">One line: the store, and what is wrong and what to do when it is not ready.</param>
public sealed record StoreCheck(bool IsReady, string Message);

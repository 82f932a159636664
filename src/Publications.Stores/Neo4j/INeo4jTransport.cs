using System.Text.Json;

namespace Publications.Stores.Neo4j;

/// <summary>
/// How Cypher reaches a server. Whole units are repeated when the server calls a failure transient, so units that write must be idempotent. Failures are
/// <see cref="StoreException"/>.
/// </summary>
public interface INeo4jTransport : IAsyncDisposable
{
    /// <summary>The server and its database, for messages.</summary>
    string Name { get; }

    /// <summary>Runs one statement in a transaction of its own.</summary>
    /// <returns>Its rows: a JSON array of arrays, UTF-8.</returns>
    Task<ReadOnlyMemory<byte>> RunAsync(Neo4jStatement statement, Neo4jAccess access, CancellationToken cancellation);

    /// <summary>Runs some statements in one transaction, which is committed when <paramref name="work"/> ends and rolled back when it throws.</summary>
    Task<T> InTransactionAsync<T>(Neo4jAccess access, Func<INeo4jTransaction, Task<T>> work, CancellationToken cancellation);

    /// <summary>Runs one reading statement and gives its rows as they come, each an array. It is not repeated.</summary>
    IAsyncEnumerable<JsonElement> StreamAsync(Neo4jStatement statement, CancellationToken cancellation);
}

/// <summary>An open transaction.</summary>
public interface INeo4jTransaction
{
    /// <summary>Runs a statement in it.</summary>
    /// <returns>Its rows: a JSON array of arrays, UTF-8.</returns>
    Task<ReadOnlyMemory<byte>> RunAsync(Neo4jStatement statement);
}

/// <summary>A Cypher text with its parameters.</summary>
/// <param name="Text">Canonical: the plan cache's key is the exact text.</param>
/// <param name="Parameters">Values are null, string, long, double, bool, sequences of those, or dictionaries with text keys.</param>
public sealed record Neo4jStatement(string Text, IReadOnlyDictionary<string, object?> Parameters)
{
    /// <summary>A statement without parameters.</summary>
    public Neo4jStatement(string text)
        : this(text, new Dictionary<string, object?>())
    {
    }

    /// <summary>The same with a parameter that its text does not use, by which the server's list of transactions can tell it from others.</summary>
    internal Neo4jStatement Marked(string mark) => this with { Parameters = new Dictionary<string, object?>(Parameters) { ["_mark"] = mark } };
}

/// <summary>What a unit may do.</summary>
public enum Neo4jAccess
{
    /// <summary>Read; the server refuses writes.</summary>
    Read,

    /// <summary>Read and write.</summary>
    Write,
}

using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Publications.Model.Graph;
using Publications.Query.Definitions;
using Publications.Query.Execution;
using Publications.Query.Schema;
using SQLitePCL;

namespace Publications.Stores.Sqlite;

/// <summary>The embedded store: one file in WAL mode. A change set is one transaction; an operation reads one snapshot.</summary>
/// <param name="schema">The schema.</param>
/// <param name="path">The file; it and its folder are made when the schema is.</param>
/// <param name="queryTimeout">After which a query is stopped.</param>
public sealed class SqliteGraphStore(GraphSchema schema, string path, TimeSpan queryTimeout) : IGraphStore
{
    private readonly SqliteFile file = new(path);
    private readonly IReadOnlyDictionary<string, StoredShape> shapes = StoredShape.All(schema);
    private readonly int version = (int)(StoreVersion.Of(schema) & int.MaxValue);
    private readonly SqliteSessions sessions = new(new(path));
    private readonly SemaphoreSlim writing = new(1, 1);

    /// <inheritdoc/>
    public string Name => file.Name;

    /// <inheritdoc/>
    public StatementLanguage Language => StatementLanguage.Sql;

    /// <inheritdoc/>
    /// <remarks>A file made for another version of the schema is emptied: the store is a projection, and publishing fills it again.</remarks>
    public Task EnsureSchemaAsync(CancellationToken cancellation) => WriteAsync(EnsureSchema, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<ElementKey, long>> ReadHashesAsync(CancellationToken cancellation) => Task.Run(
        () => Guarded<IReadOnlyDictionary<ElementKey, long>>(() =>
        {
            using var connection = file.OpenToRead();
            connection.Execute("BEGIN");
            return SqliteReader.Hashes(connection, shapes.Values).ToDictionary();
        }),
        cancellation);

    /// <inheritdoc/>
    public Task ApplyAsync(ChangeSet changes, IProgress<int>? progress, CancellationToken cancellation) => changes.IsEmpty
        ? Task.CompletedTask
        : WriteAsync(
            connection =>
            {
                using var writer = new SqliteWriter(connection, schema, shapes, Name);
                writer.Apply(changes, progress, cancellation);
            },
            cancellation);

    /// <inheritdoc/>
    public async IAsyncEnumerable<GraphElement> DumpAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        // Its own connection: a snapshot held for long must not end with somebody else's query.
        await using var connection = file.OpenToRead();
        using var elements = Guarded(() =>
        {
            connection.Execute("BEGIN");
            return SqliteReader.Elements(connection, shapes.Values).GetEnumerator();
        });
        while (Guarded(elements.MoveNext))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return elements.Current;
        }
    }

    /// <inheritdoc/>
    /// <remarks>On the caller's thread: a look-up is done sooner than another thread is found.</remarks>
    public Task<StatementAnswers> RunAsync(IReadOnlyList<Statement> statements, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var session = sessions.Take();
        var isWhole = false;
        try
        {
            var answers = session.Run(statements, queryTimeout, cancellation);
            isWhole = true;
            return Task.FromResult(answers);
        }
        catch (SqliteException e) when (e.SqliteErrorCode == raw.SQLITE_INTERRUPT && cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellation);
        }
        catch (SqliteException e)
        {
            throw e.SqliteErrorCode == raw.SQLITE_READONLY ? new StoreException(StoreFailure.Refused, $"{Name}: a query may only read.", e) : SqliteErrors.Translate(e, Name);
        }
        finally
        {
            if (isWhole)
            {
                sessions.Return(session);
            }
            else
            {
                session.Dispose();
            }
        }
    }

    /// <inheritdoc/>
    public Task<StoreCheck> CheckAsync(CancellationToken cancellation)
    {
        try
        {
            return Task.FromResult(Guarded(() =>
            {
                using var connection = file.OpenToRead();
                return Check(connection);
            }));
        }
        catch (StoreException e)
        {
            return Task.FromResult(new StoreCheck(false, e.Message));
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        sessions.Dispose();
        writing.Dispose();
        return ValueTask.CompletedTask;
    }

    private StoreCheck Check(SqliteConnection connection) =>
        connection.Number("PRAGMA user_version") != version
            ? new(false, $"{Name}: made for another version of the schema. Ingest again: the graph is made anew from the sources.")
            : connection.Number($"SELECT {string.Join(" OR ", shapes.Keys.Select(table => $"EXISTS (SELECT 1 FROM {SqliteDefinitions.Quote(table)})"))}") == 0
                ? new(false, $"{Name}: no graph has been published yet. Ingest something first.")
                : new(true, $"{Name}: ready.");

    private void EnsureSchema(SqliteConnection connection)
    {
        var (owner, found) = (connection.Number("PRAGMA application_id"), connection.Number("PRAGMA user_version"));
        var isEmpty = connection.Number("SELECT COUNT(*) FROM sqlite_schema") == 0;
        if (!isEmpty && owner != SqliteFile.ApplicationId)
        {
            throw new StoreException(StoreFailure.WrongDatabase, $"{Name}: the file is a database of another program. Name another file.");
        }

        if (!isEmpty && found == version)
        {
            return;
        }

        connection.Execute("PRAGMA foreign_keys = OFF");
        using var transaction = connection.BeginTransaction();
        var drops = isEmpty ? [] : Tables(connection).Select(table => $"DROP TABLE IF EXISTS {SqliteDefinitions.Quote(table)}");
        foreach (var sql in drops.Concat(SqliteDefinitions.Tables(schema)).Concat(SqliteDefinitions.Indexes(schema)).Concat(CarriedKey.Triggers(schema)))
        {
            connection.Execute(sql);
        }

        connection.Execute($"PRAGMA application_id = {SqliteFile.ApplicationId}; PRAGMA user_version = {version}");
        transaction.Commit();
    }

    /// <summary>All tables, virtual ones first: they take their own with them.</summary>
    private static List<string> Tables(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY sql LIKE 'CREATE VIRTUAL TABLE %' DESC";
        using var rows = command.ExecuteReader();
        return [.. Enumerable.Repeat(rows, int.MaxValue).TakeWhile(row => row.Read()).Select(row => row.GetString(0))];
    }

    private async Task WriteAsync(Action<SqliteConnection> write, CancellationToken cancellation)
    {
        await writing.WaitAsync(cancellation);
        try
        {
            await Task.Run(
                () => Guarded(() =>
                {
                    using var connection = file.OpenToWrite();
                    write(connection);
                    return true;
                }),
                cancellation);
        }
        finally
        {
            writing.Release();
        }
    }

    private T Guarded<T>(Func<T> act)
    {
        try
        {
            return act();
        }
        catch (SqliteException e)
        {
            throw SqliteErrors.Translate(e, Name);
        }
    }
}

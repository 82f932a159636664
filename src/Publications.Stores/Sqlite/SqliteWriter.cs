using Microsoft.Data.Sqlite;
using Publications.Model.Graph;
using Publications.Model.Identifiers;
using Publications.Query.Definitions;
using Publications.Query.Schema;

namespace Publications.Stores.Sqlite;

/// <summary>Applies one change set in one transaction. Into an empty store it writes in the order of the tables' keys and makes the indexes afterwards.</summary>
internal sealed class SqliteWriter(SqliteConnection connection, GraphSchema schema, IReadOnlyDictionary<string, StoredShape> shapes, string name) : IDisposable
{
    private const int ReportEvery = 1_000;
    private const int ForeignKeyFailed = 787;

    private readonly Dictionary<string, SqliteTable> tables = new(StringComparer.Ordinal);
    private bool isNew;

    /// <summary>Applies the whole or nothing.</summary>
    public void Apply(ChangeSet changes, IProgress<int>? progress, CancellationToken cancellation)
    {
        connection.Execute("BEGIN IMMEDIATE");
        try
        {
            isNew = shapes.Keys.All(kind => connection.Number($"SELECT EXISTS (SELECT 1 FROM {SqliteDefinitions.Quote(kind)})") == 0);
            if (isNew)
            {
                Fill(changes, progress, cancellation);
            }
            else
            {
                Change(changes, progress, cancellation);
            }

            cancellation.ThrowIfCancellationRequested();
            connection.Execute("COMMIT");
        }
        catch
        {
            connection.Execute("ROLLBACK");
            throw;
        }

        progress?.Report(changes.Changes.Length);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var table in tables.Values)
        {
            table.Dispose();
        }
    }

    private void Fill(ChangeSet changes, IProgress<int>? progress, CancellationToken cancellation)
    {
        // Unique indexes stay: they have to name the element that breaks them.
        var indexes = SqliteDefinitions.Indexes(schema).Where(sql => sql.StartsWith("CREATE INDEX ", StringComparison.Ordinal)).ToList();
        foreach (var sql in indexes)
        {
            connection.Execute($"DROP INDEX {sql.Split(' ')[2]}");
        }

        var done = 0;
        var ordered = changes.Changes
            .Select(change => (Change: change, From: GraphId.Hash63(change.Key.From), To: change.Key.To is { } to ? GraphId.Hash63(to) : 0))
            .OrderBy(row => row.Change.Key.IsEdge).ThenBy(row => row.Change.Key.Kind, StringComparer.Ordinal).ThenBy(row => row.From).ThenBy(row => row.To);
        foreach (var (change, _, _) in ordered)
        {
            if (ChangeTest.Applies(change, null, name))
            {
                Put(change);
            }

            Report(++done, progress, cancellation);
        }

        foreach (var table in tables.Values)
        {
            table.Complete();
        }

        foreach (var sql in indexes)
        {
            connection.Execute(sql);
        }

        connection.Execute("ANALYZE");
    }

    private void Change(ChangeSet changes, IProgress<int>? progress, CancellationToken cancellation)
    {
        var waiting = new List<Change>();
        foreach (var change in changes.Changes)
        {
            var table = Table(change.Key.Kind);
            var held = table.Hash(change.Key);
            if (!ChangeTest.Applies(change, held, name))
            {
                continue;
            }

            waiting.Add(change);
            if (held is not null)
            {
                table.Release(change.Key);
            }
        }

        var done = changes.Changes.Length - waiting.Count;
        foreach (var change in waiting)
        {
            Put(change);
            Report(++done, progress, cancellation);
        }
    }

    private void Put(Change change)
    {
        try
        {
            if (change.Element is null)
            {
                Table(change.Key.Kind).Delete(change.Key);
                return;
            }

            shapes[change.Key.Kind].Check(change.Element);
            if (!Table(change.Key.Kind).Upsert(change.Element, change.NewHash!.Value))
            {
                throw new StoreException(StoreFailure.Conflict, $"{name}: {change.Key} has the same 63-bit key as another {change.Key.Kind}. Rename one of them.");
            }
        }
        catch (SqliteException e) when (e.SqliteErrorCode == 19)
        {
            var what = (e.SqliteExtendedErrorCode, change.Element) switch
            {
                (ForeignKeyFailed, null) => "cannot go while edges lead to it",
                (ForeignKeyFailed, _) => "lacks a node at one of its ends",
                _ => $"breaks a rule of the schema ({e.Message})",
            };
            throw new StoreException(StoreFailure.Conflict, $"{name}: {change.Key} {what}. Nothing was changed; correct what makes it.", e);
        }
    }

    private SqliteTable Table(string kind)
    {
        if (tables.TryGetValue(kind, out var table))
        {
            return table;
        }

        var shape = shapes.TryGetValue(kind, out var known)
            ? known
            : throw new StoreException(StoreFailure.Misfit, $"{name}: {kind} is neither a label nor a relationship type of the schema. Correct what makes it, or graph-schema/publications.graphql.");
        return tables[kind] = new SqliteTable(connection, schema, shape, isNew);
    }

    private static void Report(int done, IProgress<int>? progress, CancellationToken cancellation)
    {
        if (done % ReportEvery == 0)
        {
            cancellation.ThrowIfCancellationRequested();
            progress?.Report(done);
        }
    }
}

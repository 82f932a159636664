using Microsoft.Data.Sqlite;
using Publications.Query.Execution;
using SQLitePCL;

namespace Publications.Stores.Sqlite;

/// <summary>
/// A reading connection with the statements it has prepared; used by one operation at a time, so it needs no lock of its own. It speaks to the engine
/// directly: the objects of ADO.NET cost as much as a look-up itself.
/// </summary>
internal sealed class SqliteSession : IDisposable
{
    /// <summary>The most statements kept; the one unused for longest gives way.</summary>
    private const int MaxPrepared = 256;

    /// <summary>Steps of the engine's program between two looks at the clock: a millisecond or two.</summary>
    private const int StepsBetweenLooks = 25_000;

    private readonly sqlite3 db;
    private readonly Dictionary<string, SqlitePrepared> prepared = new(StringComparer.Ordinal);
    private long uses;
    private long end = long.MaxValue;
    private CancellationToken cancelled;

    /// <summary>A session over a connection, which it owns.</summary>
    public SqliteSession(sqlite3 db)
    {
        this.db = db;
        raw.sqlite3_progress_handler(db, StepsBetweenLooks, static session => ((SqliteSession)session).IsOver ? 1 : 0, this);
    }

    private bool IsOver => Environment.TickCount64 > end || cancelled.IsCancellationRequested;

    /// <summary>Runs the statements of one operation on one snapshot.</summary>
    /// <param name="statements">One is a snapshot by itself; several are a transaction.</param>
    /// <param name="limit">After which they are interrupted.</param>
    /// <param name="cancellation">Interrupts them.</param>
    /// <exception cref="SqliteException">One is refused, fails or was interrupted; the session is then to be disposed.</exception>
    public StatementAnswers Run(IReadOnlyList<Statement> statements, TimeSpan limit, CancellationToken cancellation)
    {
        end = Environment.TickCount64 + (long)limit.TotalMilliseconds;
        cancelled = cancellation;
        var answers = new StatementAnswers(statements.Count);
        try
        {
            if (statements.Count == 1)
            {
                Prepared(statements[0].Text).Run(statements[0].Parameters, answers);
                return answers;
            }

            Prepared("BEGIN").Run([], null);
            foreach (var statement in statements)
            {
                Prepared(statement.Text).Run(statement.Parameters, answers);
            }

            Prepared("COMMIT").Run([], null);
            return answers;
        }
        catch
        {
            answers.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var statement in prepared.Values)
        {
            statement.Dispose();
        }

        db.Dispose();
    }

    private SqlitePrepared Prepared(string text)
    {
        if (!prepared.TryGetValue(text, out var statement))
        {
            if (prepared.Count >= MaxPrepared)
            {
                var oldest = prepared.MinBy(pair => pair.Value.LastUse);
                prepared.Remove(oldest.Key);
                oldest.Value.Dispose();
            }

            prepared.Add(text, statement = new(db, text));
        }

        statement.LastUse = ++uses;
        return statement;
    }
}

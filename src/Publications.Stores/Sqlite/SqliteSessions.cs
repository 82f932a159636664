using System.Collections.Concurrent;

namespace Publications.Stores.Sqlite;

/// <summary>Reading sessions that wait for the next operation; there are as many as operations ever ran at once.</summary>
internal sealed class SqliteSessions(SqliteFile file) : IDisposable
{
    private readonly ConcurrentBag<SqliteSession> idle = [];
    private SqliteSession? first;

    /// <summary>A session that nobody else uses: give it back, or dispose of it when it failed.</summary>
    public SqliteSession Take() => Interlocked.Exchange(ref first, null) ?? (idle.TryTake(out var session) ? session : new(file.OpenSession()));

    /// <summary>Gives a session back.</summary>
    public void Return(SqliteSession session)
    {
        if (Interlocked.CompareExchange(ref first, session, null) is not null)
        {
            idle.Add(session);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Interlocked.Exchange(ref first, null)?.Dispose();
        while (idle.TryTake(out var session))
        {
            session.Dispose();
        }
    }
}

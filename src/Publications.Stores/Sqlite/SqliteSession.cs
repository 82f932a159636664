using Microsoft.Data.Sqlite;
using Publications.Model.Graph;
using Publications.Query.Execution;
using SQLitePCL;

namespace Publications.Stores.Sqlite;

/// <summary>A reading connection with the statements it has prepared; used by one operation at a time.</summary>
internal sealed class SqliteSession(SqliteConnection connection) : IDisposable
{
    private const int MaxPrepared = 128;

    private readonly Dictionary<string, SqliteCommand> prepared = new(StringComparer.Ordinal);

    /// <summary>The connection.</summary>
    public SqliteConnection Connection => connection;

    /// <summary>Begins to see one snapshot, from the first read on.</summary>
    public void Begin() => Command("BEGIN").ExecuteNonQuery();

    /// <summary>Lets the snapshot go.</summary>
    public void End() => Command("COMMIT").ExecuteNonQuery();

    /// <summary>The first column of a statement's first row as bytes.</summary>
    public ReadOnlyMemory<byte> Run(Statement statement)
    {
        var command = Command(statement.Text);
        command.Parameters.Clear();
        foreach (var (name, value) in statement.Parameters)
        {
            command.Parameters.AddWithValue("$" + name, SqliteValues.Bound(value));
        }

        using var rows = command.ExecuteReader();
        return rows.Read() && !rows.IsDBNull(0) ? raw.sqlite3_column_blob(rows.Handle, 0).ToArray() : "null"u8.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Forget();
        connection.Dispose();
    }

    private SqliteCommand Command(string text)
    {
        if (prepared.TryGetValue(text, out var known))
        {
            return known;
        }

        if (prepared.Count >= MaxPrepared)
        {
            Forget();
        }

        var command = connection.CreateCommand();
        command.CommandText = text;
        return prepared[text] = command;
    }

    private void Forget()
    {
        foreach (var command in prepared.Values)
        {
            command.Dispose();
        }

        prepared.Clear();
    }
}

using Microsoft.Data.Sqlite;

namespace Publications.Stores.Sqlite;

/// <summary>Short forms for statements without parameters.</summary>
internal static class SqliteCommands
{
    /// <summary>Runs statements that return nothing of interest.</summary>
    public static void Execute(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The whole number that a statement returns.</summary>
    public static long Number(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}

using Microsoft.Data.Sqlite;

namespace Publications.Stores.Sqlite;

/// <summary>Short forms for statements that are run as they are, and for those that are run often.</summary>
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

    /// <summary>A statement with the parameters <c>$0</c>, <c>$1</c>, …, which are set before each run.</summary>
    public static SqliteCommand Prepare(this SqliteConnection connection, string sql, int parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < parameters; i++)
        {
            command.Parameters.Add(new SqliteParameter($"${i}", null));
        }

        return command;
    }
}

using System.Buffers;
using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Publications.Benchmarks.GraphQl.Hosts;

/// <summary>A statement prepared once on each connection of a pool, with the settings that the embedded store reads with.</summary>
internal sealed class SqlStatement(string file, string sql)
{
    private readonly ConcurrentBag<SqliteCommand> idle = [];

    /// <summary>Writes the first column of the first row into an answer, without a copy of our own.</summary>
    public void Answer(string? id, int year, HttpResponse response)
    {
        var command = idle.TryTake(out var waiting) ? waiting : Open();
        command.Parameters[0].Value = id;
        command.Parameters[1].Value = year;
        using (var rows = command.ExecuteReader())
        {
            rows.Read();
            var bytes = raw.sqlite3_column_blob(rows.Handle, 0);
            response.ContentLength = bytes.Length;
            response.BodyWriter.Write(bytes);
        }

        idle.Add(command);
    }

    private SqliteCommand Open()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        var command = connection.CreateCommand();
        command.CommandText = "PRAGMA query_only = ON; PRAGMA mmap_size = 2147418112; PRAGMA cache_size = -131072; PRAGMA temp_store = MEMORY";
        command.ExecuteNonQuery();
        command.CommandText = sql;
        command.Parameters.Add("$id", SqliteType.Text);
        command.Parameters.Add("$year", SqliteType.Integer);
        command.Prepare();
        return command;
    }
}

using System.Globalization;
using Microsoft.Data.Sqlite;
using Publications.Model.Records;

namespace Publications.Ingestion.Log;

/// <summary>The replacing of one source in the log, one transaction: disposed without a commit, nothing has happened.</summary>
public sealed class SourceReplacement : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteTransaction transaction;
    private readonly string source;
    private readonly string arrived;
    private readonly SqliteCommand addRecord;
    private readonly SqliteCommand addPlace;
    private readonly SqliteCommand addRejection;
    private int records;
    private int rejections;

    internal SourceReplacement(SqliteConnection connection, string source, DateTimeOffset now)
    {
        this.connection = connection;
        this.source = source;
        arrived = now.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
        transaction = connection.BeginTransaction();
        addRecord = Command("INSERT INTO record (key, content, arrived) VALUES ($key, $content, $arrived) ON CONFLICT (key) DO UPDATE SET content = excluded.content", "$key", "$content", "$arrived");
        addPlace = Command("INSERT INTO place (source, ordinal, key, line) VALUES ($source, $ordinal, $key, $line)", "$source", "$ordinal", "$key", "$line");
        addRejection = Command(
            "INSERT INTO rejection (source, ordinal, line, scope, reason, text) VALUES ($source, $ordinal, $line, $scope, $reason, $text)",
            "$source", "$ordinal", "$line", "$scope", "$reason", "$text");
        foreach (var table in new[] { "source WHERE name", "place WHERE source", "rejection WHERE source" })
        {
            using var clear = Command($"DELETE FROM {table} = $source", "$source");
            Run(clear, source);
        }
    }

    /// <summary>Adds the next record; gives its key.</summary>
    public string Add(BibliographicRecord record)
    {
        var key = RecordKey.Of(record);
        Run(addRecord, key, LogJson.Of(record with { Line = 0 }), arrived);
        Run(addPlace, source, records++, key, record.Line);
        return key;
    }

    /// <summary>Adds the next rejection.</summary>
    public void Add(Rejection rejection) =>
        Run(addRejection, source, rejections++, rejection.Line, rejection.Scope.ToString(), rejection.Reason, rejection.Text);

    /// <summary>Puts the source in place of what it was.</summary>
    public void Commit(LoggedSource logged)
    {
        using var add = Command(
            "INSERT INTO source (name, format, checksum, reader, example, entry, arrived) VALUES ($name, $format, $checksum, $reader, $example, $entry, $arrived)",
            "$name", "$format", "$checksum", "$reader", "$example", "$entry", "$arrived");
        Run(add, logged.Name, logged.Format, logged.Checksum, logged.ReadBy, logged.IsExample, LogJson.Of(logged.Entry), arrived);
        transaction.Commit();
    }

    /// <summary>Leaves nothing in its place.</summary>
    public void CommitRemoval() => transaction.Commit();

    /// <inheritdoc/>
    public void Dispose()
    {
        addRecord.Dispose();
        addPlace.Dispose();
        addRejection.Dispose();
        transaction.Dispose();
    }

    private static void Run(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }

        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql, params ReadOnlySpan<string> parameters)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = parameter });
        }

        return command;
    }
}

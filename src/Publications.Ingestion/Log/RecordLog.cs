using System.Globalization;
using Microsoft.Data.Sqlite;
using Publications.Ingestion.Sources;
using Publications.Model.Records;

namespace Publications.Ingestion.Log;

/// <summary>
/// The record log, a SQLite file of its own: every record ever read, once, by its content's key; where each stands now; what was rejected.
/// The source of truth: a store is a projection of it. A source is replaced in one transaction, so a killed worker leaves the old or the new.
/// </summary>
/// <exception cref="IngestionException">The file is not a record log, is newer than this program, or cannot be written.</exception>
public sealed class RecordLog : IDisposable
{
    private const int Version = 1;

    private const string Schema = """
        CREATE TABLE source (name TEXT PRIMARY KEY, format TEXT NOT NULL, checksum TEXT NOT NULL, reader TEXT NOT NULL, example INTEGER NOT NULL, entry TEXT NOT NULL, arrived TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE record (key TEXT PRIMARY KEY, content TEXT NOT NULL, arrived TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE place (source TEXT NOT NULL, ordinal INTEGER NOT NULL, key TEXT NOT NULL, line INTEGER NOT NULL, PRIMARY KEY (source, ordinal)) WITHOUT ROWID;
        CREATE INDEX place_key ON place (key);
        CREATE TABLE rejection (source TEXT NOT NULL, ordinal INTEGER NOT NULL, line INTEGER NOT NULL, scope TEXT NOT NULL, reason TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (source, ordinal)) WITHOUT ROWID;
        """;

    private readonly SqliteConnection connection;
    private readonly TimeProvider clock;

    private RecordLog(SqliteConnection connection, TimeProvider clock)
    {
        this.connection = connection;
        this.clock = clock;
    }

    /// <summary>Opens the log at a path, creating it when it is not there.</summary>
    /// <param name="path">The file; its folder must exist.</param>
    /// <param name="clock">Tells arrival times, which stay in the log alone.</param>
    public static RecordLog Open(string path, TimeProvider clock)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        try
        {
            connection.Open();
            Run(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000;");
            using var ask = connection.CreateCommand();
            ask.CommandText = "PRAGMA user_version";
            var found = Convert.ToInt32(ask.ExecuteScalar(), CultureInfo.InvariantCulture);
            if (found > Version)
            {
                throw new IngestionException($"{path} was written by a newer version of this program (log version {found}, this one knows {Version}). Use that version, or another data folder.");
            }

            if (found == 0)
            {
                using var transaction = connection.BeginTransaction();
                Run(connection, Schema);
                Run(connection, $"PRAGMA user_version = {Version}");
                transaction.Commit();
            }

            return new(connection, clock);
        }
        catch (SqliteException fault)
        {
            connection.Dispose();
            throw new IngestionException($"The record log {path} cannot be opened: {fault.Message}. Check that the file is a record log and can be written, or name another folder in Publications:Data.", fault);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>All sources, in the order of their names.</summary>
    public IReadOnlyList<LoggedSource> Sources()
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name, format, checksum, reader, example, entry, (SELECT count(*) FROM rejection WHERE source = name AND scope = $scope) FROM source ORDER BY name";
        command.Parameters.AddWithValue("$scope", nameof(RejectionScope.Record));
        using var reader = command.ExecuteReader();
        var sources = new List<LoggedSource>();
        while (reader.Read())
        {
            sources.Add(new(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetString(3), reader.GetBoolean(4), LogJson.Read<SourceEntry>(reader.GetString(5)))
            {
                Rejected = reader.GetInt32(6),
            });
        }

        return sources;
    }

    /// <summary>The sources that no other source supersedes: those that make the graph.</summary>
    public IReadOnlyList<LoggedSource> ActiveSources()
    {
        var all = Sources();
        var superseded = all.Select(source => source.Entry.Supersedes).ToHashSet(StringComparer.Ordinal);
        return [.. all.Where(source => !superseded.Contains(source.Name))];
    }

    /// <summary>All records of the active sources, by source and place.</summary>
    public IEnumerable<LoggedRecord> Records()
    {
        var active = ActiveSources().Select(source => source.Name).ToHashSet(StringComparer.Ordinal);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT place.source, place.ordinal, place.key, place.line, record.content FROM place JOIN record USING (key) ORDER BY place.source, place.ordinal";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            if (active.Contains(reader.GetString(0)))
            {
                var record = LogJson.Read<BibliographicRecord>(reader.GetString(4));
                yield return new(reader.GetString(0), reader.GetInt32(1), reader.GetString(2), record with { Line = reader.GetInt32(3) });
            }
        }
    }

    /// <summary>All rejections of a source, in their order.</summary>
    public IEnumerable<Rejection> RejectionsOf(string source)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT line, scope, reason, text FROM rejection WHERE source = $source ORDER BY ordinal";
        command.Parameters.AddWithValue("$source", source);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return new(reader.GetInt32(0), Enum.Parse<RejectionScope>(reader.GetString(1)), reader.GetString(2), reader.GetString(3));
        }
    }

    /// <summary>Local key and content key of each record of a source, as the log has it now.</summary>
    public IReadOnlyList<(string? LocalKey, string Key)> KeysOf(string source)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT json_extract(content, '$.LocalKey'), key FROM place JOIN record USING (key) WHERE source = $source";
        command.Parameters.AddWithValue("$source", source);
        using var reader = command.ExecuteReader();
        var keys = new List<(string?, string)>();
        while (reader.Read())
        {
            keys.Add((reader.IsDBNull(0) ? null : reader.GetString(0), reader.GetString(1)));
        }

        return keys;
    }

    /// <summary>Begins to replace a source; nothing is seen of it before <see cref="SourceReplacement.Commit"/>.</summary>
    public SourceReplacement Replace(string source) => new(connection, source, clock.GetUtcNow());

    /// <summary>Says anew what a source is, without reading it again.</summary>
    public void Describe(LoggedSource source)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "UPDATE source SET entry = $entry, example = $example WHERE name = $name";
        command.Parameters.AddWithValue("$entry", LogJson.Of(source.Entry));
        command.Parameters.AddWithValue("$example", source.IsExample);
        command.Parameters.AddWithValue("$name", source.Name);
        command.ExecuteNonQuery();
    }

    /// <summary>Takes a source and its places out; its records stay in the log, unplaced.</summary>
    public void Remove(string source)
    {
        using var replacement = Replace(source);
        replacement.CommitRemoval();
    }

    /// <inheritdoc/>
    public void Dispose() => connection.Dispose();

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

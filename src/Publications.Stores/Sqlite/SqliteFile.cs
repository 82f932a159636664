using Microsoft.Data.Sqlite;

namespace Publications.Stores.Sqlite;

/// <summary>The file of the store: opens connections to it with the settings that suit their use.</summary>
/// <param name="path">Of the file.</param>
internal sealed class SqliteFile(string path)
{
    /// <summary>Says in the file whose it is: "PUBL".</summary>
    public const int ApplicationId = 0x5055424C;

    /// <summary>The file.</summary>
    public string Path { get; } = path;

    /// <summary>For messages.</summary>
    public string Name => $"SQLite at {Path}";

    /// <summary>A connection that writes; makes the file and its folder when they are not there. WAL, so that readers go on.</summary>
    /// <exception cref="StoreException">It cannot be opened.</exception>
    public SqliteConnection OpenToWrite()
    {
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(StoreFailure.Unreachable, $"{Name}: its folder cannot be made ({e.Message}). Check the path and its permissions.", e);
        }

        return Open(SqliteOpenMode.ReadWriteCreate, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -131072; PRAGMA temp_store = MEMORY");
    }

    /// <summary>A connection that reads.</summary>
    /// <exception cref="StoreException">It cannot be opened, or there is no file yet.</exception>
    public SqliteConnection OpenToRead() => File.Exists(Path)
        ? Open(SqliteOpenMode.ReadOnly, "PRAGMA query_only = ON; PRAGMA mmap_size = 1073741824; PRAGMA cache_size = -32768; PRAGMA temp_store = MEMORY")
        : throw new StoreException(StoreFailure.Unreachable, $"{Name}: there is no such file yet. Ingest something first, or check the path.");

    private SqliteConnection Open(SqliteOpenMode mode, string pragmas)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path, Mode = mode, Pooling = false, DefaultTimeout = 10 }.ToString());
        try
        {
            connection.Open();
            connection.Execute(pragmas);
            return connection;
        }
        catch (SqliteException e)
        {
            connection.Dispose();
            throw SqliteErrors.Translate(e, Name);
        }
    }
}

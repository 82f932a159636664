using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Publications.Stores.Sqlite;

/// <summary>The file of the store: opens connections to it with the settings that suit their use.</summary>
/// <param name="path">Of the file.</param>
internal sealed class SqliteFile(string path)
{
    /// <summary>Says in the file whose it is: "PUBL".</summary>
    public const int ApplicationId = 0x5055424C;

    private const int BusySeconds = 10;
    /// <summary>SQLITE_DBCONFIG_ENABLE_QPSG. Else a statement is planned anew whenever a LIMIT is bound, which takes as long as reading a page.</summary>
    private const int EnableStablePlans = 1007;

    /// <summary>The engine maps 2 GiB of a file at most; what lies beyond goes through the cache, of which each reading session has one, so large.</summary>
    private const string Reading = "PRAGMA query_only = ON; PRAGMA mmap_size = 2147418112; PRAGMA cache_size = -131072; PRAGMA temp_store = MEMORY";

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
    public SqliteConnection OpenToRead()
    {
        RequireFile();
        return Open(SqliteOpenMode.ReadOnly, Reading);
    }

    /// <summary>A connection that reads, as the engine itself gives it, without a lock: one thread at a time may use it.</summary>
    /// <exception cref="StoreException">It cannot be opened, or there is no file yet.</exception>
    public sqlite3 OpenSession()
    {
        RequireFile();
        Batteries_V2.Init();
        var opened = raw.sqlite3_open_v2(Path, out var db, raw.SQLITE_OPEN_READONLY | raw.SQLITE_OPEN_NOMUTEX, null);
        try
        {
            SqliteException.ThrowExceptionForRC(opened, db);
            SqliteException.ThrowExceptionForRC(raw.sqlite3_db_config(db, EnableStablePlans, 1, out _), db);
            SqliteException.ThrowExceptionForRC(raw.sqlite3_exec(db, $"PRAGMA busy_timeout = {BusySeconds * 1_000}; {Reading}"), db);
            return db;
        }
        catch (SqliteException e)
        {
            db.Dispose();
            throw SqliteErrors.Translate(e, Name);
        }
    }

    private void RequireFile()
    {
        if (!File.Exists(Path))
        {
            throw new StoreException(StoreFailure.Unreachable, $"{Name}: there is no such file yet. Ingest something first, or check the path.");
        }
    }

    private SqliteConnection Open(SqliteOpenMode mode, string pragmas)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path, Mode = mode, Pooling = false, DefaultTimeout = BusySeconds }.ToString());
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

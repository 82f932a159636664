using Microsoft.Data.Sqlite;

namespace Publications.Stores.Sqlite;

/// <summary>Turns what SQLite says into one line that says what to do.</summary>
internal static class SqliteErrors
{
    private static readonly Dictionary<int, (StoreFailure Failure, string Line)> Lines = new()
    {
        [5] = (StoreFailure.Busy, "another program is writing to the file. Wait for it to end, or stop it"),
        [6] = (StoreFailure.Busy, "the file is locked by another use. Try again"),
        [8] = (StoreFailure.Unreachable, "the file cannot be written. Check its permissions and those of its folder"),
        [9] = (StoreFailure.TimedOut, "the query took too long and was stopped. Ask for less at once"),
        [10] = (StoreFailure.Unreachable, "reading or writing the file failed. Check the disk"),
        [11] = (StoreFailure.Corrupt, "the file is damaged. Delete it and ingest again: the graph is made anew from the sources"),
        [13] = (StoreFailure.Unreachable, "the disk is full. Make room and try again"),
        [14] = (StoreFailure.Unreachable, "the file cannot be opened. Check the path and its permissions"),
        [19] = (StoreFailure.Conflict, "a rule of the schema would be broken"),
        [26] = (StoreFailure.Corrupt, "the file is no SQLite database. Name another, or delete it and ingest again"),
    };

    /// <summary>The exception to throw.</summary>
    /// <param name="error">What SQLite says.</param>
    /// <param name="store">The store's name.</param>
    public static StoreException Translate(SqliteException error, string store)
    {
        var (failure, line) = Lines.GetValueOrDefault(error.SqliteErrorCode, (StoreFailure.Refused, "a statement was refused; this is an error of the program"));
        return new(failure, $"{store}: {line} ({error.Message.ReplaceLineEndings(" ")}).", error);
    }
}

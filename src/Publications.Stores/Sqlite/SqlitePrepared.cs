using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Publications.Model.Graph;
using Publications.Query.Execution;
using SQLitePCL;

namespace Publications.Stores.Sqlite;

/// <summary>A statement as the engine has prepared it, run over and over with other values.</summary>
internal sealed class SqlitePrepared : IDisposable
{
    private const uint IsKept = 1;
    private const int MaxOnStack = 512;

    private static readonly byte[] Null = "null"u8.ToArray();

    private readonly sqlite3 db;
    private readonly sqlite3_stmt statement;
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    /// <summary>Prepares a statement.</summary>
    /// <exception cref="SqliteException">It is refused.</exception>
    public SqlitePrepared(sqlite3 db, string text)
    {
        this.db = db;
        Check(raw.sqlite3_prepare_v3(db, text, IsKept, out statement));
        for (var i = raw.sqlite3_bind_parameter_count(statement); i > 0; i--)
        {
            places.Add(raw.sqlite3_bind_parameter_name(statement, i).utf8_to_string()[1..], i);
        }
    }

    /// <summary>When it was last used, by the count of its session.</summary>
    public long LastUse { get; set; }

    /// <summary>Runs it.</summary>
    /// <param name="parameters">A value for each parameter; names that the statement does not have are passed over.</param>
    /// <param name="answers">Gets the first column of the first row as bytes; <c>null</c> for NULL and where there is no row.</param>
    public void Run(ImmutableArray<KeyValuePair<string, PropertyValue?>> parameters, StatementAnswers? answers)
    {
        try
        {
            var bound = 0;
            foreach (var (name, value) in parameters)
            {
                if (places.TryGetValue(name, out var place))
                {
                    Check(Bind(place, value));
                    bound++;
                }
            }

            if (bound < places.Count)
            {
                throw new ArgumentException($"Of {places.Count} parameters {bound} have a value.", nameof(parameters));
            }

            var result = raw.sqlite3_step(statement);
            if (result != raw.SQLITE_ROW)
            {
                Check(result == raw.SQLITE_DONE ? raw.SQLITE_OK : result);
                answers?.Add(Null);
                return;
            }

            // No JSON is empty.
            var json = raw.sqlite3_column_blob(statement, 0);
            if (json.IsEmpty)
            {
                answers?.Add(Null);
            }
            else
            {
                answers?.AddCopy(json);
            }
        }
        finally
        {
            raw.sqlite3_reset(statement);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => statement.Dispose();

    private int Bind(int place, PropertyValue? value) => value switch
    {
        null => raw.sqlite3_bind_null(statement, place),
        PropertyValue.Text text => Bind(place, text.Value),
        PropertyValue.Whole whole => raw.sqlite3_bind_int64(statement, place, whole.Value),
        PropertyValue.Real real => raw.sqlite3_bind_double(statement, place, real.Value),
        PropertyValue.Flag flag => raw.sqlite3_bind_int64(statement, place, flag.Value ? 1 : 0),
        PropertyValue.Texts texts => Bind(place, JsonSerializer.Serialize(texts.Values, SqliteValues.Json)),
        PropertyValue.Json json => Bind(place, json.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    private int Bind(int place, string text)
    {
        if (text.Length == 0)
        {
            // An empty span would be bound as NULL.
            return raw.sqlite3_bind_text(statement, place, "");
        }

        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        var rented = most > MaxOnStack ? ArrayPool<byte>.Shared.Rent(most) : null;
        var bytes = rented ?? stackalloc byte[MaxOnStack];
        try
        {
            return raw.sqlite3_bind_text(statement, place, bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<byte>.Shared.Return(rented);
            }
        }
    }

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
        {
            SqliteException.ThrowExceptionForRC(result, db);
        }
    }
}

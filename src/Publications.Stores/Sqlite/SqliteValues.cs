using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Publications.Model.Graph;
using Publications.Model.Text;
using Publications.Query.Schema;

namespace Publications.Stores.Sqlite;

/// <summary>Values as SQLite keeps them: flags as 0 and 1, lists as JSON arrays in text.</summary>
internal static class SqliteValues
{
    /// <summary>How lists are written.</summary>
    internal static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What is bound for a value; null is NULL.</summary>
    public static object Bound(PropertyValue? value) => value switch
    {
        null => DBNull.Value,
        PropertyValue.Text text => text.Value,
        PropertyValue.Whole whole => whole.Value,
        PropertyValue.Real real => real.Value,
        PropertyValue.Flag flag => flag.Value ? 1L : 0L,
        PropertyValue.Texts texts => JsonSerializer.Serialize(texts.Values, Json),
        PropertyValue.Json json => json.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    /// <summary>What is bound for the folded form of a text or a list of texts.</summary>
    public static object BoundFolded(PropertyValue? value) => value switch
    {
        PropertyValue.Text text => Folding.Fold(text.Value),
        PropertyValue.Texts texts => JsonSerializer.Serialize(texts.Values.Select(Folding.Fold), Json),
        _ => DBNull.Value,
    };

    /// <summary>The value in a column, null for NULL.</summary>
    public static PropertyValue? Read(SqliteDataReader row, int column, PropertyKind kind)
    {
        if (row.IsDBNull(column))
        {
            return null;
        }

        return kind switch
        {
            PropertyKind.Int => new PropertyValue.Whole(row.GetInt64(column)),
            PropertyKind.Float => new PropertyValue.Real(row.GetDouble(column)),
            PropertyKind.Boolean => new PropertyValue.Flag(row.GetInt64(column) != 0),
            PropertyKind.TextList or PropertyKind.IdList => new PropertyValue.Texts(JsonSerializer.Deserialize<ImmutableArray<string>>(row.GetString(column))),
            PropertyKind.EmbeddedList => new PropertyValue.Json(row.GetString(column)),
            _ => new PropertyValue.Text(row.GetString(column)),
        };
    }
}

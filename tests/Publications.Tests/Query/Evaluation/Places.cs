using System.Buffers.Text;
using System.Text.Json;

namespace Publications.Tests.Query.Evaluation;

/// <summary>
/// Places in an order as text. The text of a cursor is the product's own business: of those that it gave, the evaluator reads the values alone, not the mark
/// before them; those that it writes itself have no mark, and are compared by their values.
/// </summary>
internal static class Places
{
    private const string Mark = "any mark";

    /// <summary>The place of a row.</summary>
    public static string Text(List<Key> keys, Row row) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes<List<object?>>([Mark, .. Orders.Place(keys, row)]));

    /// <summary>The values of a cursor of an order.</summary>
    public static List<object?> Read(string cursor, List<Key> keys) => [.. Parts(cursor)!.Skip(1).Zip(keys, (value, key) => Values.Of(value, key.Kind))];

    /// <summary>True for two cursors of one place.</summary>
    public static bool AreEqual(string own, string given) => Parts(own) is [var mark, .. var values] && mark.ValueEquals(Mark)
        && Parts(given) is [_, .. var others] && values.Length == others.Length && values.Zip(others, AreEqual).All(equal => equal);

    private static bool AreEqual(JsonElement own, JsonElement given) => own.ValueKind is JsonValueKind.True or JsonValueKind.False && given.ValueKind == JsonValueKind.Number
        ? own.GetBoolean() == (given.GetInt64() != 0)
        : own.ValueKind == JsonValueKind.Number ? given.ValueKind == JsonValueKind.Number && own.GetDouble().Equals(given.GetDouble()) : JsonElement.DeepEquals(own, given);

    private static JsonElement[]? Parts(string cursor)
    {
        if (!Base64Url.IsValid(cursor))
        {
            return null;
        }

        try
        {
            var json = JsonDocument.Parse(Base64Url.DecodeFromChars(cursor)).RootElement;
            return json.ValueKind == JsonValueKind.Array ? [.. json.EnumerateArray()] : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

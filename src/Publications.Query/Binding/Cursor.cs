using System.Buffers.Text;
using System.Collections.Immutable;
using System.Text.Json;
using Publications.Query.Schema;

namespace Publications.Query.Binding;

/// <summary>
/// Places in an order, as text: base64url of a JSON array that begins with a mark of the order and goes on with the values of its keys. The text is opaque
/// to whoever holds it, and fits the order it was made for only.
/// </summary>
public static class Cursor
{
    /// <summary>Encodes the JSON array of a mark and values.</summary>
    public static string Encode(ReadOnlySpan<byte> json) => Base64Url.EncodeToString(json);

    /// <summary>The values of the keys, each a string, long, double, bool or null; null when the cursor is none of this order.</summary>
    internal static ImmutableArray<object?>? Decode(string cursor, CursorOrder order)
    {
        var keys = order.Keys;
        var bytes = new byte[Base64Url.GetMaxDecodedLength(cursor.Length)];
        if (!Base64Url.IsValid(cursor) || !Base64Url.TryDecodeFromChars(cursor, bytes, out var length))
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(bytes.AsMemory(0, length));
            var parts = json.RootElement.ValueKind == JsonValueKind.Array ? json.RootElement.EnumerateArray().ToList() : [];
            if (parts.Count != keys.Length + 1 || parts[0].ValueKind != JsonValueKind.String || parts[0].GetString() != order.Mark)
            {
                return null;
            }

            var values = keys.Select((key, i) => Read(parts[i + 1], key.Operand.Property)).ToImmutableArray();
            return values.All(value => value.Fits) ? [.. values.Select(value => value.Value)] : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null; // Not JSON, or text with half a surrogate pair: nothing this program has made.
        }
    }

    private static (bool Fits, object? Value) Read(JsonElement json, StoredProperty property) => (property.Kind, json.ValueKind) switch
    {
        (_, JsonValueKind.Null) => (!property.IsRequired, null),
        (PropertyKind.Text or PropertyKind.Id or PropertyKind.Enum, JsonValueKind.String) => (true, json.GetString()),
        (PropertyKind.Int, JsonValueKind.Number) => (json.TryGetInt64(out var number), number),
        (PropertyKind.Float, JsonValueKind.Number) => (json.TryGetDouble(out var number) && double.IsFinite(number), number),
        (PropertyKind.Boolean, JsonValueKind.True or JsonValueKind.False) => (true, json.GetBoolean()),
        (PropertyKind.Boolean, JsonValueKind.Number) => (json.TryGetInt64(out var number), number != 0),
        _ => (false, null),
    };
}

using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Publications.Query.Binding;

namespace Publications.Api.GraphQl;

/// <summary>Makes the cursor of a row, from the keys of the order as the store gave them.</summary>
internal static class CursorText
{
    /// <summary>The cursor.</summary>
    /// <param name="row">A reader on the beginning of the row.</param>
    /// <param name="format">Which places of the row are the keys.</param>
    public static string Of(Utf8JsonReader row, CursorFormat format)
    {
        var json = new ArrayBufferWriter<byte>(128);
        using (var writer = new Utf8JsonWriter(json, new JsonWriterOptions { SkipValidation = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartArray();
            writer.WriteStringValue(format.Mark);
            foreach (var column in format.Columns)
            {
                var reader = row;
                for (var i = 0; i < column; i++)
                {
                    reader.Read();
                    reader.Skip();
                }

                reader.Read();
                switch (reader.TokenType)
                {
                    // Each engine has its own way with flags, escapes and fractions; a place has one cursor.
                    case JsonTokenType.String:
                        writer.WriteStringValue(reader.GetString());
                        break;
                    case JsonTokenType.True or JsonTokenType.False:
                        writer.WriteNumberValue(reader.TokenType == JsonTokenType.True ? 1 : 0);
                        break;
                    case JsonTokenType.Number when reader.TryGetInt64(out var whole):
                        writer.WriteNumberValue(whole);
                        break;
                    case JsonTokenType.Number:
                        writer.WriteNumberValue(reader.GetDouble());
                        break;
                    default:
                        writer.WriteNullValue();
                        break;
                }
            }

            writer.WriteEndArray();
        }

        return Cursor.Encode(json.WrittenSpan);
    }
}

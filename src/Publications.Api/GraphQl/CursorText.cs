using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Publications.Query.Binding;

namespace Publications.Api.GraphQl;

/// <summary>Makes the cursor of a row, from the keys of the order as the store gave them.</summary>
internal static class CursorText
{
    /// <summary>The cursor.</summary>
    /// <param name="source">The bytes that the reader reads.</param>
    /// <param name="row">A reader on the beginning of the row.</param>
    /// <param name="format">Which places of the row are the keys.</param>
    public static string Of(ReadOnlySpan<byte> source, Utf8JsonReader row, CursorFormat format)
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
                    // Each engine has its own way with flags and escapes; a place has one cursor.
                    case JsonTokenType.String:
                        writer.WriteStringValue(reader.GetString());
                        break;
                    case JsonTokenType.True or JsonTokenType.False:
                        writer.WriteNumberValue(reader.TokenType == JsonTokenType.True ? 1 : 0);
                        break;
                    default:
                        writer.WriteRawValue(source[(int)reader.TokenStartIndex..(int)reader.BytesConsumed], skipInputValidation: true);
                        break;
                }
            }

            writer.WriteEndArray();
        }

        return Cursor.Encode(json.WrittenSpan);
    }
}

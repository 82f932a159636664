using System.Buffers;
using System.Text.Json;
using Publications.Query.Binding;

namespace Publications.Api.GraphQl;

/// <summary>Writes the selected fields of small records, whose JSON a store holds as text.</summary>
internal static class EmbeddedWriter
{
    /// <summary>Writes the list whose text the reader is on; no text is no record.</summary>
    public static void Write(Utf8JsonWriter writer, ref Utf8JsonReader reader, EmbeddedShape shape)
    {
        writer.WriteStartArray();
        if (shape.IsLists)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                WriteText(writer, ref reader, shape);
            }
        }
        else
        {
            WriteText(writer, ref reader, shape);
        }

        writer.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter writer, ref Utf8JsonReader reader, EmbeddedShape shape)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            var buffer = ArrayPool<byte>.Shared.Rent(reader.ValueSpan.Length);
            var length = reader.CopyString(buffer);
            WriteRecords(writer, buffer.AsSpan(0, length), shape);
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static void WriteRecords(Utf8JsonWriter writer, ReadOnlySpan<byte> json, EmbeddedShape shape)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            writer.WriteStartObject();
            foreach (var field in shape.Fields)
            {
                writer.WritePropertyName(field.Name);
                if (field.Shape is TypeNameShape type)
                {
                    writer.WriteStringValue(type.Name);
                }
                else
                {
                    WriteField(writer, json, reader, field.Stored!);
                }
            }

            writer.WriteEndObject();
            reader.Skip();
        }
    }

    private static void WriteField(Utf8JsonWriter writer, ReadOnlySpan<byte> json, Utf8JsonReader reader, string name)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isWanted = reader.ValueTextEquals(name);
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            if (isWanted)
            {
                writer.WriteRawValue(json[start..(int)reader.BytesConsumed], skipInputValidation: true);
                return;
            }
        }

        writer.WriteNullValue();
    }
}

using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Publications.Model.Identifiers;

namespace Publications.Model.Graph;

/// <summary>
/// The canonical JSON of an element, one line of a dump: key first, properties by name ordinally, no blanks, no times, no generations.
/// Two graphs are equal when their sorted dumps are equal byte for byte.
/// </summary>
public static class CanonicalJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The line of an element, without line end.</summary>
    public static ReadOnlyMemory<byte> Of(GraphElement element)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            switch (element)
            {
                case GraphElement.Node node:
                    writer.WriteString("node", node.Label);
                    writer.WriteString("id", node.Id);
                    break;
                case GraphElement.Edge edge:
                    writer.WriteString("edge", edge.Type);
                    writer.WriteString("from", edge.From);
                    writer.WriteString("to", edge.To);
                    break;
            }

            writer.WriteStartObject("properties");
            foreach (var (name, value) in element.Properties)
            {
                writer.WritePropertyName(name);
                Write(writer, value);
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    /// <summary>The element's hash: 63 bits of the SHA-256 of its canonical line, never negative. Stores keep it beside the element.</summary>
    public static long HashOf(GraphElement element) => GraphId.Hash63(Of(element).Span);

    /// <summary>Writes a value: text, number, flag, list of texts, or the JSON as it is.</summary>
    public static void Write(Utf8JsonWriter writer, PropertyValue value)
    {
        switch (value)
        {
            case PropertyValue.Text text:
                writer.WriteStringValue(text.Value);
                break;
            case PropertyValue.Whole whole:
                writer.WriteNumberValue(whole.Value);
                break;
            case PropertyValue.Real real:
                writer.WriteNumberValue(real.Value);
                break;
            case PropertyValue.Flag flag:
                writer.WriteBooleanValue(flag.Value);
                break;
            case PropertyValue.Texts texts:
                writer.WriteStartArray();
                foreach (var text in texts.Values)
                {
                    writer.WriteStringValue(text);
                }

                writer.WriteEndArray();
                break;
            case PropertyValue.Json json:
                writer.WriteRawValue(json.Value, skipInputValidation: true);
                break;
        }
    }
}

using System.Collections.Immutable;
using System.Text.Json;
using Publications.Model.Search;
using Publications.Query.Binding;

namespace Publications.Api.GraphQl;

/// <summary>Writes the stretches of a node's text that a search matches.</summary>
internal static class HighlightWriter
{
    /// <summary>Writes the list; the reader is on the beginning of the row.</summary>
    public static void Write(Utf8JsonWriter writer, Utf8JsonReader row, HighlightsShape shape, ImmutableArray<SlotValue> slots)
    {
        var query = ((SlotValue.Words)slots[shape.QuerySlot]).Query;
        writer.WriteStartArray();
        if (row.TokenType == JsonTokenType.StartArray)
        {
            foreach (var (field, column) in shape.Texts)
            {
                var value = ShapeWriter.Place(row, column);
                if (value.TokenType == JsonTokenType.String)
                {
                    Write(writer, shape, query, field, null, value.GetString()!);
                }

                if (value.TokenType == JsonTokenType.StartArray)
                {
                    for (var element = 0; value.Read() && value.TokenType == JsonTokenType.String; element++)
                    {
                        Write(writer, shape, query, field, element, value.GetString()!);
                    }
                }
            }
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, HighlightsShape shape, SearchQuery query, string field, int? element, string text)
    {
        foreach (var span in query.Highlights(text))
        {
            writer.WriteStartObject();
            foreach (var wanted in shape.Fields)
            {
                writer.WritePropertyName(wanted.Name);
                switch (wanted.Kind)
                {
                    case "field":
                        writer.WriteStringValue(field);
                        break;
                    case "element" when element is { } number:
                        writer.WriteNumberValue(number);
                        break;
                    case "element":
                        writer.WriteNullValue();
                        break;
                    case "start":
                        writer.WriteNumberValue(span.Start);
                        break;
                    case "end":
                        writer.WriteNumberValue(span.End);
                        break;
                    case "text":
                        writer.WriteStringValue(text.AsSpan(span.Start, span.End - span.Start));
                        break;
                    default:
                        writer.WriteStringValue("Highlight");
                        break;
                }
            }

            writer.WriteEndObject();
        }
    }
}

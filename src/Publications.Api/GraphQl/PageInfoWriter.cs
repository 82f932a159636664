using System.Text.Json;
using Publications.Query.Binding;

namespace Publications.Api.GraphQl;

/// <summary>Writes where a page stands, from its rows.</summary>
internal static class PageInfoWriter
{
    /// <summary>Writes the page info of the list whose beginning the reader is on, and leaves the reader on its end.</summary>
    public static void Write(Utf8JsonWriter writer, ref Utf8JsonReader reader, PageInfoShape info)
    {
        var count = 0;
        var first = reader;
        var last = reader;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            first = count == 0 ? reader : first;
            last = count < info.Size ? reader : last;
            count++;
            reader.Skip();
        }

        var isMore = count > info.Size;
        var isEmpty = Math.Min(count, info.Size) == 0;
        writer.WriteStartObject();
        foreach (var field in info.Fields)
        {
            writer.WritePropertyName(field.Name);
            switch (field.Kind)
            {
                case "hasNextPage":
                    writer.WriteBooleanValue(info.IsBefore || (isMore && !info.FromEnd));
                    break;
                case "hasPreviousPage":
                    writer.WriteBooleanValue(info.IsAfter || (isMore && info.FromEnd));
                    break;
                case "startCursor" or "endCursor" when isEmpty:
                    writer.WriteNullValue();
                    break;
                case "startCursor":
                    writer.WriteStringValue(CursorText.Of(info.FromEnd ? last : first, info.Format!));
                    break;
                case "endCursor":
                    writer.WriteStringValue(CursorText.Of(info.FromEnd ? first : last, info.Format!));
                    break;
                default:
                    writer.WriteStringValue("PageInfo");
                    break;
            }
        }

        writer.WriteEndObject();
    }
}

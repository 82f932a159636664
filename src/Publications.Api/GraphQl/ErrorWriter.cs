using System.Text.Json;
using Publications.Query.Documents;

namespace Publications.Api.GraphQl;

/// <summary>Writes an error as the GraphQL specification has it.</summary>
internal static class ErrorWriter
{
    /// <summary>Writes it: message, places and path where there are any, code.</summary>
    public static void Write(Utf8JsonWriter writer, QueryError error)
    {
        writer.WriteStartObject();
        writer.WriteString("message", error.Message);
        if (!error.Locations.IsEmpty)
        {
            writer.WriteStartArray("locations");
            foreach (var location in error.Locations)
            {
                writer.WriteStartObject();
                writer.WriteNumber("line", location.Line);
                writer.WriteNumber("column", location.Column);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        if (!error.Path.IsEmpty)
        {
            writer.WriteStartArray("path");
            foreach (var step in error.Path)
            {
                writer.WriteStringValue(step);
            }

            writer.WriteEndArray();
        }

        writer.WriteStartObject("extensions");
        writer.WriteString("code", error.Code);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}

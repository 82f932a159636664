using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Publications.Stores.Neo4j;

/// <summary>Bodies of requests to the Query API, and single values of its answers.</summary>
internal static class Neo4jJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The body of a request.</summary>
    /// <param name="statement">What to run; null to open a transaction only.</param>
    /// <param name="access">Sent where a transaction begins; null within one.</param>
    /// <param name="bookmarks">What the answer must have seen; may be empty.</param>
    /// <param name="seconds">After which the server stops the transaction that begins; null for no limit.</param>
    public static ReadOnlyMemory<byte> Body(Neo4jStatement? statement, Neo4jAccess? access, IReadOnlyList<string> bookmarks, int? seconds)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            if (statement is not null)
            {
                writer.WriteString("statement", statement.Text);
                writer.WritePropertyName("parameters");
                Write(writer, statement.Parameters);
            }

            if (access is { } mode)
            {
                writer.WriteString("accessMode", mode.ToString());
            }

            if (bookmarks.Count > 0)
            {
                writer.WritePropertyName("bookmarks");
                Write(writer, bookmarks);
            }

            if (seconds is { } limit)
            {
                writer.WriteNumber("maxExecutionTime", limit);
            }

            writer.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    /// <summary>The only value of the first row: a slice of the rows; <c>null</c> when there is no row.</summary>
    public static ReadOnlyMemory<byte> Cell(ReadOnlyMemory<byte> rows)
    {
        var reader = new Utf8JsonReader(rows.Span);
        reader.Read();
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray || !reader.Read() || reader.TokenType == JsonTokenType.EndArray)
        {
            return "null"u8.ToArray();
        }

        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return rows[start..(int)reader.BytesConsumed];
    }

    private static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case long whole:
                writer.WriteNumberValue(whole);
                break;
            case double real:
                // The server takes a number without point or exponent for an integer.
                var digits = real.ToString("R", CultureInfo.InvariantCulture);
                writer.WriteRawValue(digits.AsSpan().IndexOfAny('.', 'E') < 0 ? digits + ".0" : digits, skipInputValidation: true);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case IReadOnlyDictionary<string, object?> map:
                writer.WriteStartObject();
                foreach (var (name, item) in map)
                {
                    writer.WritePropertyName(name);
                    Write(writer, item);
                }

                writer.WriteEndObject();
                break;
            case IEnumerable items:
                writer.WriteStartArray();
                foreach (var item in items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value), value.GetType(), "No parameter can be of this type.");
        }
    }
}

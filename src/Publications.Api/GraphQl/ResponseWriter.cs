using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Publications.Query.Binding;
using Publications.Query.Documents;
using Publications.Query.Schema;

namespace Publications.Api.GraphQl;

/// <summary>
/// Writes the bytes of an answer: places of the store's arrays become fields, in the order of the selection. It goes through the store's bytes once where
/// the selection asks for them in their order, and goes back only where it does not.
/// </summary>
internal sealed class ResponseWriter : IDisposable
{
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private static readonly JsonReaderOptions ReaderOptions = new() { MaxDepth = 256 };

    private readonly ArrayBufferWriter<byte> buffer = new(4096);
    private readonly Utf8JsonWriter writer;

    public ResponseWriter() => writer = new(buffer, WriterOptions);

    /// <summary>What was written.</summary>
    public ReadOnlyMemory<byte> Written
    {
        get
        {
            writer.Flush();
            return buffer.WrittenMemory;
        }
    }

    /// <summary>An answer of errors; <paramref name="wasRun"/> adds <c>data: null</c>.</summary>
    public void WriteErrors(IEnumerable<QueryError> errors, bool wasRun)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("errors");
        foreach (var error in errors)
        {
            ErrorWriter.Write(writer, error);
        }

        writer.WriteEndArray();
        if (wasRun)
        {
            writer.WriteNull("data");
        }

        writer.WriteEndObject();
    }

    /// <summary>An answer of data.</summary>
    /// <param name="operation">What was asked.</param>
    /// <param name="answers">Of each root that a store answers, in their order, the store's JSON.</param>
    /// <param name="introspection">JSON of the introspection by response name.</param>
    public void WriteData(BoundOperation operation, IReadOnlyList<ReadOnlyMemory<byte>> answers, IReadOnlyDictionary<string, JsonElement> introspection)
    {
        var next = 0;
        writer.WriteStartObject();
        writer.WriteStartObject("data");
        foreach (var root in operation.Roots)
        {
            writer.WritePropertyName(root.Name);
            switch (root)
            {
                case StatementRoot statement:
                    var bytes = answers[next++].Span;
                    var reader = new Utf8JsonReader(bytes, ReaderOptions);
                    reader.Read();
                    Write(bytes, ref reader, statement.Shape);
                    break;
                case TypeNameRoot name:
                    writer.WriteStringValue(name.TypeName);
                    break;
                case IntrospectionRoot:
                    introspection[root.Name.Value].WriteTo(writer);
                    break;
            }
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();

    /// <summary>Writes the value whose first token the reader is on, and leaves the reader on its last.</summary>
    private void Write(ReadOnlySpan<byte> source, ref Utf8JsonReader reader, Shape shape)
    {
        switch (shape)
        {
            case ValueShape value:
                WriteValue(source, ref reader, value.Kind);
                break;
            case EmbeddedShape embedded:
                EmbeddedWriter.Write(writer, ref reader, embedded);
                break;
            case ObjectShape when reader.TokenType == JsonTokenType.Null:
                writer.WriteNullValue();
                break;
            case ObjectShape node:
                WriteFields(source, ref reader, node.Fields.AsSpan());
                break;
            case RowsShape rows:
                WriteRows(source, ref reader, rows);
                break;
            case PageInfoShape info:
                PageInfoWriter.Write(writer, source, ref reader, info);
                break;
            default:
                throw new NotSupportedException($"{shape.GetType().Name} has no value of its own.");
        }
    }

    private void WriteFields(ReadOnlySpan<byte> source, ref Utf8JsonReader reader, ReadOnlySpan<FieldShape> fields)
    {
        var row = reader;
        var next = 0;
        writer.WriteStartObject();
        foreach (var field in fields)
        {
            writer.WritePropertyName(field.Name);
            switch (field.Shape)
            {
                case TypeNameShape type:
                    writer.WriteStringValue(type.Name);
                    break;
                case CursorShape cursor:
                    writer.WriteStringValue(CursorText.Of(source, row, cursor.Format));
                    break;
                case SameRowShape node:
                    var again = row;
                    WriteFields(source, ref again, node.Fields.AsSpan());
                    break;
                default:
                    if (field.Column < next)
                    {
                        reader = row;
                        next = 0;
                    }

                    for (; next < field.Column; next++)
                    {
                        reader.Read();
                        reader.Skip();
                    }

                    reader.Read();
                    next++;
                    Write(source, ref reader, field.Shape);
                    break;
            }
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            reader.Skip();
        }

        writer.WriteEndObject();
    }

    private void WriteRows(ReadOnlySpan<byte> source, ref Utf8JsonReader reader, RowsShape rows)
    {
        if (rows.FromEnd)
        {
            WriteTurned(source, ref reader, rows);
            return;
        }

        var written = 0;
        writer.WriteStartArray();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (written++ < rows.Size)
            {
                WriteFields(source, ref reader, rows.Row.Fields.AsSpan());
            }
            else
            {
                reader.Skip();
            }
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes rows of which the store gives the last one first.</summary>
    private void WriteTurned(ReadOnlySpan<byte> source, ref Utf8JsonReader reader, RowsShape rows)
    {
        var places = new List<Range>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            places.Add(start..(int)reader.BytesConsumed);
        }

        writer.WriteStartArray();
        for (var i = Math.Min(places.Count, rows.Size) - 1; i >= 0; i--)
        {
            var row = source[places[i]];
            var within = new Utf8JsonReader(row, ReaderOptions);
            within.Read();
            WriteFields(row, ref within, rows.Row.Fields.AsSpan());
        }

        writer.WriteEndArray();
    }

    private void WriteValue(ReadOnlySpan<byte> source, ref Utf8JsonReader reader, PropertyKind kind)
    {
        switch (kind, reader.TokenType)
        {
            case (PropertyKind.TextList or PropertyKind.IdList, JsonTokenType.Null):
                writer.WriteStartArray();
                writer.WriteEndArray();
                break;
            case (PropertyKind.Boolean, JsonTokenType.Number):
                writer.WriteBooleanValue(reader.GetInt64() != 0);
                break;
            case (PropertyKind.Float, JsonTokenType.Number):
                writer.WriteNumberValue(reader.GetDouble()); // Each engine has its own way to print a double.
                break;
            default:
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                writer.WriteRawValue(source[start..(int)reader.BytesConsumed], skipInputValidation: true);
                break;
        }
    }
}

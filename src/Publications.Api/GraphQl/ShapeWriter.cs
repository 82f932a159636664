using System.Collections.Immutable;
using System.Text.Json;
using Publications.Query.Binding;
using Publications.Query.Schema;

namespace Publications.Api.GraphQl;

/// <summary>
/// Writes what a store answered to one statement: places of its arrays become fields, in the order of the selection. It goes through the store's bytes once
/// where the selection asks for them in their order, and goes back only where it does not.
/// </summary>
/// <param name="writer">Where it goes.</param>
/// <param name="slots">What filled the statement's slots.</param>
internal sealed partial class ShapeWriter(Utf8JsonWriter writer, ImmutableArray<SlotValue> slots)
{
    private static readonly JsonReaderOptions ReaderOptions = new() { MaxDepth = 256 };

    /// <summary>Writes a whole answer.</summary>
    public void Write(ReadOnlySpan<byte> source, Shape shape)
    {
        var reader = new Utf8JsonReader(source, ReaderOptions);
        reader.Read();
        Write(source, ref reader, shape);
    }

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
            case ObjectShape or ChoiceShape when reader.TokenType == JsonTokenType.Null:
                writer.WriteNullValue();
                break;
            case ObjectShape node:
                WriteObject(source, ref reader, node.Fields.AsSpan());
                break;
            case RowsShape rows:
                WriteRows(source, ref reader, rows);
                break;
            case PageInfoShape info:
                PageInfoWriter.Write(writer, ref reader, info);
                break;
            case ChoiceShape choice:
                WriteChoice(source, ref reader, choice);
                break;
            case WholeShape whole:
                WriteWhole(source, ref reader, whole);
                break;
            case FractionShape:
                writer.WriteNumberValue(Math.Round(reader.GetInt64() / (double)Query.Plan.Fraction.Unit, 6));
                break;
            default:
                throw new NotSupportedException($"{shape.GetType().Name} has no value of its own.");
        }
    }

    private void WriteObject(ReadOnlySpan<byte> source, ref Utf8JsonReader reader, ReadOnlySpan<FieldShape> fields)
    {
        var row = reader;
        var next = 0;
        writer.WriteStartObject();
        foreach (var field in fields)
        {
            writer.WritePropertyName(field.Name);
            if (field.Column < 0 || field.Shape is ByBranchShape)
            {
                WriteOfRow(source, row, field);
                continue;
            }

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
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            reader.Skip();
        }

        writer.WriteEndObject();
    }

    private void WriteRow(ReadOnlySpan<byte> source, ref Utf8JsonReader reader, ObjectShape row)
    {
        if (!row.IsBare)
        {
            WriteObject(source, ref reader, row.Fields.AsSpan());
            return;
        }

        WriteOfRow(source, reader, row.Fields[0]);
        reader.Skip();
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
                WriteRow(source, ref reader, rows.Row);
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
            WriteRow(row, ref within, rows.Row);
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

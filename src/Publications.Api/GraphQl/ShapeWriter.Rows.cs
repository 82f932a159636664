using System.Text.Json;
using Publications.Query.Binding;

namespace Publications.Api.GraphQl;

internal sealed partial class ShapeWriter
{
    /// <summary>How many nodes are in any group, and how many groups there are, of the table that is being written.</summary>
    private long nodesInGroups;

    private long groupsCount;

    /// <summary>Writes a field that is made of no place of the row, or of several; the reader is on the beginning of the row and not moved.</summary>
    private void WriteOfRow(ReadOnlySpan<byte> source, Utf8JsonReader row, FieldShape field)
    {
        switch (field.Shape)
        {
            case TypeNameShape type:
                writer.WriteStringValue(type.Name);
                break;
            case FixedShape known:
                writer.WriteRawValue(known.Json, skipInputValidation: true);
                break;
            case CursorShape cursor:
                writer.WriteStringValue(CursorText.Of(row, cursor.Format));
                break;
            case SameRowShape node:
                WriteObject(source, ref row, node.Fields.AsSpan());
                break;
            case SameRowsShape several:
                writer.WriteStartArray();
                foreach (var one in several.Rows)
                {
                    var again = row;
                    WriteObject(source, ref again, one.Fields.AsSpan());
                }

                writer.WriteEndArray();
                break;
            case OuterShape outer:
                writer.WriteNumberValue(outer.Place == 0 ? nodesInGroups : groupsCount);
                break;
            case ShareShape share:
                writer.WriteNumberValue(Share(row, share.Part, share.Whole));
                break;
            case BelowShape below:
                WriteBelow(row, below);
                break;
            case TranslatedShape translated:
                WriteTranslated(source, row, translated);
                break;
            case HighlightsShape highlights:
                HighlightWriter.Write(writer, row, highlights, slots);
                break;
            case ByBranchShape branches:
                var value = Place(row, field.Column);
                Write(source, value, branches.Options[(int)Place(row, branches.Branch).GetInt64()]);
                break;
            default:
                throw new NotSupportedException($"{field.Shape.GetType().Name} is not made of a row.");
        }
    }

    /// <summary>A reader on a place of the row.</summary>
    internal static Utf8JsonReader Place(Utf8JsonReader row, int column)
    {
        for (var i = 0; i < column; i++)
        {
            row.Read();
            row.Skip();
        }

        row.Read();
        return row;
    }

    private void Write(ReadOnlySpan<byte> source, Utf8JsonReader value, Shape shape)
    {
        switch (shape)
        {
            case FixedShape known:
                writer.WriteRawValue(known.Json, skipInputValidation: true);
                break;
            case SingleShape single:
                HighlightWriter.Write(writer, value, single.Highlights, slots);
                break;
            default:
                Write(source, ref value, shape);
                break;
        }
    }

    private void WriteChoice(ReadOnlySpan<byte> source, ref Utf8JsonReader reader, ChoiceShape choice)
    {
        reader.Read();
        var option = reader.GetInt32();
        reader.Read();
        Write(source, ref reader, choice.Options[option]);
        reader.Read();
    }

    private void WriteWhole(ReadOnlySpan<byte> source, ref Utf8JsonReader reader, WholeShape whole)
    {
        var around = (nodesInGroups, groupsCount); // A row of a table may have nodes with tables of their own in it.
        reader.Read();
        nodesInGroups = reader.GetInt64();
        reader.Read();
        groupsCount = reader.GetInt64();
        reader.Read();
        WriteRows(source, ref reader, whole.Rows);
        reader.Read();
        (nodesInGroups, groupsCount) = around;
    }

    private static double Share(Utf8JsonReader row, int part, int whole) =>
        Place(row, whole).GetInt64() is > 0 and var all ? Math.Round(Place(row, part).GetInt64() / (double)all, 4) : 0;

    private void WriteBelow(Utf8JsonReader row, BelowShape below)
    {
        writer.WriteStartArray();
        if (Share(row, below.Part, below.Whole) < below.Limit)
        {
            foreach (var text in below.Texts)
            {
                writer.WriteStringValue(text);
            }
        }

        writer.WriteEndArray();
    }

    private void WriteTranslated(ReadOnlySpan<byte> source, Utf8JsonReader row, TranslatedShape translated)
    {
        var translations = Place(row, translated.Translations);
        if (translations.TokenType == JsonTokenType.String)
        {
            using var json = JsonDocument.Parse(translations.GetString()!);
            foreach (var label in json.RootElement.EnumerateArray())
            {
                if (string.Equals(label.GetProperty("language").GetString(), translated.Language, StringComparison.OrdinalIgnoreCase))
                {
                    writer.WriteStringValue(label.GetProperty("text").GetString());
                    return;
                }
            }
        }

        var otherwise = Place(row, translated.Otherwise);
        WriteValue(source, ref otherwise, Query.Schema.PropertyKind.Text);
    }
}

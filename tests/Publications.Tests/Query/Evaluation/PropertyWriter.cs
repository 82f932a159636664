using System.Text.Json.Nodes;
using Publications.Model.Graph;
using Publications.Model.Text;
using Publications.Query.Schema;

namespace Publications.Tests.Query.Evaluation;

/// <summary>Answers stored values: absent lists are empty, other absent values null.</summary>
internal sealed class PropertyWriter(GraphSchema schema, Selections selections)
{
    /// <summary>A stored value as it is selected.</summary>
    /// <param name="property">The property.</param>
    /// <param name="value">Its value.</param>
    /// <param name="field">The field that asks for it.</param>
    /// <param name="node">The node that holds its translations; null on relationships.</param>
    public JsonNode? Write(StoredProperty property, PropertyValue? value, SelectedField field, GraphElement.Node? node)
    {
        if (property.Kind == PropertyKind.EmbeddedList)
        {
            var records = value is PropertyValue.Json json ? JsonNode.Parse(json.Value)!.AsArray() : [];
            return new JsonArray([.. records.Select(record => selections.Write(schema.EmbeddedType(property.TypeName).Name, field.Within, part => record![part.Name]?.DeepClone()))]);
        }

        if (property.TranslatedBy is { } translations && field.Arguments.TryGetValue("language", out var language) && node?.Properties[translations] is PropertyValue.Json labels
            && JsonNode.Parse(labels.Value)!.AsArray().FirstOrDefault(label => Folding.Fold((string?)label!["language"]) == Folding.Fold((string)language)) is { } translation)
        {
            return translation["text"]!.DeepClone();
        }

        return value switch
        {
            null => property.IsList ? new JsonArray() : null,
            PropertyValue.Text text => text.Value,
            PropertyValue.Whole whole => whole.Value,
            PropertyValue.Real real => real.Value,
            PropertyValue.Flag flag => flag.Value,
            PropertyValue.Texts texts => new JsonArray([.. texts.Values.Select(text => JsonValue.Create(text))]),
            _ => throw new NotSupportedException(property.Name),
        };
    }
}

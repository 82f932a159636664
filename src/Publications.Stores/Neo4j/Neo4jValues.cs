using System.Text.Json;
using Publications.Model.Graph;
using Publications.Model.Text;
using Publications.Query.Definitions;
using Publications.Query.Schema;

namespace Publications.Stores.Neo4j;

/// <summary>Values as Neo4j keeps them: lists of texts as lists, lists of small records as JSON in a string. Absent is absent.</summary>
internal static class Neo4jValues
{
    /// <summary>A value as a parameter.</summary>
    public static object? Bound(PropertyValue? value) => value switch
    {
        null => null,
        PropertyValue.Text text => text.Value,
        PropertyValue.Whole whole => whole.Value,
        PropertyValue.Real real => real.Value,
        PropertyValue.Flag flag => flag.Value,
        PropertyValue.Texts texts => texts.Values,
        PropertyValue.Json json => json.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    /// <summary>
    /// All that an element's node or relationship holds: properties, folded ones, index keys and <c>_hash</c>; of a node <c>id</c>, the terms of its full text and
    /// its place in the default order.
    /// </summary>
    public static Dictionary<string, object?> Stored(StoredShape shape, GraphElement element, long hash)
    {
        var stored = new Dictionary<string, object?>(StringComparer.Ordinal) { ["_hash"] = hash };
        if (shape.Node is { } node)
        {
            stored["id"] = element.Key.From;
            AddHidden(stored, node, element);
        }

        foreach (var property in shape.Properties)
        {
            if (element.Properties[property.Name] is not { } value)
            {
                continue;
            }

            stored[property.Name] = Bound(value);
            switch (value)
            {
                case PropertyValue.Text text when property.FoldedName is not null:
                    var folded = Folding.Fold(text.Value);
                    stored[property.FoldedName] = folded;
                    if (IndexKey.NameOf(property) is { } key)
                    {
                        stored[key] = IndexKey.Cut(folded);
                    }

                    break;
                case PropertyValue.Texts texts when property.FoldedName is not null:
                    stored[property.FoldedName] = texts.Values.Select(item => Folding.Fold(item));
                    break;
            }
        }

        return stored;
    }

    private static void AddHidden(Dictionary<string, object?> stored, NodeType node, GraphElement element)
    {
        foreach (var property in node.FullText)
        {
            if (IndexedText.Of(element.Properties[property.Name]) is { } terms)
            {
                stored[IndexedText.PropertyOf(property)] = terms;
            }
        }

        if (ListKey.PropertyOf(node) is { } ordered && ListKey.Of(node, ordered, element.Key.From, element.Properties) is { } key)
        {
            stored[ListKey.Name] = key;
        }
    }

    /// <summary>The value in an answer, null for null. The schema says whether a number is whole.</summary>
    public static PropertyValue? Read(JsonElement value, PropertyKind kind) => (value.ValueKind, kind) switch
    {
        (JsonValueKind.Null, _) => null,
        (_, PropertyKind.Int) => new PropertyValue.Whole(value.GetInt64()),
        (_, PropertyKind.Float) => new PropertyValue.Real(value.GetDouble()),
        (_, PropertyKind.Boolean) => new PropertyValue.Flag(value.GetBoolean()),
        (_, PropertyKind.TextList or PropertyKind.IdList) => new PropertyValue.Texts([.. value.EnumerateArray().Select(item => item.GetString()!)]),
        (_, PropertyKind.EmbeddedList) => new PropertyValue.Json(value.GetString()!),
        _ => new PropertyValue.Text(value.GetString()!),
    };
}

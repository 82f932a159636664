using System.Collections.Frozen;
using System.Collections.Immutable;
using Publications.Model.Graph;
using Publications.Query.Schema;

namespace Publications.Stores;

/// <summary>What every element of a label or relationship type looks like in a store.</summary>
/// <param name="Kind">Label or relationship type.</param>
/// <param name="Properties">Its properties in the schema's order, without <c>id</c>.</param>
/// <param name="From">Label where an edge starts; null for a node.</param>
/// <param name="To">Label where it ends; null for a node.</param>
/// <param name="Enums">The values of enums, by the enum's name.</param>
/// <param name="Node">The type of a node; null for an edge.</param>
internal sealed record StoredShape(
    string Kind, ImmutableArray<StoredProperty> Properties, string? From, string? To, FrozenDictionary<string, ImmutableArray<string>> Enums, NodeType? Node)
{
    /// <summary>Shapes of all labels and types, by name.</summary>
    public static FrozenDictionary<string, StoredShape> All(GraphSchema schema)
    {
        var enums = schema.Enums.ToFrozenDictionary(type => type.Name, type => type.Values, StringComparer.Ordinal);
        return schema.Nodes.Select(node => new StoredShape(node.Name, [.. node.Properties.Where(property => property.Name != "id")], null, null, enums, node))
            .Concat(schema.Relationships.Select(type => new StoredShape(type.Name, type.Properties, type.From, type.To, enums, null)))
            .ToFrozenDictionary(shape => shape.Kind, StringComparer.Ordinal);
    }

    /// <summary>True for edges.</summary>
    public bool IsEdge => From is not null;

    /// <summary>The element fits: known properties of the right kind, the required ones there.</summary>
    /// <exception cref="StoreException">It does not; the message names the element and the property.</exception>
    public void Check(GraphElement element)
    {
        var known = 0;
        foreach (var property in Properties)
        {
            var value = element.Properties[property.Name];
            known += value is null ? 0 : 1;
            if (value is null ? property.IsRequired && !property.IsList : !Fits(property, value))
            {
                throw Misfit(element, value switch
                {
                    null => $"lacks {property.Name}, which the schema requires",
                    PropertyValue.Text { Value: var text } when property.Kind == PropertyKind.Enum => $"has '{text}' as {property.Name}, which is no value of {property.TypeName}",
                    _ => $"has a {value.GetType().Name} as {property.Name}, where the schema says {property.Kind}",
                });
            }
        }

        if (known != element.Properties.Count)
        {
            var stranger = element.Properties.First(pair => Properties.All(property => property.Name != pair.Key)).Key;
            throw Misfit(element, $"has the property {stranger}, which the schema does not know");
        }
    }

    private bool Fits(StoredProperty property, PropertyValue value) => (property.Kind, value) switch
    {
        (PropertyKind.Id or PropertyKind.Text, PropertyValue.Text) => true,
        (PropertyKind.Enum, PropertyValue.Text text) => Enums[property.TypeName].Contains(text.Value),
        (PropertyKind.Int, PropertyValue.Whole) => true,
        (PropertyKind.Float, PropertyValue.Real) => true,
        (PropertyKind.Boolean, PropertyValue.Flag) => true,
        (PropertyKind.TextList or PropertyKind.IdList, PropertyValue.Texts) => true,
        (PropertyKind.EmbeddedList, PropertyValue.Json) => true,
        _ => false,
    };

    private static StoreException Misfit(GraphElement element, string what) =>
        new(StoreFailure.Misfit, $"{element.Key} {what}. Correct what makes it, or graph-schema/publications.graphql.");
}

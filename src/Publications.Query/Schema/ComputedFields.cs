using System.Collections.Immutable;

namespace Publications.Query.Schema;

/// <summary>A number that no store keeps: it is found from what a relationship field of the same type leads to.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Of">The relationship field.</param>
/// <param name="Description">What it says, from the schema.</param>
public abstract record FoundField(string Name, Relationship Of, string Description)
{
    /// <summary>The number as the value of a row: its name and kind.</summary>
    public abstract StoredProperty AsProperty();
}

/// <summary>How many nodes the field leads to.</summary>
public sealed record CountField(string Name, Relationship Of, string Description) : FoundField(Name, Of, Description)
{
    /// <inheritdoc/>
    public override StoredProperty AsProperty() => StoredProperty.Number(Name, isRequired: true, Description);
}

/// <summary>The smallest or the largest value of a property among the nodes that the field leads to; absent where none has one.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Of">The relationship field.</param>
/// <param name="Property">A whole number of its nodes.</param>
/// <param name="IsLargest">True for the largest.</param>
/// <param name="Description">What it says, from the schema.</param>
public sealed record ExtremeField(string Name, Relationship Of, StoredProperty Property, bool IsLargest, string Description) : FoundField(Name, Of, Description)
{
    /// <inheritdoc/>
    public override StoredProperty AsProperty() => StoredProperty.Number(Name, isRequired: false, Description);
}

/// <summary>A list of the nodes that a second field leads to from those that a first one leads to, each once, the node itself left out.</summary>
/// <param name="Name">Its name.</param>
/// <param name="First">A relationship field of the same type.</param>
/// <param name="Second">A relationship field of the type that the first leads to.</param>
/// <param name="Edge">What its edges carry: how many nodes of the first step lead to each; null for nothing.</param>
/// <param name="Order">Its default order; ends with the node's id.</param>
/// <param name="Description">What it says, from the schema.</param>
public sealed record DerivedField(
    string Name, Relationship First, Relationship Second, RelationshipType? Edge, ImmutableArray<OrderTerm> Order, string Description);

/// <summary>How the nodes that a field leads to spread over a key of groups.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Of">The relationship field.</param>
/// <param name="By">The key, which is a property.</param>
/// <param name="Description">What it says, from the schema.</param>
public sealed record SpreadField(string Name, Relationship Of, GroupField By, string Description);

/// <summary>What nodes can be grouped by: a property, or what one or two relationships lead to.</summary>
/// <param name="Key">Its name among the keys of groups: <c>STUDY_REGION</c>.</param>
/// <param name="Facet">Its name among the facets: <c>studyRegions</c>.</param>
/// <param name="Property">The property; null for nodes.</param>
/// <param name="Path">The relationship fields that lead to the nodes, in their order; empty for a property.</param>
/// <param name="Filter">A property of the nodes by which the facet can be narrowed; null for none.</param>
/// <param name="Closure">Where the nodes form a tree: the relationship from each to itself and its ancestors. Null when a work counts for the very nodes alone.</param>
/// <param name="Description">What it says, from the schema.</param>
public sealed record GroupField(string Key, string Facet, StoredProperty? Property, ImmutableArray<Relationship> Path, StoredProperty? Filter, RelationshipType? Closure, string Description)
{
    /// <summary>True when its facet is in the order of its values and never cut: whole numbers.</summary>
    public bool IsWhole => Property?.Kind == PropertyKind.Int;

    /// <summary>Its name among the fields of a group: <c>studyRegion</c>.</summary>
    public string FieldName { get; } = string.Concat(Key.Split('_').Select((word, i) => i == 0 ? word.ToLowerInvariant() : word[0] + word[1..].ToLowerInvariant()));

    /// <summary>The type of the nodes; null for a property.</summary>
    public string? Target => Path.IsEmpty ? null : Path[^1].Target;
}

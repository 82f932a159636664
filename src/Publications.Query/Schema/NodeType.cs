using System.Collections.Immutable;

namespace Publications.Query.Schema;

/// <summary>A type of node: its name is the label or table in every store, its key is <c>id</c>.</summary>
/// <param name="Name">As the schema has it: <c>Work</c>.</param>
/// <param name="Prefix">Letter that ids begin with; null for the theme's own ids.</param>
/// <param name="Properties">What stores keep, in the schema's order, <c>id</c> among them.</param>
/// <param name="Relationships">The fields that follow a relationship, in the schema's order.</param>
/// <param name="Counts">The fields that count one.</param>
/// <param name="DefaultOrder">The order on the root; ends with the id.</param>
/// <param name="FieldNames">All fields in the schema's order.</param>
/// <param name="Description">What it is, from the schema.</param>
public sealed record NodeType(
    string Name,
    string? Prefix,
    ImmutableArray<StoredProperty> Properties,
    ImmutableArray<Relationship> Relationships,
    ImmutableArray<CountField> Counts,
    ImmutableArray<OrderTerm> DefaultOrder,
    ImmutableArray<string> FieldNames,
    string Description)
{
    /// <summary>The properties of which each names one node at most: the id and the unique ones.</summary>
    public IEnumerable<StoredProperty> Keys => Properties.Where(property => property.Name == "id" || property.IsUnique);

    /// <summary>The property of that name, or null.</summary>
    public StoredProperty? Property(string name) => Properties.FirstOrDefault(property => property.Name == name);

    /// <summary>The relationship field of that name, or null.</summary>
    public Relationship? Relationship(string name) => Relationships.FirstOrDefault(relationship => relationship.Name == name);

    /// <summary>The count field of that name, or null.</summary>
    public CountField? Count(string name) => Counts.FirstOrDefault(count => count.Name == name);
}

/// <summary>A field that counts the nodes a relationship field of the same type leads to.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Of">The relationship field's name.</param>
/// <param name="Description">What it says, from the schema.</param>
public sealed record CountField(string Name, string Of, string Description);

/// <summary>One key of an order.</summary>
/// <param name="Property">Name of the property.</param>
/// <param name="Descending">True for the largest first; null counts as smallest.</param>
/// <param name="OnEdge">True when the property is the relationship's.</param>
public sealed record OrderTerm(string Property, bool Descending, bool OnEdge);

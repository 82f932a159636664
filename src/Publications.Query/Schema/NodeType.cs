using System.Collections.Immutable;

namespace Publications.Query.Schema;

/// <summary>A type of node: its name is the label or table in every store, its key is <c>id</c>.</summary>
/// <param name="Name">As the schema has it: <c>Work</c>.</param>
/// <param name="Prefix">Letter that ids begin with; null for the theme's own ids.</param>
/// <param name="Properties">What stores keep, in the schema's order, <c>id</c> among them.</param>
/// <param name="Relationships">The fields that follow a relationship, in the schema's order.</param>
/// <param name="DefaultOrder">The order on the root; ends with the id.</param>
/// <param name="FieldNames">All fields in the schema's order.</param>
/// <param name="Description">What it is, from the schema.</param>
public sealed record NodeType(
    string Name,
    string? Prefix,
    ImmutableArray<StoredProperty> Properties,
    ImmutableArray<Relationship> Relationships,
    ImmutableArray<OrderTerm> DefaultOrder,
    ImmutableArray<string> FieldNames,
    string Description)
{
    /// <summary>Nodes whose <c>type</c> is this are left out of lists unless they are asked for; null when none are.</summary>
    public string? Unlisted { get; init; }

    /// <summary>Of a tree: the field that leads to the node itself and all that include it.</summary>
    public Relationship? Ancestors { get; init; }

    /// <summary>Numbers that are found when asked, and can be filtered and ordered by.</summary>
    public ImmutableArray<FoundField> Found { get; init; } = [];

    /// <summary>Lists that follow several relationships.</summary>
    public ImmutableArray<DerivedField> Derived { get; init; } = [];

    /// <summary>How related works spread over a key.</summary>
    public ImmutableArray<SpreadField> Spreads { get; init; } = [];

    /// <summary>What nodes of this type can be grouped by.</summary>
    public ImmutableArray<GroupField> Groups { get; init; } = [];

    /// <summary>The properties of which each names one node at most: the id and the unique ones.</summary>
    public IEnumerable<StoredProperty> Keys => Properties.Where(property => property.Name == "id" || property.IsUnique);

    /// <summary>The property that holds other ids of the node, or null.</summary>
    public StoredProperty? Aliases => Properties.FirstOrDefault(property => property.IsAliases);

    /// <summary>The properties of its full text, in the schema's order.</summary>
    public IEnumerable<StoredProperty> FullText => Properties.Where(property => property.FullTextWeight is not null);

    /// <summary>The property of that name, or null.</summary>
    public StoredProperty? Property(string name) => Properties.FirstOrDefault(property => property.Name == name);

    /// <summary>The relationship field of that name, or null.</summary>
    public Relationship? Relationship(string name) => Relationships.FirstOrDefault(relationship => relationship.Name == name);

    /// <summary>The number field of that name, or null.</summary>
    public FoundField? Number(string name) => Found.FirstOrDefault(found => found.Name == name);

    /// <summary>The derived list of that name, or null.</summary>
    public DerivedField? DerivedList(string name) => Derived.FirstOrDefault(derived => derived.Name == name);

    /// <summary>The spread of that name, or null.</summary>
    public SpreadField? Spread(string name) => Spreads.FirstOrDefault(spread => spread.Name == name);
}

/// <summary>One key of an order.</summary>
/// <param name="Property">Name of the property.</param>
/// <param name="Descending">True for the largest first; null counts as smallest.</param>
/// <param name="OnEdge">True when the property is the relationship's.</param>
public sealed record OrderTerm(string Property, bool Descending, bool OnEdge);

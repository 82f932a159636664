namespace Publications.Query.Schema;

/// <summary>A property that stores keep, of a node type or of a relationship type.</summary>
/// <param name="Name">Its name in the schema and in every store.</param>
/// <param name="Kind">What a value is.</param>
/// <param name="TypeName">Name of the type as the schema has it, without <c>!</c> and brackets: <c>String</c>, <c>WorkType</c>, <c>Evidence</c>.</param>
/// <param name="IsRequired">True when it has a value on every node; lists always have one, an absent list being empty.</param>
/// <param name="IsUnique">True when no two nodes have the same value.</param>
/// <param name="IsIndexed">True when stores keep an index on it.</param>
/// <param name="FullTextWeight">Weight in the node's full text; null when it is not part of it.</param>
/// <param name="Description">What it says, from the schema.</param>
public sealed record StoredProperty(
    string Name, PropertyKind Kind, string TypeName, bool IsRequired, bool IsUnique, bool IsIndexed, double? FullTextWeight, string Description)
{
    /// <summary>True for a list of ids that find the node too.</summary>
    public bool IsAliases { get; init; }

    /// <summary>Of a text with translations: the name of the list of small records that holds them.</summary>
    public string? TranslatedBy { get; init; }

    /// <summary>A whole number that is not stored.</summary>
    public static StoredProperty Number(string name, bool isRequired, string description) => new(name, PropertyKind.Int, "Int", isRequired, false, false, null, description);

    /// <summary>Name of the column or property that holds its folded form, beside text and lists of text; null for other kinds and for ids.</summary>
    public string? FoldedName => Kind is PropertyKind.Text or PropertyKind.TextList ? Name + "_folded" : null;

    /// <summary>True for lists.</summary>
    public bool IsList => Kind is PropertyKind.TextList or PropertyKind.IdList or PropertyKind.EmbeddedList;

    /// <summary>What is compared and ordered: the folded form where there is one.</summary>
    public string ComparedName => FoldedName ?? Name;
}

/// <summary>The kinds of stored values.</summary>
public enum PropertyKind
{
    /// <summary>An id; compared as it is.</summary>
    Id,

    /// <summary>A string; compared folded.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Int,

    /// <summary>A finite double.</summary>
    Float,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>One of the names of an enum, as text.</summary>
    Enum,

    /// <summary>A list of strings.</summary>
    TextList,

    /// <summary>A list of ids.</summary>
    IdList,

    /// <summary>A list of small records, kept as JSON.</summary>
    EmbeddedList,
}

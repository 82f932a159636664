using System.Collections.Immutable;
using Publications.Query.Schema;

namespace Publications.Query.Plan;

/// <summary>A condition on a row. It holds or it does not: absence is never a third answer, so a negated one holds wherever the plain one does not.</summary>
public abstract record Predicate : PlanNode
{
    /// <summary>The condition that all of these hold; of none, that which always does.</summary>
    public static Predicate All(IEnumerable<Predicate> terms) => Joined(terms, decides: false);

    /// <summary>The condition that one of these holds; of none, that which never does.</summary>
    public static Predicate Any(IEnumerable<Predicate> terms) => Joined(terms, decides: true);

    /// <summary>Constants do not stay among terms: one of them decides, the other says nothing.</summary>
    private static Predicate Joined(IEnumerable<Predicate> terms, bool decides)
    {
        var given = terms.ToList();
        ImmutableArray<Predicate> left = [.. given.Where(term => term is not Constant)];
        return (left.Length, given.Contains(new Constant(decides))) switch
        {
            (_, true) => new Constant(decides),
            (0, _) => new Constant(!decides),
            (1, _) => left[0],
            _ => decides ? new Or(left) : new And(left),
        };
    }
}

/// <summary>Holds always, or never.</summary>
public sealed record Constant(bool Holds) : Predicate;

/// <summary>All hold.</summary>
public sealed record And(ImmutableArray<Predicate> Terms) : Predicate;

/// <summary>At least one holds.</summary>
public sealed record Or(ImmutableArray<Predicate> Terms) : Predicate;

/// <summary>The node is one of those that lists hold without being asked.</summary>
public sealed record Listed(NodeType Type, bool Negated) : Predicate;

/// <summary>The value is absent.</summary>
public sealed record IsAbsent(Operand Operand, bool Negated) : Predicate;

/// <summary>The value compares so with the value in a slot. Text is compared folded.</summary>
public sealed record Compare(Operand Operand, Comparison Comparison, int Slot, bool Negated) : Predicate;

/// <summary>The text begins with that in <paramref name="FromSlot"/>: it is not before it, and it is before that in <paramref name="BeforeSlot"/>, the smallest that is after all such, if there is one.</summary>
public sealed record StartsWith(Operand Operand, int FromSlot, int? BeforeSlot, bool Negated) : Predicate;

/// <summary>Some node over the relationship satisfies the condition.</summary>
public sealed record Exists(Relationship Relationship, Predicate Predicate, bool Negated) : Predicate;

/// <summary>Some element of a list satisfies the condition, which speaks of it as <see cref="OperandSource.Element"/>.</summary>
public sealed record ElementExists(Operand List, Predicate Predicate, bool Negated) : Predicate;

/// <summary>How a value compares with a slot's.</summary>
public enum Comparison
{
    /// <summary>Equal.</summary>
    Equal,

    /// <summary>One of the slot's list.</summary>
    In,

    /// <summary>The text contains the slot's.</summary>
    Contains,

    /// <summary>The text ends with the slot's, which is not empty.</summary>
    EndsWith,

    /// <summary>Before the slot's.</summary>
    Less,

    /// <summary>Before the slot's, or equal.</summary>
    LessOrEqual,

    /// <summary>After the slot's.</summary>
    Greater,

    /// <summary>After the slot's, or equal.</summary>
    GreaterOrEqual,
}

/// <summary>A stored value of a row.</summary>
/// <param name="Property">Which.</param>
/// <param name="Source">Where.</param>
/// <param name="Folded">True for its folded form.</param>
/// <param name="Found">Of a number that is found when asked and not stored: how. <paramref name="Property"/> then says its name and kind.</param>
public sealed record Operand(StoredProperty Property, OperandSource Source, bool Folded, FoundNumber? Found = null)
{
    /// <summary>A number that is found from what the row's node is related to.</summary>
    public static Operand Of(FoundField field, bool subtree) => new(field.AsProperty(), OperandSource.Node, false, new(field, subtree && field.Of.Closure is not null));

    /// <summary>The score of a scored search.</summary>
    public static Operand Score { get; } = new(StoredProperty.Number("score", isRequired: true, ""), OperandSource.Score, false);

    /// <summary>The value as it is compared: folded where there is such a form.</summary>
    public static Operand Compared(StoredProperty property, OperandSource source) => new(property, source, property.FoldedName is not null);

    /// <summary>Name of the column or property in a store.</summary>
    public string StoredName => Folded ? Property.FoldedName! : Property.Name;
}

/// <summary>How a number is found.</summary>
/// <param name="Field">What is counted, or whose extreme is wanted.</param>
/// <param name="Subtree">True when what is related to any node of the subtree counts, each once.</param>
public sealed record FoundNumber(FoundField Field, bool Subtree);

/// <summary>Where a value is.</summary>
public enum OperandSource
{
    /// <summary>In the row's node.</summary>
    Node,

    /// <summary>In the relationship that led to it.</summary>
    Edge,

    /// <summary>In all the relationships that led to it: an array of their values, in the order of the nodes they come from.</summary>
    Edges,

    /// <summary>It is the score of a search.</summary>
    Score,

    /// <summary>It is the element of the list in question.</summary>
    Element,
}

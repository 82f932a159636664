using System.Collections.Immutable;
using Publications.Query.Schema;

namespace Publications.Query.Plan;

/// <summary>
/// The groups of some nodes by keys: an array of rows, each with the keys, how much is in it, and sums. A key that is a value is that value; one that is a
/// node is the array of its columns. With <paramref name="Whole"/>, an array of how many nodes are in any group, how many groups there are, and the rows.
/// </summary>
/// <param name="Input">The nodes.</param>
/// <param name="Keys">At least one.</param>
/// <param name="Counting">What is in a group.</param>
/// <param name="Weight">What is counted for each node, of <see cref="Plan.Counting.Related"/>.</param>
/// <param name="Sums">Numbers of the nodes that are summed.</param>
/// <param name="ByValue">True for the order of the first key's value; false for the largest group first, then by keys.</param>
/// <param name="SizeSlot">How many at most; null for all.</param>
/// <param name="Whole">Whether the whole is told.</param>
public sealed record Group(
    Rows Input, ImmutableArray<GroupKey> Keys, Counting Counting, Relationship? Weight, ImmutableArray<CountField> Sums, bool ByValue, int? SizeSlot, bool Whole) : Result;

/// <summary>A key of groups.</summary>
/// <param name="Field">What it is.</param>
/// <param name="Subtree">True when a node counts for each of its ancestors too.</param>
/// <param name="Filter">Which of its nodes count; null for all.</param>
/// <param name="Columns">Of a key that is a node: its columns.</param>
public sealed record GroupKey(GroupField Field, bool Subtree, Predicate? Filter, ImmutableArray<Column> Columns);

/// <summary>What is in a group.</summary>
public enum Counting
{
    /// <summary>Its nodes, each once.</summary>
    Nodes,

    /// <summary>For each of its nodes, how many it is related to.</summary>
    Related,

    /// <summary>For each of its nodes the whole part of <see cref="Fraction.Unit"/> through the number of groups that the node is in.</summary>
    Fractions,
}

/// <summary>Parts of a node that is divided among its groups, as whole numbers, so that every engine sums them alike.</summary>
public static class Fraction
{
    /// <summary>The least common multiple of 1 to 20.</summary>
    public const long Unit = 232_792_560;
}

using System.Collections.Immutable;
using Publications.Query.Schema;

namespace Publications.Query.Plan;

/// <summary>A plan that gives nodes, each with the relationship that led to it, if one did.</summary>
public abstract record Rows : PlanNode;

/// <summary>All nodes of a type.</summary>
public sealed record Scan(NodeType Type) : Rows;

/// <summary>The node of a type whose other ids hold that in a slot.</summary>
public sealed record Alias(NodeType Type, int Slot) : Rows;

/// <summary>The nodes of a type whose full text matches. <paramref name="Scored"/> ones know their score.</summary>
public sealed record Search(NodeType Type, SearchSlots Slots, bool Scored) : Rows;

/// <summary>What a search is looked up by: a match for all of it; its scored parts as matches, each of them within the whole; the points of each part.</summary>
public sealed record SearchSlots(int Match, int Parts, int Points);

/// <summary>
/// The nodes that the outer row's node is related to. With <paramref name="Subtree"/>, what any node of its subtree is related to, each once; the
/// relationships that led there are then spoken of together, as <see cref="OperandSource.Edges"/>.
/// </summary>
public sealed record Traverse(Relationship Relationship, bool Subtree = false) : Rows;

/// <summary>The nodes that the second relationship of a derived list leads to from those of its first, each once, without the outer row's node.</summary>
public sealed record Derive(DerivedField Field, bool Subtree) : Rows;

/// <summary>The nodes that both the outer row's node and the node of the row around that are related to.</summary>
public sealed record Shared(Relationship By) : Rows;

/// <summary>The rows that the enclosing <see cref="Several"/> keeps.</summary>
public sealed record KeptRows(NodeType Type) : Rows;

/// <summary>The node that is a key of the outer group.</summary>
public sealed record Member(string Type, int Key) : Rows;

/// <summary>The rows for which a condition holds.</summary>
public sealed record Filter(Rows Input, Predicate Predicate) : Rows;

/// <summary>The rows in an order that is total; absent values are smallest.</summary>
public sealed record Order(Rows Input, ImmutableArray<OrderKey> Keys) : Rows;

/// <summary>
/// The first rows of an ordered input that come after a place in that order, and before another, which is written as a place in the opposite order that
/// they come after; either is empty for none. Their number is in a slot.
/// </summary>
public sealed record Page(Rows Input, int SizeSlot, ImmutableArray<AfterKey> After, ImmutableArray<AfterKey> Before) : Rows;

using System.Collections.Immutable;
using Publications.Query.Schema;

namespace Publications.Query.Plan;

/// <summary>
/// What a statement has to find out: a tree that knows neither SQL nor Cypher, neither values (they are in numbered slots) nor names of the
/// response. <see cref="PlanText"/> prints it canonically: equal texts are equal plans and compile to equal statements.
/// </summary>
public abstract record PlanNode
{
    private protected PlanNode()
    {
    }
}

/// <summary>A plan that gives one JSON value.</summary>
public abstract record Result : PlanNode;

/// <summary>An array of at most two values: the rows when asked for, then the total when asked for.</summary>
public sealed record Connection(Project? Rows, Count? Total) : Result;

/// <summary>An array of rows, each the array of its columns.</summary>
public sealed record Project(Rows Input, ImmutableArray<Column> Columns) : Result;

/// <summary>The first row as the array of its columns, or null.</summary>
public sealed record First(Rows Input, ImmutableArray<Column> Columns) : Result;

/// <summary>How many rows there are.</summary>
public sealed record Count(Rows Input) : Result;

/// <summary>One place in a row.</summary>
public abstract record Column;

/// <summary>A stored value; null when absent. Lists of text are arrays, lists of small records are the text of their JSON.</summary>
public sealed record Value(Operand Operand) : Column;

/// <summary>A value that is found from the row's node.</summary>
public sealed record Nested(Result Result) : Column;

/// <summary>A plan that gives nodes, each with the relationship that led to it, if one did.</summary>
public abstract record Rows : PlanNode;

/// <summary>All nodes of a type.</summary>
public sealed record Scan(NodeType Type) : Rows;

/// <summary>The nodes that the outer row's node is related to.</summary>
public sealed record Traverse(Relationship Relationship) : Rows;

/// <summary>The rows for which a condition holds.</summary>
public sealed record Filter(Rows Input, Predicate Predicate) : Rows;

/// <summary>The rows in an order that is total; absent values are smallest.</summary>
public sealed record Order(Rows Input, ImmutableArray<OrderKey> Keys) : Rows;

/// <summary>
/// The first rows of an ordered input that come after a place in that order, and before another, which is written as a place in the opposite order that
/// they come after; either is empty for none. Their number is in a slot.
/// </summary>
public sealed record Page(Rows Input, int SizeSlot, ImmutableArray<AfterKey> After, ImmutableArray<AfterKey> Before) : Rows;

/// <summary>A key of an order.</summary>
public sealed record OrderKey(Operand Operand, bool Descending);

/// <summary>A key of a place in an order; <paramref name="Slot"/> is null where the value there is absent.</summary>
public sealed record AfterKey(OrderKey Key, int? Slot);

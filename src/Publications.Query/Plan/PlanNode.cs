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

/// <summary>An array of the values of its parts. Where <paramref name="Kept"/> is given, its rows are found once, and parts speak of them as <see cref="KeptRows"/>.</summary>
public sealed record Several(ImmutableArray<Result> Parts, Rows? Kept = null) : Result;

/// <summary>An array of rows, each the array of its columns.</summary>
public sealed record Project(Rows Input, ImmutableArray<Column> Columns) : Result;

/// <summary>The first row as the array of its columns, or null.</summary>
public sealed record First(Rows Input, ImmutableArray<Column> Columns) : Result;

/// <summary>The first of some that is not null, as an array of its number and its row; null when all are.</summary>
public sealed record Choice(ImmutableArray<First> Options) : Result;

/// <summary>How many rows there are.</summary>
public sealed record Count(Rows Input) : Result;

/// <summary>The sum of some counts.</summary>
public sealed record Sum(ImmutableArray<Count> Counts) : Result;

/// <summary>One place in a row.</summary>
public abstract record Column;

/// <summary>A stored value; null when absent. Lists of text are arrays, lists of small records are the text of their JSON.</summary>
public sealed record Value(Operand Operand) : Column;

/// <summary>A value that is found from the row's node.</summary>
public sealed record Nested(Result Result) : Column;

/// <summary>A key of an order.</summary>
public sealed record OrderKey(Operand Operand, bool Descending);

/// <summary>A key of a place in an order.</summary>
/// <param name="Key">The key.</param>
/// <param name="Slot">Its value there; null where that is absent.</param>
/// <param name="ListSlot">On the first key of a type's default order: the whole place as a <see cref="Definitions.ListKey"/>; else null.</param>
public sealed record AfterKey(OrderKey Key, int? Slot, int? ListSlot = null);

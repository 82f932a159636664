using System.Collections.Immutable;
using Publications.Query.Schema;

namespace Publications.Query.Plan;

/// <summary>
/// What a search finds in several types: an array of rows, each with the branch's number, the score, the id and the array of the node's columns; by score, greatest
/// first, then by branch, then by id.
/// </summary>
/// <param name="Branches">The types, in the schema's order.</param>
/// <param name="SizeSlot">How many at most.</param>
/// <param name="After">Slots of score, branch and id of the place that the page comes after; null for none.</param>
public sealed record SearchAll(ImmutableArray<SearchBranch> Branches, int SizeSlot, SearchPlace? After) : Result;

/// <summary>One type of a search over several.</summary>
/// <param name="Input">A scored <see cref="Search"/>, filtered or not.</param>
/// <param name="Type">The type.</param>
/// <param name="Number">Its place in the schema, which is in the rows.</param>
/// <param name="Columns">What is wanted of its nodes.</param>
public sealed record SearchBranch(Rows Input, NodeType Type, int Number, ImmutableArray<Column> Columns);

/// <summary>A place in what a search over several types finds.</summary>
public sealed record SearchPlace(int ScoreSlot, int BranchSlot, int IdSlot);

/// <summary>Pairs of files that share works: an array of rows, each the columns of the one whose path comes first, those of the other, and how many works.</summary>
public sealed record SourceOverlap(ImmutableArray<Column> First, ImmutableArray<Column> Second) : Result;

/// <summary>What became of the records: an array [identified, rejected, duplicates within, between, included, databases], each database an array [the same five, its name], by name.</summary>
public sealed record SourceFlow : Result;

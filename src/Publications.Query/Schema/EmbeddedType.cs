using System.Collections.Immutable;

namespace Publications.Query.Schema;

/// <summary>A small record that is kept inside a property as JSON.</summary>
/// <param name="Name">As the schema has it: <c>Evidence</c>.</param>
/// <param name="Fields">Its fields; kinds are scalar or enum.</param>
/// <param name="Description">What it is, from the schema.</param>
public sealed record EmbeddedType(string Name, ImmutableArray<StoredProperty> Fields, string Description);

/// <summary>An enum; stores keep a value's name as text.</summary>
/// <param name="Name">As the schema has it: <c>WorkType</c>.</param>
/// <param name="Values">The names, in the schema's order.</param>
/// <param name="Descriptions">What each value says, in the same order; may be empty texts.</param>
/// <param name="Description">What it is, from the schema; may be empty.</param>
public sealed record EnumType(string Name, ImmutableArray<string> Values, ImmutableArray<string> Descriptions, string Description);

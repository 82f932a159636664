using System.Collections.Immutable;

namespace Publications.Resolution;

/// <summary>Members that are one entity, with the reasons.</summary>
/// <param name="Members">Keys in ordinal order; never empty.</param>
/// <param name="Joins">The joins that made it, in the order in which they were made; one fewer than members.</param>
/// <param name="Refused">Candidate joins between a member and another cluster that a constraint forbade, with the reason in the evidence.</param>
public sealed record Cluster(ImmutableArray<string> Members, ImmutableArray<Join> Joins, ImmutableArray<Join> Refused);

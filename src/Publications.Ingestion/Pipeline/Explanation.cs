using System.Collections.Immutable;
using Publications.Resolution;

namespace Publications.Ingestion.Pipeline;

/// <summary>Why an entity is one: the records or names that make it, what joined them, and what was kept apart.</summary>
/// <param name="Id">Id of the entity.</param>
/// <param name="Kind"><c>Work</c>, <c>Author</c> or <c>Venue</c>.</param>
/// <param name="Members">Key of each member, and where it stands.</param>
/// <param name="Joins">What joined them.</param>
/// <param name="KeptApart">Candidates that a constraint forbade.</param>
public sealed record Explanation(string Id, string Kind, ImmutableArray<ExplainedMember> Members, ImmutableArray<Join> Joins, ImmutableArray<Join> KeptApart);

/// <summary>A member of an entity.</summary>
/// <param name="Key">Record, mention or venue key.</param>
/// <param name="Says">What it says: title, name or venue as printed.</param>
/// <param name="Places">Source and line of each place where it stands.</param>
public sealed record ExplainedMember(string Key, string Says, ImmutableArray<string> Places);

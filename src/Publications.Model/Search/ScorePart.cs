namespace Publications.Model.Search;

/// <summary>What a field adds to the score of a text when a clause occurs in it. Engines compute the same sum from the same parts.</summary>
/// <param name="Clause">A clause of the query, or the phrase of all of them.</param>
/// <param name="Field">The field.</param>
/// <param name="Points">What it adds, at least 1, however often the clause occurs in the field.</param>
public readonly record struct ScorePart(SearchClause Clause, string Field, int Points);

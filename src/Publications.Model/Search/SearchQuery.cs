using System.Collections.Immutable;

namespace Publications.Model.Search;

/// <summary>What a reader looks for: clauses that must all match, each anywhere in the full text. Equal to another with the same clauses.</summary>
public sealed record SearchQuery
{
    /// <summary>The most clauses a query has; further words are in <see cref="IgnoredWords"/>.</summary>
    public const int MaximalClauses = 16;

    private const double PointsOfClause = 10;
    private const double PointsOfPhrase = 20;

    internal SearchQuery(ImmutableArray<SearchClause> clauses, ImmutableArray<string> ignoredWords)
    {
        Clauses = clauses;
        IgnoredWords = ignoredWords;
        Phrase = clauses.Length > 1 && clauses.All(clause => clause.Terms.Length == 1)
            ? new([.. clauses.Select(clause => clause.IsPrefix ? LightStem.Of(clause.Terms[0]) : clause.Terms[0])], false)
            : null;
    }

    /// <summary>
    /// Reads what a reader typed; any input is a query. Text in double quotes, straight, curly or angular, is a phrase, an open quote runs to the end.
    /// Of the rest each word is a clause, without function words unless there is nothing else; a run of letters without blanks (Chinese, Japanese) is a phrase.
    /// A word of two letters or more at the very end is a prefix, since it may still grow.
    /// </summary>
    /// <param name="text">Any text, even with unpaired surrogates.</param>
    public static SearchQuery Parse(string text) => SearchParser.Parse(text);

    /// <summary>True when there is no clause; such a query matches nothing.</summary>
    public bool IsEmpty => Clauses.IsEmpty;

    /// <summary>0 to 16 different clauses, in the order typed.</summary>
    public ImmutableArray<SearchClause> Clauses { get; }

    /// <summary>The words left out, as typed and in that order: function words, what goes beyond 16 clauses, and beyond 64 terms of a phrase.</summary>
    public ImmutableArray<string> IgnoredWords { get; }

    /// <summary>
    /// The phrase of all terms, whose occurrence in a field adds to the score; null for a query of one clause or with a phrase of its own. Its last term is
    /// whole even where the last clause is a prefix.
    /// </summary>
    public SearchClause? Phrase { get; }

    /// <summary>True when each clause occurs in one at least of the texts of an entity.</summary>
    /// <param name="fieldTexts">Its texts, as read.</param>
    public bool Matches(IEnumerable<string> fieldTexts)
    {
        var fields = fieldTexts.Select(TextAnalyzer.List).ToList();
        return !IsEmpty && Clauses.All(clause => fields.Exists(field => clause.Occurrences(field).Any()));
    }

    /// <summary>
    /// What makes up the score: for each clause and field 10 × the field's weight, then for <see cref="Phrase"/> and each field 20 × the weight, rounded.
    /// </summary>
    /// <param name="fields">The fields' names and weights; a weight is positive, 1 for a field like any other.</param>
    public ImmutableArray<ScorePart> Parts(IEnumerable<(string Field, double Weight)> fields)
    {
        var all = fields.ToList();
        var parts = Clauses.SelectMany(_ => all, (clause, field) => new ScorePart(clause, field.Field, Points(field.Weight, PointsOfClause)));
        return Phrase is { } phrase ? [.. parts, .. all.Select(field => new ScorePart(phrase, field.Field, Points(field.Weight, PointsOfPhrase)))] : [.. parts];
    }

    /// <summary>The score of an entity: the sum of <see cref="Parts"/> whose clause occurs in their field. 0 means that no clause occurs anywhere.</summary>
    /// <param name="fields">Its texts as read, null where it has none, with the fields' weights.</param>
    public int Score(IEnumerable<(string? Text, double Weight)> fields)
    {
        var score = 0;
        foreach (var (text, weight) in fields)
        {
            var terms = TextAnalyzer.List(text ?? "");
            score += Parts([("", weight)]).Where(part => part.Clause.Occurrences(terms).Any()).Sum(part => part.Points);
        }

        return score;
    }

    /// <summary>The stretches of a text that a clause finds, ascending; those that overlap or touch are one.</summary>
    /// <param name="text">The text as read; offsets are of its UTF-16 units.</param>
    public IEnumerable<TextSpan> Highlights(string text)
    {
        var terms = TextAnalyzer.List(text);
        var merged = new List<TextSpan>();
        foreach (var span in Clauses.SelectMany(clause => clause.Occurrences(terms)).OrderBy(span => span.Start).ThenBy(span => span.End))
        {
            if (merged.Count > 0 && span.Start <= merged[^1].End)
            {
                merged[^1] = new(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged;
    }

    /// <inheritdoc/>
    public bool Equals(SearchQuery? other) => other is not null && Clauses.AsSpan().SequenceEqual(other.Clauses.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Clauses.Aggregate(0, HashCode.Combine);

    /// <summary>Its clauses joined by AND; the empty string when there is none.</summary>
    public override string ToString() => string.Join(" AND ", Clauses);

    private static int Points(double weight, double factor) => Math.Max(1, (int)Math.Round(weight * factor, MidpointRounding.AwayFromZero));
}

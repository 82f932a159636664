using System.Collections.Immutable;

namespace Publications.Model.Search;

/// <summary>One thing that a text must hold. Equal to another with the same terms.</summary>
/// <param name="Terms">One term, or several that must stand side by side; never empty in a query.</param>
/// <param name="IsPrefix">
/// True when its single term is the beginning of a word, folded but not stemmed: <c>policie</c>. It finds the terms that begin with it and, since an index
/// holds stems alone, the stems of <see cref="ShorterStems"/>: <c>polic</c>. A phrase is never a prefix, which Lucene's query syntax could not say.
/// </param>
public sealed record SearchClause(ImmutableArray<string> Terms, bool IsPrefix)
{
    /// <summary>One term, or several that must stand side by side; never empty in a query.</summary>
    public ImmutableArray<string> Terms { get; } = Terms.IsDefault ? [] : Terms.RemoveAll(string.IsNullOrEmpty);

    /// <summary>True when its single term is the beginning of a word; never with several terms.</summary>
    public bool IsPrefix { get; } = IsPrefix && Terms is { IsDefault: false, Length: 1 };

    /// <summary>The whole terms that a prefix finds besides those it begins; empty for other clauses.</summary>
    public ImmutableArray<string> ShorterStems { get; } = IsPrefix && Terms is { IsDefault: false, Length: 1 } ? [.. LightStem.OfLongerWords(Terms[0])] : [];

    /// <inheritdoc/>
    public bool Equals(SearchClause? other) => other is not null && IsPrefix == other.IsPrefix && Terms.AsSpan().SequenceEqual(other.Terms.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Terms.AsSpan() is [var first, ..] ? HashCode.Combine(first, Terms.Length, IsPrefix) : 0;

    /// <summary>Its terms as a reader would type them: <c>"value chain"</c>, <c>clust*</c>.</summary>
    public override string ToString() => Terms.AsSpan() is [var only] ? only + (IsPrefix ? "*" : "") : $"\"{string.Join(' ', Terms.AsSpan().ToArray())}\"";

    /// <summary>Where it occurs among the terms of a text: spans in the text, of one term or of a whole phrase, ascending.</summary>
    internal IEnumerable<TextSpan> Occurrences(IReadOnlyList<Term> terms)
    {
        for (var i = 0; i + Terms.Length <= terms.Count; i++)
        {
            if (OccursAt(terms, i))
            {
                yield return new(terms[i].Start, terms[i + Terms.Length - 1].End);
            }
        }
    }

    private bool OccursAt(IReadOnlyList<Term> terms, int at)
    {
        for (var k = 0; k < Terms.Length; k++)
        {
            if (terms[at + k].Text != Terms[k] && !(IsPrefix && IsBegunBy(terms[at + k].Text)))
            {
                return false;
            }
        }

        return Terms.Length > 0;
    }

    private bool IsBegunBy(string term) => term.StartsWith(Terms[0], StringComparison.Ordinal) || ShorterStems.Contains(term);
}

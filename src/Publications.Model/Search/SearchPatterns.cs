using System.Text;

namespace Publications.Model.Search;

/// <summary>How clauses are spelled for each engine. Terms of a query hold no syntax; what else is put in is escaped, so that no pattern fails or says more.</summary>
public static class SearchPatterns
{
    /// <summary>A pattern of Lucene that no document matches: all, but not all.</summary>
    private const string LuceneNothing = "(*:* -*:*)";

    /// <summary>An operand of FTS5's MATCH: <c>{"title"} : ("regio" * OR "reg")</c>, phrases <c>"valu chain"</c>.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="column">The column it must occur in; null for any.</param>
    public static string Fts5(SearchClause clause, string? column)
    {
        var body = Fts5String(string.Join(' ', clause.Terms));
        if (clause.IsPrefix)
        {
            body = $"({string.Join(" OR ", [body + " *", .. clause.ShorterStems.Select(Fts5String)])})";
        }

        return column is null ? body : $"{{{Fts5String(column)}}} : {body}";
    }

    /// <summary>All clauses of a query for FTS5's MATCH, each in any column; for an empty query the pattern <c>""</c>, which matches nothing.</summary>
    /// <param name="query">The query.</param>
    public static string Fts5(SearchQuery query) => query.IsEmpty ? Fts5String("") : string.Join(" AND ", query.Clauses.Select(clause => Fts5(clause, null)));

    /// <summary>A clause in Lucene's query syntax: <c>title_terms:(regio* OR reg)</c>, phrases <c>title_terms:"valu chain"</c>.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="property">The property it must occur in; null for the index's own.</param>
    public static string Lucene(SearchClause clause, string? property)
    {
        var body = clause.Terms switch
        {
            [] => LuceneNothing,
            [var prefix] when clause.IsPrefix => $"({string.Join(" OR ", [Escaped(prefix) + "*", .. clause.ShorterStems.Select(Escaped)])})",
            [var term] => $"({Escaped(term)})",
            var terms => $"\"{string.Join(' ', terms.Select(Escaped))}\"",
        };
        return property is null ? body : $"{Escaped(property)}:{body}";
    }

    /// <summary>All clauses of a query in Lucene's syntax, each in one at least of the properties; for an empty query a pattern that matches nothing.</summary>
    /// <param name="query">The query.</param>
    /// <param name="properties">The properties of the index, one or more.</param>
    public static string Lucene(SearchQuery query, IReadOnlyList<string> properties) => query.IsEmpty || properties.Count == 0
        ? LuceneNothing
        : string.Join(" AND ", query.Clauses.Select(clause => $"({string.Join(" OR ", properties.Select(property => Lucene(clause, property)))})"));

    private static string Fts5String(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>Lucene takes any character behind a backslash as it is.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsLetterOrDigit(rune) && rune.Value != '_')
            {
                escaped.Append('\\');
            }

            escaped.Append(rune.ToString());
        }

        return escaped.ToString();
    }
}

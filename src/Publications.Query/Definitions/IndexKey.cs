using Publications.Query.Schema;

namespace Publications.Query.Definitions;

/// <summary>
/// Neo4j aborts the write of a range-indexed string of more than about 8 kB. Beside each @index and @unique string <c>p</c> it therefore keeps
/// <c>p_key</c>, the first 250 characters (at most 1,000 bytes) of <c>p_folded</c>, and the index is on that. Cutting keeps the order, Cypher's
/// <c>left</c> cuts parameters likewise, and the rest is checked on <c>p_folded</c>:
/// <list type="bullet">
/// <item><c>p = v</c> is <c>n.p_key = left($v, 250) AND n.p_folded = $v</c>, which the planner answers with a seek and a filter;</item>
/// <item><c>p &lt; v</c> is <c>n.p_key &lt;= left($v, 250) AND n.p_folded &lt; $v</c>, likewise for the others; a prefix is
/// <c>n.p_key STARTS WITH left($v, 250) AND n.p_folded STARTS WITH $v</c>;</item>
/// <item><c>ORDER BY p</c> is <c>ORDER BY n.p_key, n.p_folded, n.id</c> after <c>n.p_key IS NOT NULL</c>.</item>
/// </list>
/// SQLite has no such limit and no such column. Enum values and whole numbers are indexed as they are.
/// </summary>
public static class IndexKey
{
    /// <summary>At most so many Unicode characters; none takes more than four bytes of UTF-8.</summary>
    public const int MaxCharacters = 250;

    /// <summary>The name of the property that carries the index in Neo4j: <c>p_key</c> for strings, else <c>p</c>; null when nothing is indexed.</summary>
    public static string? NameOf(StoredProperty property) => (property.IsIndexed || property.IsUnique, property.Kind) switch
    {
        (false, _) => null,
        (true, PropertyKind.Text) => property.Name + "_key",
        _ => property.Name,
    };

    /// <summary>The first characters of a folded text, as Cypher's <c>left</c> cuts it.</summary>
    public static string Cut(string folded)
    {
        if (folded.Length <= MaxCharacters)
        {
            return folded;
        }

        var (characters, length) = (0, 0);
        while (length < folded.Length && characters < MaxCharacters)
        {
            length += length + 1 < folded.Length && char.IsSurrogatePair(folded, length) ? 2 : 1;
            characters++;
        }

        return folded[..length];
    }
}

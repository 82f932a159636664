using System.Text;
using Publications.Query.Schema;

namespace Publications.Query.Definitions;

/// <summary>
/// Neo4j aborts the write of a range-indexed string of more than about 8 kB. Beside each @index and @unique string <c>p</c> it therefore keeps
/// <c>p_key</c>, the first 1,000 bytes of <c>p_folded</c>, and the index is on that. Cutting keeps the order, so:
/// <list type="bullet">
/// <item><c>p = v</c> is <c>n.p_key = cut(v) AND n.p_folded = v</c>; the second half may go when <see cref="IsWhole"/>;</item>
/// <item><c>p &lt; v</c> is <c>n.p_key &lt;= cut(v) AND n.p_folded &lt; v</c>; likewise for the others and for prefixes;</item>
/// <item><c>ORDER BY p</c> is <c>ORDER BY n.p_key, n.p_folded, n.id</c> after <c>n.p_key IS NOT NULL</c>.</item>
/// </list>
/// SQLite has no such limit and no such column. Enum values and whole numbers are indexed as they are.
/// </summary>
public static class IndexKey
{
    /// <summary>At most so many bytes of UTF-8.</summary>
    public const int MaxBytes = 1_000;

    /// <summary>The name of the property that carries the index in Neo4j: <c>p_key</c> for strings, else <c>p</c>; null when nothing is indexed.</summary>
    public static string? NameOf(StoredProperty property) => (property.IsIndexed || property.IsUnique, property.Kind) switch
    {
        (false, _) => null,
        (true, PropertyKind.Text) => property.Name + "_key",
        _ => property.Name,
    };

    /// <summary>The start of a folded text, whole characters of at most <see cref="MaxBytes"/> bytes.</summary>
    public static string Cut(string folded)
    {
        if (IsWhole(folded))
        {
            return folded;
        }

        var (bytes, length) = (0, 0);
        foreach (var rune in folded.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > MaxBytes)
            {
                break;
            }

            length += rune.Utf16SequenceLength;
        }

        return folded[..length];
    }

    /// <summary>True when nothing needs to be cut.</summary>
    public static bool IsWhole(string folded) => folded.Length * 3 <= MaxBytes || Encoding.UTF8.GetByteCount(folded) <= MaxBytes;
}

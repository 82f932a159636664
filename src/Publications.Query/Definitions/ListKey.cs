using System.Globalization;
using Publications.Model.Graph;
using Publications.Model.Text;
using Publications.Query.Schema;

namespace Publications.Query.Definitions;

/// <summary>
/// The key <c>_order</c> under which stores keep the listed nodes of a type in its default order, where that is one property p and the id. It is absent on
/// nodes whose <c>type</c> is unlisted, so <c>_order IS NOT NULL</c> says that a node is listed, and makes both engines walk the index <c>T_order</c>.
/// <para>SQLite: a generated column, p's compared value or <see cref="Absent"/>, indexed with the id.</para>
/// <code>WHERE n."_order" IS NOT NULL ORDER BY n."_order" DESC, n.id DESC       and for what follows a place: AND (n."_order", n.id) &lt; ($k, $id)</code>
/// <para>
/// Neo4j: a string with a range index. <c>0</c>, a separator and the id for an absent value; <c>1</c>, the value, the separator and the id for another. Whole
/// numbers are moved by 2⁶³ and written with 20 digits, texts are folded and cut as <see cref="IndexKey"/> says; one that was cut has, in place of the
/// separator and the id, a mark that is greater. So keys are in the order of value and id, and only texts of more than 250 characters that begin alike share one.
/// </para>
/// <code>WHERE n._order IS NOT NULL ORDER BY n._order DESC                   a place: n._order &lt; $k, of whole numbers
/// ORDER BY n._order, n.p_folded, n.id        a place: n._order >= $k AND (n._order &lt;> $k OR n.p_folded > $v OR n.p_folded = $v AND n.id > $id), of texts</code>
/// That is <c>&lt;&gt;</c> and not <c>&gt;</c>, since Neo4j compares parameters with properties by UTF-16 units, but seeks in an index by code points. $v is null for a
/// place of an absent value.
/// <para>Both engines walk it either way.</para>
/// </summary>
public static class ListKey
{
    /// <summary>Name of the column and of the property.</summary>
    public const string Name = "_order";

    /// <summary>What stands in SQLite's column for an absent value: less than any other, also than any text.</summary>
    public const long Absent = long.MinValue;

    private const char Separator = '\0';
    private const char CutMark = '\u0001';

    /// <summary>Name of the index: <c>Work_order</c>.</summary>
    public static string IndexOf(NodeType node) => node.Name + "_order";

    /// <summary>The property p; null when the type has no such key, since its order is another or the id alone.</summary>
    public static StoredProperty? PropertyOf(NodeType node) => node.DefaultOrder is [var first, { Property: "id" } last]
        && first.Descending == last.Descending && node.Property(first.Property) is { Kind: PropertyKind.Text or PropertyKind.Int or PropertyKind.Enum } property ? property : null;

    /// <summary>False where SQLite needs no such column, since the index of the property itself has the order: it is required and indexed, and all nodes are listed.</summary>
    public static bool IsColumn(NodeType node) => PropertyOf(node) is { } property && (node.Unlisted is not null || !property.IsRequired || !property.IsIndexed);

    /// <summary>The expression of SQLite's generated column.</summary>
    public static string Expression(NodeType node, StoredProperty property)
    {
        var name = SqliteDefinitions.Quote(property.ComparedName);
        var value = property.IsRequired ? name : $"ifnull({name}, {Absent.ToString(CultureInfo.InvariantCulture)})";
        return node.Unlisted is null ? value : $"CASE WHEN \"type\" <> '{node.Unlisted}' THEN {value} END";
    }

    /// <summary>Neo4j's key of a node; null for an unlisted one.</summary>
    public static string? Of(NodeType node, StoredProperty property, string id, Properties properties) =>
        node.Unlisted is not null && properties.Text("type") == node.Unlisted ? null : Of(properties[property.Name], id);

    /// <summary>Neo4j's key of a value, folded or as it was put in, and an id: what a place in the order is compared with.</summary>
    public static string Of(PropertyValue? value, string id) => value switch
    {
        PropertyValue.Whole whole => string.Create(CultureInfo.InvariantCulture, $"1{unchecked((ulong)whole.Value + (1UL << 63)):D20}{Separator}{id}"),
        PropertyValue.Text text when Folding.Fold(text.Value) is var folded => IndexKey.Cut(folded) is var cut && cut.Length < folded.Length ? $"1{cut}{CutMark}" : $"1{cut}{Separator}{id}",
        _ => $"0{Separator}{id}",
    };
}

using Publications.Query.Plan;
using Publications.Query.Schema;

namespace Publications.Query.Compile;

/// <summary>Where rows come from, in SQL.</summary>
internal static class SqlRows
{
    /// <summary>FROM and WHERE.</summary>
    public static string From(RowsParts parts, int level, SqlOuter outer)
    {
        // All that is related to nodes which a condition names: they are looked up, whatever the engine thinks of its other indexes. A page may do better by walking its order.
        var lead = parts is { Source: Scan, Page: null } ? parts.Predicates.SelectMany(Selectivity.Terms).OfType<Exists>().FirstOrDefault(Selectivity.IsLookedUp) : null;
        var (source, condition) = lead is null ? Source(parts.Source, level, outer) : (SqlConditions.Lead((Scan)parts.Source, lead, level), null);
        var isScanned = parts.Source is Scan or Search;
        var terms = lead is null ? parts.Predicates : parts.Predicates.SelectMany(Selectivity.Terms).Where(term => term != lead);
        var conditions = new[] { condition }.OfType<string>().Concat(terms.Select(predicate => SqlConditions.Condition(predicate, level, isScanned)));
        conditions = conditions.Concat(parts.Bounds.Select(bound => SqlConditions.After(bound, parts, level)));
        var where = string.Join(" AND ", conditions);
        return where.Length == 0 ? source : $"{source} WHERE {where}";
    }

    /// <summary>A count with its FROM and WHERE. Relationships are counted without looking at their far ends, which stores never let dangle.</summary>
    public static string Counted(RowsParts parts, int level, SqlOuter outer) => parts switch
    {
        { Source: Traverse traverse, Predicates.IsEmpty: true } => Related(traverse.Relationship, traverse.Subtree, outer.Key),
        { Source: KeptRows, Predicates.IsEmpty: true } => "count(*) FROM kept",
        _ => $"count(*) {From(parts, level, outer)}",
    };

    /// <summary>How many nodes one is related to, itself or by its subtree.</summary>
    public static string Related(Relationship followed, bool subtree, string key)
    {
        if (subtree)
        {
            var (near, far) = Ends(followed);
            return $"count(DISTINCT t.{far}) FROM \"{followed.Closure!.Name}\" a JOIN \"{followed.Type.Name}\" t ON t.{near} = a.from_key WHERE a.to_key = {key}";
        }

        return $"count(*) FROM \"{followed.Type.Name}\" WHERE {followed.Direction switch
        {
            Direction.In => $"to_key = {key}",
            Direction.Out => $"from_key = {key}",
            _ => $"from_key = {key} OR to_key = {key}",
        }}";
    }

    /// <summary>The values of all relationships that led from a subtree to a node, in the order of the tree's nodes.</summary>
    public static string Edges(Traverse traverse, Operand operand, string key, string root)
    {
        var followed = traverse.Relationship;
        var (near, far) = Ends(followed);
        var tree = followed.Closure!.From;
        return $"(SELECT json_group_array(x.v) FROM (SELECT t.\"{operand.StoredName}\" v FROM \"{followed.Type.Name}\" t JOIN \"{followed.Closure.Name}\" a ON a.from_key = t.{near} JOIN \"{tree}\" y ON y.key = t.{near} WHERE t.{far} = {key} AND a.to_key = {root} ORDER BY y.id) x)";
    }

    /// <summary>The columns of a relationship's table where it is come from and where it leads.</summary>
    public static (string Near, string Far) Ends(Relationship followed) => followed.Direction == Direction.In ? ("to_key", "from_key") : ("from_key", "to_key");

    /// <summary>The nodes that one is related to, with the condition that they are.</summary>
    public static (string From, string? Condition) Join(Relationship relationship, int level, string outerKey)
    {
        var (table, target) = (relationship.Type.Name, relationship.Target);
        var (near, far) = Ends(relationship);
        if (relationship.Direction != Direction.Both)
        {
            return ($"FROM \"{table}\" e{level} JOIN \"{target}\" n{level} ON n{level}.key = e{level}.{far}", $"e{level}.{near} = {outerKey}");
        }

        var properties = string.Concat(relationship.Type.Properties.SelectMany(property => new[] { property.Name, property.FoldedName }).OfType<string>().Select(name => $", \"{name}\""));
        string Half(string from, string to) => $"SELECT {to} other{properties} FROM \"{table}\" WHERE {from} = {outerKey}";
        return ($"FROM ({Half("from_key", "to_key")} UNION ALL {Half("to_key", "from_key")}) e{level} JOIN \"{target}\" n{level} ON n{level}.key = e{level}.other", null);
    }

    /// <summary>The nodes. What was found first is gone through, and its nodes are looked up: CROSS JOIN forbids the engine to go through all nodes instead.</summary>
    private static (string From, string? Condition) Source(Rows source, int level, SqlOuter outer) => source switch
    {
        Scan scan => ($"FROM \"{scan.Type.Name}\" n{level}", null),
        Alias alias => ($"FROM \"{alias.Type.Name}\" n{level}", $"n{level}.key = coalesce((SELECT key FROM \"{alias.Type.Name}\" WHERE id = $p{alias.Slot}), (SELECT min(key) FROM \"{alias.Type.Name}_aliases\" WHERE value = $p{alias.Slot}))"),
        Search search => ($"FROM {SqlSearches.Hits(search)} s{level} CROSS JOIN \"{search.Type.Name}\" n{level} ON n{level}.key = s{level}.k", null),
        Traverse { Subtree: true, Relationship: var followed } => ($"FROM ({Distinct(followed, outer.Key)}) s{level} CROSS JOIN \"{followed.Target}\" n{level} ON n{level}.key = s{level}.k", null),
        Traverse traverse => Join(traverse.Relationship, level, outer.Key),
        Derive derive => ($"FROM ({Derived(derive, outer.Key)}) e{level} CROSS JOIN \"{derive.Field.Second.Target}\" n{level} ON n{level}.key = e{level}.k", null),
        Shared shared => Both(shared.By, level, outer),
        KeptRows kept => ($"FROM kept s{level} CROSS JOIN \"{kept.Type.Name}\" n{level} ON n{level}.key = s{level}.k", null),
        Member member => ($"FROM \"{member.Type}\" n{level}", $"n{level}.key = {outer.Key}"),
        _ => throw new NotSupportedException($"{source.GetType().Name} is no source of rows."),
    };

    private static string Distinct(Relationship followed, string root)
    {
        var (near, far) = Ends(followed);
        return $"SELECT DISTINCT t.{far} k FROM \"{followed.Closure!.Name}\" a JOIN \"{followed.Type.Name}\" t ON t.{near} = a.from_key WHERE a.to_key = {root}";
    }

    private static string Derived(Derive derive, string root)
    {
        var (first, second, edge) = (derive.Field.First, derive.Field.Second, derive.Field.Edge);
        var (near, far) = Ends(first);
        var (near2, far2) = Ends(second);
        var start = derive.Subtree ? $"({Distinct(first, root)})" : $"(SELECT {far} k FROM \"{first.Type.Name}\" WHERE {near} = {root})";
        var count = edge is null ? "" : $", count(DISTINCT t1.k) \"{edge.Properties[0].Name}\"";
        return $"SELECT t2.{far2} k{count} FROM {start} t1 JOIN \"{second.Type.Name}\" t2 ON t2.{near2} = t1.k WHERE t2.{far2} <> {root} GROUP BY t2.{far2}";
    }

    private static (string From, string? Condition) Both(Relationship by, int level, SqlOuter outer)
    {
        var (near, far) = Ends(by);
        return (
            $"FROM \"{by.Type.Name}\" a{level} JOIN \"{by.Type.Name}\" b{level} ON b{level}.{far} = a{level}.{far} JOIN \"{by.Target}\" n{level} ON n{level}.key = a{level}.{far}",
            $"a{level}.{near} = {outer.Key} AND b{level}.{near} = {outer.Around}");
    }
}

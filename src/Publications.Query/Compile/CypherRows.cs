using Publications.Query.Definitions;
using Publications.Query.Plan;
using Publications.Query.Schema;

namespace Publications.Query.Compile;

/// <summary>Where rows come from, in Cypher.</summary>
internal static class CypherRows
{
    /// <summary>The clauses that bind n{d}, filtered, ordered and cut.</summary>
    public static string Match(RowsParts parts, int level, string? size)
    {
        var lead = parts.Source is Scan ? parts.Predicates.SelectMany(Selectivity.Terms).OfType<Exists>().FirstOrDefault(Selectivity.IsLookedUp) : null;
        (string Clauses, bool HasWhere) source = lead is null ? Source(parts.Source, level) : (Lead((Scan)parts.Source, lead, level), false);
        source.Clauses += lead is null && parts.Source is Scan scan ? Hint(scan, parts.Predicates.SelectMany(Selectivity.Terms), level) : "";
        var isListed = CypherLists.IsInOrder(parts);
        var conditions = (lead is null ? parts.Predicates : parts.Predicates.SelectMany(Selectivity.Terms).Where(term => term != lead)).Select(predicate => CypherConditions.Condition(predicate, level))
            .Concat(isListed && parts.Page is not null ? [$"n{level}.{ListKey.Name} IS NOT NULL"] : [])
            .Concat(parts.Bounds.Select(bound => isListed ? CypherLists.After(bound, level) : CypherConditions.After(bound, level)));
        var where = string.Join(" AND ", conditions.Distinct());
        size ??= parts.Page is { } page ? $"$p{page.SizeSlot}" : null;
        var order = parts.Order.IsEmpty ? "" : $" ORDER BY {string.Join(", ", isListed ? CypherLists.Keys(parts.Order, level) : parts.Order.SelectMany(key => CypherConditions.Keys(key, level)))}";
        var cut = size is null && parts.Order.IsEmpty ? "" : $" WITH {Bound(parts.Source, level)}{order}{(size is null ? "" : $" LIMIT {size}")}";
        return $"{source.Clauses}{(where.Length == 0 ? "" : source.HasWhere ? $" AND {where}" : $" WHERE {where}")}{cut}";
    }

    /// <summary>A relationship with its ends.</summary>
    public static string Pattern(Relationship relationship, string near, string edge, string far)
    {
        var (before, after) = relationship.Direction switch
        {
            Direction.In => ("<-", "-"),
            Direction.Out => ("-", "->"),
            _ => ("-", "-"),
        };
        return $"({near}){before}[{edge}:{relationship.Type.Name}]{after}({far})";
    }

    /// <summary>From a node down its tree, and from there over a relationship.</summary>
    public static string Scoped(Relationship followed, string root, string far) => $"({root})<-[:{followed.Closure!.Name}]-{Pattern(followed, "", "", far)}";

    /// <summary>The values of all relationships that led from a subtree to a node, in the order of the tree's nodes.</summary>
    public static string Edges(Traverse traverse, Operand operand, int level)
    {
        var followed = traverse.Relationship;
        return $"COLLECT {{ MATCH (n{level - 1})<-[:{followed.Closure!.Name}]-{Pattern(followed, $"y{level}", $"t{level}", $"n{level}")} WITH t{level}, y{level} ORDER BY y{level}.id RETURN t{level}.{operand.StoredName} }}";
    }

    /// <summary>
    /// A condition that names related nodes, as the beginning: they are looked up, and what they are related to is gone through. The planner would try the
    /// condition for each node of the type.
    /// </summary>
    private static string Lead(Scan scan, Exists lead, int level) =>
        $"MATCH {Pattern(lead.Relationship, $"n{level}:{scan.Type.Name}", $"e{level + 1}", $"n{level + 1}:{lead.Relationship.Target}")} WHERE {CypherConditions.Condition(lead.Predicate, level + 1)} WITH DISTINCT n{level}";

    /// <summary>
    /// Tells the planner to begin at a value that is looked up: it would rather walk the default order until the page is full, and goes through all nodes when
    /// the value is rare or stands at the end. Values of an enum are few and frequent, there it may choose.
    /// </summary>
    private static string Hint(Scan scan, IEnumerable<Predicate> terms, int level) => terms.Select(term => term switch
    {
        Compare compare when Selectivity.IsLookedUp(compare) => compare.Operand.Property,
        StartsWith starts when Selectivity.IsLookedUp(starts) => starts.Operand.Property,
        _ => null,
    }).FirstOrDefault(property => property is { Kind: not PropertyKind.Enum } && property.Name != "id") is { } looked ? $" USING INDEX n{level}:{scan.Type.Name}({IndexKey.NameOf(looked)})" : "";

    private static string Bound(Rows source, int level) => source switch
    {
        Traverse { Subtree: false } or Derive { Field.Edge: not null } => $"n{level}, e{level}",
        Search { Scored: true } => $"n{level}, s{level}",
        _ => $"n{level}",
    };

    private static (string Clauses, bool HasWhere) Source(Rows source, int level) => source switch
    {
        Scan scan => ($"MATCH (n{level}:{scan.Type.Name})", false),
        Alias alias => ($"MATCH (n{level}:{alias.Type.Name}) WHERE n{level}.id = {AliasId(alias)}", true),
        Search search => (CypherSearches.Hits(search, level), false),
        Traverse { Subtree: true, Relationship: var followed } => ($"MATCH {Scoped(followed, $"n{level - 1}", $"n{level}")} WITH DISTINCT n{level}", false),
        Traverse traverse => ($"MATCH {Pattern(traverse.Relationship, $"n{level - 1}", $"e{level}", $"n{level}")}", false),
        Derive derive => (Derived(derive, level, isCounted: true), false),
        Shared { By: var by } => ($"MATCH {Pattern(by, $"n{level - 2}", "", $"n{level}")} MATCH {Pattern(by, $"n{level - 1}", "", $"n{level}")} WITH n{level}", false),
        KeptRows => ($"UNWIND kept AS n{level} WITH n{level}", false),
        _ => throw new NotSupportedException($"{source.GetType().Name} is no source of rows."),
    };

    /// <summary>Within quotation marks Lucene knows two signs only.</summary>
    private static string AliasId(Alias alias) =>
        $"coalesce(head(COLLECT {{ MATCH (x:{alias.Type.Name}) WHERE x.id = $p{alias.Slot} RETURN x.id }}), head(COLLECT {{ CALL db.index.fulltext.queryNodes('{alias.Type.Name}_aliases', '\"' + replace(replace($p{alias.Slot}, '\\\\', '\\\\\\\\'), '\"', '\\\\\"') + '\"') YIELD node RETURN node.id }}))";

    /// <summary>In two steps, since within one pattern Cypher does not go over a relationship twice.</summary>
    public static string Derived(Derive derive, int level, bool isCounted)
    {
        var (first, second, edge) = (derive.Field.First, derive.Field.Second, derive.Field.Edge);
        var start = derive.Subtree ? Scoped(first, $"n{level - 1}", $"t{level}") : Pattern(first, $"n{level - 1}", "", $"t{level}");
        var grouped = edge is null || !isCounted ? $"WITH DISTINCT n{level}" : $"WITH n{level}, {{{edge.Properties[0].Name}: count(DISTINCT t{level})}} AS e{level}";
        return $"MATCH {start} WITH DISTINCT t{level} MATCH {Pattern(second, $"t{level}", "", $"n{level}")} WHERE n{level} <> n{level - 1} {grouped}";
    }
}

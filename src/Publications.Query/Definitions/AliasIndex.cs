using Publications.Query.Schema;

namespace Publications.Query.Definitions;

/// <summary>
/// How a node is found by an id that it may have had before. Of a type T whose @aliases property is p:
/// <list type="bullet">
/// <item>SQLite has the table <c>T_aliases (value, key)</c>, one row an element: <c>key IN (SELECT key FROM "T_aliases" WHERE value = $v)</c>;</item>
/// <item>Neo4j has the full-text index <c>T_aliases</c> on the list p, which keeps each element whole:
/// <c>CALL db.index.fulltext.queryNodes('T_aliases', $q) YIELD node</c> with q of <see cref="Lucene"/>.</item>
/// </list>
/// Several nodes may have one alias; it is the first by id that a look-up means.
/// </summary>
public static class AliasIndex
{
    /// <summary>Name of the table in SQLite and of the index in Neo4j: <c>Work_aliases</c>.</summary>
    public static string NameOf(NodeType node) => node.Name + "_aliases";

    /// <summary>The query of Lucene that finds an id as it is, whatever it is made of.</summary>
    public static string Lucene(string id) => $"\"{id.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}

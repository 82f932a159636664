using Publications.Model.Graph;
using Publications.Model.Identifiers;
using Publications.Model.Search;
using Publications.Query.Schema;

namespace Publications.Query.Definitions;

/// <summary>
/// The full text of nodes. Engines do not analyse: they index the terms that <see cref="TextAnalyzer"/> makes, and are asked with
/// <see cref="SearchPatterns"/>. Of a type T with @fulltext properties p:
/// <list type="bullet">
/// <item>SQLite has the FTS5 table <c>T_text</c>: its columns are the p, its rowid is the node's <c>key</c>; it is contentless, so it finds rows and shows
/// nothing: <c>key IN (SELECT rowid FROM "T_text" WHERE "T_text" MATCH $q)</c>;</item>
/// <item>Neo4j has on each node the properties <c>_t_p</c> and the index <c>T_text</c> on them: <c>db.index.fulltext.queryNodes('T_text', $q)</c>, where q names
/// <c>_t_p</c>.</item>
/// </list>
/// </summary>
public static class IndexedText
{
    /// <summary>The term between two elements of a list, so that no phrase matches across; no text and no query has it, since it is no letter.</summary>
    public const string Separator = "␞";

    /// <summary>Changes with the analysis: what was indexed under another version is to be indexed anew.</summary>
    /// <remarks>Made of the table of endings and of what becomes of its examples and of some words that other rules are about.</remarks>
    public static string Version { get; } = GraphId.Of('t', string.Join('\n', Endings.All.Select(row => $"{row.Letters} {row.MinimalStem} {row.Replacement} {TextAnalyzer.IndexText(row.Example)}")
        .Append(TextAnalyzer.IndexText("L'Università's firm’s dell'impresa ½ x² Ærø Straße 价值链 グローバル 한국어 città-stato R&D GVCs 2nd co\u00ADoperate e\u0301tude ﬁrms Ελλάδα промышленность"))));

    /// <summary>What is indexed of a text or a list of texts; null where nothing is.</summary>
    public static string? Of(PropertyValue? value)
    {
        var indexed = value switch
        {
            PropertyValue.Text text => TextAnalyzer.IndexText(text.Value),
            PropertyValue.Texts texts => string.Join($" {Separator} ", texts.Values.Select(TextAnalyzer.IndexText).Where(terms => terms.Length > 0)),
            _ => "",
        };
        return indexed.Length == 0 ? null : indexed;
    }

    /// <summary>Name of the table in SQLite and of the index in Neo4j: <c>Work_text</c>.</summary>
    public static string NameOf(NodeType node) => node.Name + "_text";

    /// <summary>Name of the property that Neo4j indexes: <c>_t_title</c>.</summary>
    public static string PropertyOf(StoredProperty property) => "_t_" + property.Name;
}

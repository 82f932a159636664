using Publications.Model.Graph;
using Publications.Model.Search;
using Publications.Query.Schema;

namespace Publications.Tests.Query.Evaluation;

/// <summary>A stretch of a node's text that a search matches; <paramref name="Element"/> is null but in lists.</summary>
internal sealed record Highlight(string Field, int? Element, TextSpan Span, string Text);

/// <summary>What a search finds in nodes: each clause in one at least of the texts, score by field.</summary>
internal static class Searches
{
    /// <summary>A word that no search has, put between the elements of a list so that no phrase goes from one to the next.</summary>
    private const string Apart = " zzqxjzz ";

    /// <summary>The order of what a search finds: score first, then another order.</summary>
    public static List<Key> Order(IEnumerable<Key> then) => [new("score", PropertyKind.Int, true, row => row.Score), .. then];

    /// <summary>The rows that match, with their scores.</summary>
    public static List<Row> Find(SearchQuery query, NodeType type, IEnumerable<Row> rows) => [.. rows
        .Where(row => !query.IsEmpty && query.Matches(Texts(type, row.Node).Select(text => text.Text)))
        .Select(row => row with { Score = query.Score(type.FullText.Select(field => (Whole(row.Node, field), field.FullTextWeight!.Value))) })];

    /// <summary>The stretches of a node's text that match, fields in the schema's order.</summary>
    public static IEnumerable<Highlight> Highlights(SearchQuery query, NodeType type, GraphElement.Node node) =>
        Texts(type, node).SelectMany(text => query.Highlights(text.Text).Select(span => new Highlight(text.Field, text.Element, span, text.Text[span.Start..span.End])));

    private static IEnumerable<(string Field, int? Element, string Text)> Texts(NodeType type, GraphElement.Node node) => type.FullText.SelectMany(field => node.Properties[field.Name] switch
    {
        PropertyValue.Text text => [(field.Name, default(int?), text.Value)],
        PropertyValue.Texts list => list.Values.Select((text, i) => (field.Name, (int?)i, text)),
        _ => Array.Empty<(string, int?, string)>(),
    });

    private static string? Whole(GraphElement.Node node, StoredProperty field) => node.Properties[field.Name] switch
    {
        PropertyValue.Text text => text.Value,
        PropertyValue.Texts list => string.Join(Apart, list.Values),
        _ => null,
    };
}

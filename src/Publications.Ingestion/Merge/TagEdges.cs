using Publications.Model.Graph;
using Publications.Model.Theme;
using Publications.Tagging;

namespace Publications.Ingestion.Merge;

/// <summary>What a work is about and which places it studies, found in its own title, abstract and keywords.</summary>
internal static class TagEdges
{
    /// <summary>The edges of a work, each with every stretch of text that says so.</summary>
    public static IEnumerable<GraphElement.Edge> Of(GraphElement.Node work, Tagger tagger)
    {
        var keywords = work.Properties["keywords"] is PropertyValue.Texts texts ? string.Join("; ", texts.Values) : null;
        var tags = tagger.Tag(work.Properties.Text("title"), work.Properties.Text("abstract"), keywords);
        return tags.Concepts.Select(tag => Edge("ABOUT", work.Id, tag)).Concat(tags.Regions.Select(tag => Edge("STUDIES", work.Id, tag)));
    }

    private static GraphElement.Edge Edge(string type, string work, Tag tag) => new(type, work, tag.Id)
    {
        Properties = new Properties.Builder()
            .AddJson("evidence", tag.Evidence.Select(evidence => new
            {
                evidence.Field,
                evidence.Start,
                evidence.End,
                evidence.Text,
                How = evidence.How.ToString().ToLowerInvariant(),
            }).ToArray())
            .Build(),
    };
}

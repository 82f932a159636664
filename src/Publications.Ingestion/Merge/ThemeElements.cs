using Publications.Model.Graph;
using Publications.Model.Theme;
using Publications.Tagging;

namespace Publications.Ingestion.Merge;

/// <summary>The theme's part of the graph: concepts and regions, what holds what, and the closure of that, self included.</summary>
internal static class ThemeElements
{
    /// <summary>All nodes, then all edges.</summary>
    public static IEnumerable<GraphElement> Of(Theme theme) =>
        theme.Concepts.Select(Node)
            .Concat<GraphElement>(theme.Regions.Select(Node))
            .Concat(theme.Concepts.SelectMany(concept => concept.Broader.Distinct().Select(broader => Edge("BROADER", concept.Id, broader))))
            .Concat(theme.Regions.SelectMany(region => region.Within.Distinct().Select(outer => Edge("WITHIN", region.Id, outer))))
            .Concat(Ancestry.Of(theme.Concepts.Select(concept => (concept.Id, concept.Broader.AsEnumerable()))).Select(pair => Edge("CONCEPT_ANCESTOR", pair.Entry, pair.Ancestor)))
            .Concat(Ancestry.Of(theme.Regions.Select(region => (region.Id, region.Within.AsEnumerable()))).Select(pair => Edge("REGION_ANCESTOR", pair.Entry, pair.Ancestor)));

    private static GraphElement.Edge Edge(string type, string from, string to) => new(type, from, to) { Properties = Properties.None };

    private static GraphElement.Node Node(Concept concept) => new("Concept", concept.Id)
    {
        Properties = new Properties.Builder()
            .Add("label", concept.Label)
            .AddJson("labels", concept.Labels.OrderBy(label => label.Key, StringComparer.Ordinal).Select(label => new { Language = label.Key, Text = label.Value }).ToArray())
            .Add("scheme", concept.Scheme)
            .Add("definition", concept.Definition)
            .Build(),
    };

    private static GraphElement.Node Node(Region region) => new("Region", region.Id)
    {
        Properties = new Properties.Builder()
            .Add("name", region.Name)
            .Add("kind", EnumName.Of(region.Kind))
            .Add("isoCode", region.IsoCode)
            .Add("m49", region.M49)
            .Add("latitude", region.Latitude)
            .Add("longitude", region.Longitude)
            .Build(),
    };
}

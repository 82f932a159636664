using System.Globalization;
using Publications.Model.Graph;

namespace Publications.Tests.Query.RandomGraphs;

/// <summary>The concepts and regions of a library: trees of several levels in which a node can have several parents, with the way from each to all that include it.</summary>
internal sealed class LibraryTrees
{
    private static readonly (string Kind, int Count)[] Levels = [("WORLD", 1), ("REGION", 3), ("SUBREGION", 4), ("COUNTRY", 9), ("PLACE", 12)];

    private readonly Draw draw;

    public LibraryTrees(Draw draw)
    {
        this.draw = draw;
        var concepts = new List<List<string>> { MakeConcepts("c", 4), MakeConcepts("d", 10), MakeConcepts("e", 12) };
        Join(concepts, "BROADER", "CONCEPT_ANCESTOR");
        Concepts = [.. concepts.SelectMany(level => level)];
        var regions = Levels.Select(level => Enumerable.Range(0, level.Count).Select(i => MakeRegion(level.Kind, i)).ToList()).ToList();
        Join(regions, "WITHIN", "REGION_ANCESTOR");
        Regions = [.. regions.SelectMany(level => level)];
        Countries = regions[3];
    }

    public List<GraphElement> Elements { get; } = [];

    public List<string> Concepts { get; }

    public List<string> Regions { get; }

    public List<string> Countries { get; }

    private List<string> MakeConcepts(string prefix, int count) => [.. Enumerable.Range(0, count).Select(i =>
    {
        var id = $"{prefix}-{i}";
        var labels = draw.Some(["it", "es", "de"], draw.Between(0, 3)).Select(language => new { Language = language, Text = $"{LibraryTexts.Phrase(draw, 1, 2)} ({language})" }).ToList();
        Elements.Add(InventedLibrary.Node("Concept", id, new Properties.Builder()
            .Add("label", LibraryTexts.Phrase(draw, 1, 2)).Add("scheme", draw.Of("theme", "industry")).AddJson("labels", labels)
            .Add("definition", draw.Chance(40) ? LibraryTexts.Phrase(draw, 3, 8) : null)));
        return id;
    })];

    private string MakeRegion(string kind, int i)
    {
        var id = kind == "COUNTRY" ? $"{(char)('A' + i)}{(char)('Z' - i)}" : $"{kind.ToLowerInvariant()}-{i}";
        var isPlace = kind == "PLACE";
        Elements.Add(InventedLibrary.Node("Region", id, new Properties.Builder()
            .Add("name", isPlace ? draw.Of(LibraryTexts.Places) : $"{kind} {i}").Add("kind", kind).Add("isoCode", kind == "COUNTRY" ? id : null)
            .Add("m49", draw.Chance(50) ? (100 + i).ToString(CultureInfo.InvariantCulture) : null)
            .Add("latitude", isPlace && draw.Chance(80) ? draw.Between(-360, 360) / 4.0 : null).Add("longitude", isPlace ? draw.Between(-10, 10) * 12.5 : null)));
        return id;
    }

    /// <summary>Gives each node below the first level one parent or two, of the level above or of any above, and the closure of all that.</summary>
    private void Join(List<List<string>> levels, string parent, string ancestor)
    {
        var ancestors = levels[0].ToDictionary(id => id, id => new HashSet<string> { id });
        for (var level = 1; level < levels.Count; level++)
        {
            var above = levels[..level].SelectMany(ids => ids).ToList();
            foreach (var id in levels[level])
            {
                HashSet<string> parents = draw.Chance(10) ? [] : draw.Chance(30) ? [draw.Of(levels[level - 1]), draw.Of(above)] : [draw.Of(levels[level - 1])];
                Elements.AddRange(parents.Select(other => InventedLibrary.Edge(parent, id, other)));
                ancestors[id] = [id, .. parents.SelectMany(other => ancestors[other])];
            }
        }

        Elements.AddRange(ancestors.SelectMany(node => node.Value.Select(other => InventedLibrary.Edge(ancestor, node.Key, other))));
    }
}

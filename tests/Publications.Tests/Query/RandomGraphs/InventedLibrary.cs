using System.Collections.Immutable;
using Publications.Model.Graph;

namespace Publications.Tests.Query.RandomGraphs;

/// <summary>
/// A graph of some two hundred works that nobody wrote, the same for the same seed: people, institutions and venues, trees whose nodes have several parents,
/// citations, works of which only the reference is known, equal titles, absent values, accents, former ids.
/// </summary>
internal static class InventedLibrary
{
    /// <summary>The elements, each key once.</summary>
    public static ImmutableArray<GraphElement> Of(int seed)
    {
        var draw = new Draw(seed);
        var trees = new LibraryTrees(draw);
        var people = new LibraryPeople(draw, trees);
        var works = new LibraryWorks(draw, people, trees);
        var sources = new LibrarySources(draw, works);
        return [.. trees.Elements, .. people.Elements, .. works.Elements, .. sources.Elements];
    }

    internal static GraphElement.Node Node(string label, string id, Properties.Builder properties) => new(label, id) { Properties = properties.Build() };

    internal static GraphElement.Edge Edge(string type, string from, string to, Properties.Builder? properties = null) => new(type, from, to) { Properties = properties?.Build() ?? Properties.None };
}

using System.Collections.Immutable;
using Publications.Model.Graph;

namespace Publications.Tests.Stores;

/// <summary>A small graph of invented works, and the same after a change of everything that can change.</summary>
public static class Samples
{
    /// <summary>Three works, two people, a concept, and edges between them.</summary>
    public static readonly ImmutableArray<GraphElement> Graph =
    [
        Work("w_1", "Tanneries of the valley", "10.1/one"), Work("w_2", "Città e telai", "10.1/two"), Work("w_3", new string('x', 9_000), null),
        Author("a_1", "Ada Lind"), Author("a_2", "Ola Ferrø"),
        new GraphElement.Node("Concept", "upgrading") { Properties = new Properties.Builder().Add("label", "Upgrading").Add("scheme", "theme").Build() },
        Authored("a_1", "w_1", 1), Authored("a_2", "w_1", 2), Authored("a_2", "w_2", null),
        new GraphElement.Edge("CITES", "w_2", "w_1") { Properties = Properties.None },
        new GraphElement.Edge("ABOUT", "w_1", "upgrading") { Properties = new Properties.Builder().AddJson("evidence", [new { Field = "title", Start = 0, End = 9 }]).Build() },
    ];

    /// <summary>One work and its edges gone, another changed, a person and an edge new, an edge changed.</summary>
    public static readonly ImmutableArray<GraphElement> Changed =
    [
        Work("w_1", "Tanneries of the valley, revisited", "10.1/two"), Work("w_3", new string('y', 9_000), "10.1/one"),
        Author("a_1", "Ada Lind"), Author("a_2", "Ola Ferrø"), Author("a_3", "Ivo Serra"),
        new GraphElement.Node("Concept", "upgrading") { Properties = new Properties.Builder().Add("label", "Upgrading").Add("scheme", "theme").Build() },
        Authored("a_1", "w_1", 2), Authored("a_2", "w_1", 1), Authored("a_3", "w_3", null),
        new GraphElement.Edge("CITES", "w_3", "w_1") { Properties = new Properties.Builder().Add("reference", "Lind & Ferrø, Tanneries").Build() },
        new GraphElement.Edge("ABOUT", "w_1", "upgrading") { Properties = Properties.None },
    ];

    /// <summary>A work.</summary>
    public static GraphElement Work(string id, string title, string? doi) => new GraphElement.Node("Work", id)
    {
        Properties = new Properties.Builder().Add("title", title).Add("doi", doi).Add("type", "ARTICLE").Add("isRetracted", false).Build(),
    };

    private static GraphElement Author(string id, string name) => new GraphElement.Node("Author", id) { Properties = new Properties.Builder().Add("name", name).Build() };

    private static GraphElement Authored(string author, string work, long? position) => new GraphElement.Edge("AUTHORED", author, work)
    {
        Properties = new Properties.Builder().Add("nameAsPrinted", author).Add("position", position).Build(),
    };
}

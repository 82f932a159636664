using System.Text.Json.Nodes;
using Publications.Benchmarks.GraphQl.Invented;

namespace Publications.Benchmarks.GraphQl;

/// <summary>What requests ask about: 1,000 different things in turn, so that no answer is measured that somebody remembered.</summary>
internal static class Subjects
{
    /// <summary>How many.</summary>
    public const int Count = 1_000;

    /// <summary>Works all over the theme.</summary>
    public static IEnumerable<string> Works(InventedTheme theme) => Enumerable.Range(0, Count).Select(i => InventedTheme.IdOf('w', (int)((i * 7_919L) % theme.Works)));

    /// <summary>Values for the variables of a shape as our API is asked.</summary>
    public static IEnumerable<JsonObject> Variables(Shape shape, InventedTheme theme, IReadOnlyList<(string Cursor, Place Place)> pages) =>
        shape == Shape.Page ? pages.Select(page => new JsonObject { ["after"] = page.Cursor }) : Variables(shape, theme);

    /// <summary>Likewise, of the shapes that need no page to begin at.</summary>
    public static IEnumerable<JsonObject> Variables(Shape shape, InventedTheme theme) => shape.Key switch
    {
        "one-work" or "four-levels" => Works(theme).Select(id => new JsonObject { ["id"] = id }),
        "full-text" => Enumerable.Range(0, Count).Select(i => new JsonObject { ["text"] = $"{InventedWords.All[60 + (i % 500)]} {InventedWords.All[20 + (i / 25)]}" }),
        "groups" => Concepts().Select(concept => new JsonObject { ["concept"] = concept }),
        "facets" => Concepts().Select((concept, i) => new JsonObject { ["concept"] = concept, ["year"] = 1990 + (i % 25) }),
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape.Key, "Its variables are pages."),
    };

    /// <summary>Frequent and rare ones by turns.</summary>
    private static IEnumerable<string> Concepts() => Enumerable.Range(0, Count).Select(i => InventedTheme.ConceptId(i * 101 % InventedTheme.Concepts));
}

/// <summary>Where a page of the default order begins: after this work, of this year.</summary>
internal sealed record Place(string Id, int Year)
{
    /// <summary>As the variables of a statement that takes id and year.</summary>
    public JsonObject ToVariables() => new() { ["id"] = Id, ["year"] = Year };
}

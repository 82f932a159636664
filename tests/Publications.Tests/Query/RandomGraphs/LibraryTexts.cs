using System.Globalization;

namespace Publications.Tests.Query.RandomGraphs;

/// <summary>Words and names, some of which only case and accents tell apart.</summary>
internal static class LibraryTexts
{
    public static readonly string[] Words =
    [
        "upgrading", "Upgrading", "cluster", "clusters", "value", "chains", "leather", "città", "Citta", "región", "region", "policy", "policies", "Straße", "strasse", "shipwrights", "Ærø", "100%",
        "wool", "🧶", "of", "the", "in", "and", "a_b", "industrie", "industria", "distretto", "\"orders\"", "dye", "l'università", "naïve", "telai", "governance", "local", "global", "buyers",
    ];

    public static readonly string[] FamilyNames = ["Lind", "Ferrø", "Ferro", "Serra", "Šerra", "de Sousa", "O'Hara", "Özdemir", "Ozdemir", "Wang", "王", "Müller", "muller", "Lindqvist"];

    public static readonly string[] GivenNames = ["Ada", "Ola", "Ivo", "A.", "Élise", "Elise", "Jan", "María José"];

    public static readonly string[] Places = ["Upper Valley", "Ærø", "São Paulo", "Sinos Valley", "Lower Valley", "Pétange", "Riviera", "riviera", "Old Town", "Harbour"];

    /// <summary>Some words in a row.</summary>
    public static string Phrase(Draw draw, int least, int most) => string.Join(' ', Enumerable.Range(0, draw.Between(least, most)).Select(_ => draw.Of(Words)));

    /// <summary>A title, often one that another work has too, in other letters.</summary>
    public static string Title(Draw draw)
    {
        var title = draw.Chance(25) ? draw.Of("Upgrading in clusters", "Looms \\ and \"orders\"", "Città e telai", "Global value chains") : Phrase(draw, 2, 6);
        return draw.Chance(15) ? title.ToUpper(CultureInfo.InvariantCulture) : title;
    }
}

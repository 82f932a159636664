using System.Globalization;
using System.Text;

namespace Publications.Benchmarks.GraphQl.Invented;

/// <summary>A vocabulary of 20,000 words, the theme's first, and names of people; drawn from with the frequencies of a language.</summary>
internal static class InventedWords
{
    private static readonly string[] Theme = ("the of and in to value chains clusters upgrading governance firms local global suppliers buyers lead knowledge innovation learning industry export " +
        "small medium enterprises developing countries regional policy technology footwear garment coffee wine evidence from case study analysis we find that results suggest linkages " +
        "relationships networks capabilities competitiveness standards power asymmetries labour wages social environmental process product functional").Split(' ');
    private static readonly string[] Syllables = "ba be bo ca ce co da de di fa fo ga go la le li lo ma me mi mo na ne ni no pa pe po ra re ri ro sa se si so ta te ti to va ve vi vo".Split(' ');
    private static readonly string[] Givens = ["Anna", "José", "Meine", "Chidi", "Thi Lan", "Jan", "María", "Zoë", "Piotr", "Ayşe", "Laura", "Kenji", "Erik", "Íñigo", "Ada", "Bo", "Carla", "Dina", "Emre", "Fatou"];

    /// <summary>All words, the most frequent first.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Theme.Concat(Enumerable.Range(0, 20_000 - Theme.Length).Select(Made))];

    /// <summary>Some words with a capital first.</summary>
    public static string Sentence(Dice dice, int words)
    {
        var text = new StringBuilder(words * 8);
        for (var i = 0; i < words; i++)
        {
            text.Append(i == 0 ? "" : " ").Append(All[dice.Zipf(All.Count)]);
        }

        text[0] = char.ToUpperInvariant(text[0]);
        return text.ToString();
    }

    /// <summary>A given name and a family name.</summary>
    public static (string Given, string Family) Person(int number)
    {
        var dice = Dice.Of(9, number);
        return (Givens[dice.Below(Givens.Length)], CultureInfo.InvariantCulture.TextInfo.ToTitleCase(Made(dice.Below(12_000))));
    }

    /// <summary>Three or four syllables; another word for each number.</summary>
    private static string Made(int number)
    {
        var scattered = (int)((number + 1L) * 48_271 % 85_184);
        var (first, second, third) = (scattered % 44, scattered / 44 % 44, scattered / (44 * 44));
        return Syllables[first] + Syllables[second] + Syllables[third];
    }
}

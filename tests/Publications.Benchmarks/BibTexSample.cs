using System.Globalization;
using System.Text;

namespace Publications.Benchmarks;

/// <summary>A file of invented entries as a reference manager writes them: names with accents, abstracts, keywords, DOIs, macros. The same on every run.</summary>
internal static class BibTexSample
{
    private static readonly string[] Families = ["Rossi", "Garc{\\'\\i}a", "M{\\\"u}ller", "van der Berg", "Okonkwo", "Nguyen", "Silva", "de la Cruz", "Ant{\\'o}nio", "Kowalski", "Çelik", "Smith", "Tanaka", "Lindström", "Fern\\'{a}ndez", "O'Brien"];
    private static readonly string[] Givens = ["Anna", "Jos{\\'e}", "Meine P.", "Chidi", "Thi Lan", "J. K.", "Mar{\\'\\i}a", "Zo{\\\"e}", "Piotr", "Ayşe", "Laura", "Kenji", "Erik", "Íñigo"];
    private static readonly string[] Words = ("the of and in to value chains clusters upgrading governance firms local global suppliers buyers lead knowledge innovation learning industry export " +
        "small medium enterprises developing countries regional policy technology footwear garment coffee wine evidence from case study analysis we find that results suggest linkages " +
        "relationships networks capabilities competitiveness standards power asymmetries labour wages social environmental process product functional").Split(' ');
    private static readonly string[] Journals = ["World Review of Invented Studies", "Journal of Imagined Economics", "Regional Fictions", "Economia \\& Finzione"];
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Writes that many entries, UTF-8.</summary>
    public static void Write(string path, int entries)
    {
        var random = new Random(20080301);
        using var file = new StreamWriter(path, false, new UTF8Encoding(false), 1 << 20);
        file.Write("@string{wris = {World Review of Invented Studies}}\n\n");
        for (var i = 0; i < entries; i++)
        {
            Entry(file, random, i);
        }
    }

    private static void Entry(StreamWriter file, Random random, int number)
    {
        var year = random.Next(1985, 2025);
        var isArticle = random.Next(10) < 7;
        var first = random.Next(1, 900);
        file.Write(string.Create(CultureInfo.InvariantCulture, $"@{(isArticle ? "article" : "incollection")}{{key{number}:{year},\n"));
        Field(file, "author", string.Join(" and ", Enumerable.Range(0, random.Next(1, 5)).Select(_ => Name(random))));
        Field(file, "title", Sentence(random, random.Next(6, 14), " {GVC}"));
        if (isArticle)
        {
            file.Write(random.Next(4) == 0 ? "  journal = wris,\n" : $"  journal = {{{Journals[random.Next(Journals.Length)]}}},\n");
            Field(file, "volume", random.Next(1, 60).ToString(CultureInfo.InvariantCulture));
            Field(file, "number", random.Next(1, 12).ToString(CultureInfo.InvariantCulture));
            file.Write($"  month = {Months[random.Next(12)]},\n");
        }
        else
        {
            Field(file, "booktitle", Sentence(random, 6, ""));
            Field(file, "editor", $"{Name(random)} and {Name(random)}");
            Field(file, "publisher", "Invented University Press");
        }

        Field(file, "year", year.ToString(CultureInfo.InvariantCulture));
        Field(file, "pages", string.Create(CultureInfo.InvariantCulture, $"{first}--{first + random.Next(5, 40)}"));
        Field(file, "doi", string.Create(CultureInfo.InvariantCulture, $"10.5555/invented.{year}.{number}"));
        Field(file, "keywords", string.Join(", ", Enumerable.Range(0, 5).Select(_ => Sentence(random, 2, "").ToLowerInvariant())));
        Field(file, "abstract", string.Join(". ", Enumerable.Range(0, random.Next(4, 9)).Select(_ => Sentence(random, random.Next(12, 24), " --- in Citt\\`a and S\\~ao Paulo"))) + ".");
        file.Write("}\n\n");
    }

    private static void Field(StreamWriter file, string name, string value) => file.Write($"  {name} = {{{value}}},\n");

    private static string Name(Random random) =>
        random.Next(2) == 0
            ? $"{Families[random.Next(Families.Length)]}, {Givens[random.Next(Givens.Length)]}"
            : $"{Givens[random.Next(Givens.Length)]} {Families[random.Next(Families.Length)]}";

    /// <summary>Words with a capital first; one in five sentences has the given end.</summary>
    private static string Sentence(Random random, int words, string end)
    {
        var text = string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[random.Next(Words.Length)]));
        return char.ToUpperInvariant(text[0]) + text[1..] + (random.Next(5) == 0 ? end : "");
    }
}

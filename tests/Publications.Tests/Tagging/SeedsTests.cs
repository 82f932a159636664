using System.Text.RegularExpressions;
using Publications.Model.Theme;

namespace Publications.Tests.Tagging;

public partial class SeedsTests
{
    [Fact]
    public void The_theme_has_every_id_of_the_vocabulary_and_no_other()
    {
        var vocabulary = File.ReadAllText(Repository.Shared("gold", "VOCABULARY.md"));
        var theme = Row().Matches(vocabulary).Select(row => row.Groups[1].Value).Where(id => id != "id");
        var industries = IndustryLine().Match(vocabulary).Value.Split(" · ");
        Ids("theme").ShouldBe(theme, ignoreOrder: true);
        Ids("industry").ShouldBe(industries, ignoreOrder: true);

        static IEnumerable<string> Ids(string scheme) => Seeds.Theme.Concepts.Where(concept => concept.Scheme == scheme).Select(concept => concept.Id);
    }

    [Fact]
    public void Every_concept_is_defined_and_named_in_English_Italian_and_Spanish()
    {
        Seeds.Theme.Concepts.Where(concept => string.IsNullOrEmpty(concept.Definition)).ShouldBeEmpty();
        Seeds.Theme.Concepts.ShouldAllBe(concept => concept.Labels.Keys.SequenceEqual(new[] { "en", "es", "it" }));
    }

    [Fact]
    public void All_countries_are_there_with_their_codes()
    {
        var countries = Seeds.Theme.Regions.Where(region => region.Kind == RegionKind.Country).ToList();
        countries.Count.ShouldBe(250);
        countries.Single(country => country.M49 is null).Id.ShouldBe("XK");
        countries.Count(country => country.Within.Contains("european-union")).ShouldBe(27);
        countries.Single(country => country.Id == "IT").Within.ShouldBe(["southern-europe", "european-union"]);
        countries.Single(country => country.Id == "TW").Within.ShouldBe(["eastern-asia"]);
    }

    [Fact]
    public void Every_place_has_its_position() =>
        Seeds.Theme.Regions.Where(region => region.Kind == RegionKind.Place && (region.Latitude is null || region.Longitude is null)).ShouldBeEmpty();

    [Theory]
    [InlineData("riviera-del-brenta", "Riviera del Brenta, IT")]
    [InlineData("sinos-valley", "Sinos Valley, BR")]
    [InlineData("jiangsu", "Jiangsu, CN")]
    [InlineData("latin-america-and-the-caribbean", "Latin America and the Caribbean")]
    [InlineData("european-union", "EU")]
    public void Regions_carry_the_id_of_the_labelled_sets(string id, string vocabularyId) =>
        Seeds.Theme.Regions.Single(region => region.Id == id).VocabularyId.ShouldBe(vocabularyId);

    [GeneratedRegex(@"^\| ([a-z-]+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("^agriculture · [^\n]*", RegexOptions.Multiline)]
    private static partial Regex IndustryLine();
}

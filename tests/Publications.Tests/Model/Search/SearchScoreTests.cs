using CsCheck;
using Publications.Model.Search;

namespace Publications.Tests.Model.Search;

public class SearchScoreTests
{
    private static readonly (string Field, double Weight)[] Fields = [("title", 3), ("abstract", 1), ("keywords", 1.55)];

    [Theory]
    [InlineData("chain", "Chains of chains", null, 30)]
    [InlineData("chain", "Chains", "a chain", 40)]
    [InlineData("value chain", "Value chains", "chain of value", 30 + 30 + 60 + 10 + 10)]
    [InlineData("value chains ", "Value chain", null, 30 + 30 + 60)]
    [InlineData("\"value chain\" italy", "Value chains in Italy", null, 30 + 30)]
    [InlineData("value chain", "Values", "nothing", 30)]
    [InlineData("value chain", "else", "nothing", 0)]
    public void A_score_is_the_sum_of_what_each_field_adds(string query, string title, string? summary, int score) =>
        SearchQuery.Parse(query).Score([(title, 3), (summary, 1)]).ShouldBe(score);

    [Fact]
    public void Parts_name_clause_field_and_points()
    {
        var parts = SearchQuery.Parse("value chains").Parts(Fields);

        parts.Select(part => $"{part.Clause} {part.Field} {part.Points}").ShouldBe(
        [
            "valu title 30", "valu abstract 10", "valu keywords 16", "chains* title 30", "chains* abstract 10", "chains* keywords 16",
            "\"valu chain\" title 60", "\"valu chain\" abstract 20", "\"valu chain\" keywords 31",
        ]);
    }

    [Fact]
    public void A_part_adds_a_point_at_least() => SearchQuery.Parse("chain").Score([("chain", 0.001)]).ShouldBe(1);

    [Fact]
    public void A_score_is_the_sum_of_the_parts_that_occur_and_not_0_for_what_matches() =>
        Gen.Select(SearchTexts.Any, SearchTexts.Text, SearchTexts.Text, SearchTexts.Text).Sample(
            (typed, title, summary, keywords) =>
            {
                var query = SearchQuery.Parse(typed);
                var texts = new Dictionary<string, string> { ["title"] = title, ["abstract"] = summary, ["keywords"] = keywords };
                var sum = query.Parts(Fields).Where(part => SearchTexts.Occurs(part.Clause, texts[part.Field])).Sum(part => part.Points);
                var score = query.Score(Fields.Select(field => ((string?)texts[field.Field], field.Weight)));
                return score == sum && (score > 0 || !query.Matches(texts.Values));
            },
            iter: 3_000);
}

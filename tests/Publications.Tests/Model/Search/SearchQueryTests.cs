using Publications.Model.Search;

namespace Publications.Tests.Model.Search;

public class SearchQueryTests
{
    [Theory]
    [InlineData("value chains", "valu AND chains*", "")]
    [InlineData("value chains ", "valu AND chain", "")]
    [InlineData("governance of value chains?", "governanc AND valu AND chain", "of")]
    [InlineData("\"global value chains\" Italy", "\"global valu chain\" AND italy*", "")]
    [InlineData("“distretti industriali” in Italia", "\"distrett industrial\" AND italia*", "in")]
    [InlineData("«chaînes de valeur", "\"chain de valeur\"", "")]
    [InlineData("\"clusters\"", "cluster", "")]
    [InlineData("of the", "of AND the*", "")]
    [InlineData("l'univ", "univ*", "")]
    [InlineData("firm's", "firm", "")]
    [InlineData("x", "x", "")]
    [InlineData("chain x", "chain AND x", "")]
    [InlineData("Chain chains CHAIN ", "chain", "")]
    [InlineData("産業集積 cluster", "\"産 業 集 積\" AND cluster*", "")]
    [InlineData("産", "産", "")]
    [InlineData("state-owned AND (x OR q) -z a:b*", "stat AND owned AND x AND q AND z AND b", "AND OR a")]
    [InlineData("\"\" ”", "", "")]
    [InlineData(" \ud800 ", "", "")]
    public void A_query_is_read_as(string text, string clauses, string ignored)
    {
        var query = SearchQuery.Parse(text);

        query.ToString().ShouldBe(clauses);
        string.Join(' ', query.IgnoredWords).ShouldBe(ignored);
        query.IsEmpty.ShouldBe(clauses.Length == 0);
    }

    [Fact]
    public void Words_beyond_the_sixteenth_clause_and_terms_beyond_the_64th_of_a_phrase_are_told()
    {
        var words = Enumerable.Range(100, 20).Select(i => $"w{i}").ToList();

        var query = SearchQuery.Parse(string.Join(' ', words));
        var phrase = SearchQuery.Parse($"\"{string.Join(' ', Enumerable.Range(100, 66))}\"");

        query.Clauses.Length.ShouldBe(16);
        query.IgnoredWords.ShouldBe(words[16..]);
        phrase.Clauses.ShouldHaveSingleItem().Terms.Length.ShouldBe(64);
        phrase.IgnoredWords.ShouldBe(["164", "165"]);
    }

    [Theory]
    [InlineData("policie", "policy")]
    [InlineData("policies", "the policy")]
    [InlineData("regio", "régions")]
    [InlineData("them", "themes")]
    [InlineData("clusters", "cluster")]
    [InlineData("wertschöpfungskett", "Wertschöpfungsketten")]
    public void A_beginning_finds_words_whose_stem_is_shorter(string text, string found) => SearchQuery.Parse(text).Matches([found]).ShouldBeTrue();

    [Theory]
    [InlineData("regio", "register")]
    [InlineData("clust", "club")]
    [InlineData("chains", "chaining")]
    [InlineData("\"value chain\"", "chain value")]
    [InlineData("value chain", "values")]
    [InlineData("", "anything")]
    [InlineData("the", "then")]
    public void A_query_does_not_find(string text, string missed) => SearchQuery.Parse(text + (text == "the" ? " " : "")).Matches([missed]).ShouldBeFalse();

    [Fact]
    public void Each_clause_may_match_in_another_text() => SearchQuery.Parse("cluster italy").Matches(["Clusters", "in Italy"]).ShouldBeTrue();

    [Theory]
    [InlineData("value chain", "Global [value] [chains] and [value]-[chain]")]
    [InlineData("\"value chain\"", "Global [value chains] and [value-chain]")]
    [InlineData("univ", "L'[Università] di [Universitas]")]
    [InlineData("産業", "[産業]クラスター")]
    [InlineData("\"b a\" \"a b\"", "[a b a] c")]
    [InlineData("2", "[½] and [②]")]
    [InlineData("nothing", "else")]
    public void Highlights_are_the_stretches_found(string query, string marked)
    {
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var spans = SearchQuery.Parse(query).Highlights(text).Reverse();

        spans.Aggregate(text, (now, span) => now.Insert(span.End, "]").Insert(span.Start, "[")).ShouldBe(marked);
    }

    [Fact]
    public void Queries_with_the_same_clauses_are_equal()
    {
        SearchQuery.Parse("Value of CHAINS ").ShouldBe(SearchQuery.Parse("value chain "));
        SearchQuery.Parse("Value of CHAINS ").GetHashCode().ShouldBe(SearchQuery.Parse("value chain ").GetHashCode());
        SearchQuery.Parse("value chain").ShouldNotBe(SearchQuery.Parse("value chain "));
    }
}

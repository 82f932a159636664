namespace Publications.Tests.Query.Evaluation;

public class SearchFactsTests
{
    [Theory]
    [InlineData("works(search: \"tanneries\")", "w_01 w_08")] // By score: title and abstract before abstract alone.
    [InlineData("works(search: \"tanneries\", order: { id: DESC })", "w_08 w_01")]
    [InlineData("works(search: \"tanneries\", where: { year: { eq: null } })", "w_08")]
    [InlineData("works(search: \"leather dye\")", "w_08")]
    [InlineData("works(search: \"\")", "")]
    [InlineData("works(search: \"hides valley\")", "w_01")] // Not the one of which only the reference is known.
    [InlineData("works(search: \"hides valley\", withReferenceOnly: true)", "w_90 w_01")]
    [InlineData("regions(search: \"vall\")", "upper-valley")]
    [InlineData("works(search: \"\\\"leather citta\\\"\")", "")] // No phrase goes from one keyword to the next.
    public void A_search_finds_these(string root, string ids) => Facts.Ids(root).ShouldBe(ids);

    [Fact]
    public void Scores_and_highlights_say_what_matches() => Facts.ShouldAnswer(
        "{ works(search: \"leather\", first: 1) { edges { score highlights { field element start end text } } } without: works(first: 1) { edges { score highlights { text } } } }",
        "{'works':{'edges':[{'score':30,'highlights':[{'field':'abstract','element':null,'start':62,'end':69,'text':'leather'},{'field':'keywords','element':0,'start':0,'end':7,'text':'leather'}]}]},'without':{'edges':[{'score':null,'highlights':[]}]}}");

    [Fact]
    public void The_search_over_types_goes_by_score_then_type_then_id() => Facts.ShouldAnswer(
        "{ search(query: \"wool\") { totalCount edges { score node { __typename ... on Work { id } ... on Author { name } } } } some: search(query: \"wool\", types: [AUTHOR, VENUE]) { totalCount } }",
        "{'search':{'totalCount':3,'edges':[{'score':80,'node':{'__typename':'Work','id':'w_03'}},{'score':20,'node':{'__typename':'Author','name':'Wool Board'}},{'score':10,'node':{'__typename':'Institution'}}]},'some':{'totalCount':1}}");
}

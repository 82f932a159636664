namespace Publications.Tests.Query.Evaluation;

public class ListFactsTests
{
    [Theory]
    [InlineData("works", "w_12 w_11 w_10 w_07 w_06 w_05 w_04 w_03 w_02 w_01 w_09 w_08")] // Newest first, absent years last, the id down as well.
    [InlineData("works(order: { year: ASC }, first: 4)", "w_08 w_09 w_01 w_02")]
    [InlineData("works(order: [{ title: ASC }], first: 3)", "w_12 w_06 w_09")]
    [InlineData("works(order: [{ localCitations: DESC }, { id: ASC }], first: 4)", "w_01 w_02 w_04 w_10")]
    [InlineData("works(order: [], last: 2)", "w_09 w_08")]
    [InlineData("authors", "a_4 a_2 a_1 a_3")]
    [InlineData("authors(order: { worksCount: DESC })", "a_1 a_2 a_3 a_4")]
    [InlineData("sourceRecords(order: { line: DESC }, first: 2)", "r_2 r_5")]
    public void Lists_have_this_order(string root, string ids) => Facts.Ids(root).ShouldBe(ids);

    [Fact]
    public void A_page_knows_what_is_around_it() => Facts.ShouldAnswer(
        "{ works(first: 2) { totalCount pageInfo { hasNextPage hasPreviousPage } } venues(last: 2) { pageInfo { hasNextPage hasPreviousPage } } empty: works(where: { id: { eq: \"x\" } }) { pageInfo { startCursor } } }",
        "{'works':{'totalCount':12,'pageInfo':{'hasNextPage':true,'hasPreviousPage':false}},'venues':{'pageInfo':{'hasNextPage':false,'hasPreviousPage':false}},'empty':{'pageInfo':{'startCursor':null}}}");

    [Theory]
    [InlineData("works(order: { year: ASC }, after: \"WyJ4IixudWxsLCJ3XzA5Il0\", first: 2)", "w_01 w_02")] // ["x",null,"w_09"]
    [InlineData("works(order: { year: ASC }, before: \"WyJ4IixudWxsLCJ3XzA5Il0\", last: 2)", "w_08")]
    [InlineData("works(order: { year: DESC }, after: \"WyJ4IiwyMDAzLCJ3XzAzIl0\")", "w_02 w_01 w_09 w_08")] // ["x",2003,"w_03"]
    public void A_cursor_is_a_place_in_the_order(string root, string ids) => Facts.Ids(root).ShouldBe(ids);

    [Fact]
    public void People_stand_in_printed_order_and_those_without_a_place_first() => Facts.ShouldAnswer(
        "{ a: work(id: \"w_04\") { authors { edges { position node { id } } } } b: work(id: \"w_08\") { authors { edges { position node { id } } } } }",
        "{'a':{'authors':{'edges':[{'position':1,'node':{'id':'a_3'}},{'position':2,'node':{'id':'a_1'}}]}},'b':{'authors':{'edges':[{'position':null,'node':{'id':'a_1'}},{'position':null,'node':{'id':'a_2'}}]}}}");

    [Fact]
    public void Coauthors_are_met_from_either_end_with_the_works_of_both() => Facts.ShouldAnswer(
        "{ author(id: \"a_2\") { coAuthors { edges { works node { id } sharedWorks { nodes { id } } } } } }",
        "{'author':{'coAuthors':{'edges':[{'works':2,'node':{'id':'a_1'},'sharedWorks':{'nodes':[{'id':'w_01'},{'id':'w_08'}]}}]}}}");

    [Fact]
    public void Cited_works_of_which_only_the_reference_is_known_are_listed_when_asked_for() => Facts.ShouldAnswer(
        "{ work(id: \"w_04\") { cites { totalCount } all: cites(withReferenceOnly: true, order: { year: ASC }) { edges { reference node { id localCitations } } } } }",
        "{'work':{'cites':{'totalCount':2},'all':{'edges':[{'reference':'Hides, 1990','node':{'id':'w_90','localCitations':2}},{'reference':'Lind & Ferrø (2001)','node':{'id':'w_01','localCitations':2}},{'reference':null,'node':{'id':'w_02','localCitations':1}}]}}}");

    [Fact]
    public void Numbers_and_derived_lists_of_a_person() => Facts.ShouldAnswer(
        "{ author(id: \"a_1\") { worksCount firstYear lastYear concepts { edges { works node { id } } } venues { edges { works node { id } } } institutions { edges { works node { id country { id } } } } } }",
        "{'author':{'worksCount':6,'firstYear':2001,'lastYear':2012,'concepts':{'edges':[{'works':2,'node':{'id':'leather'}},{'works':1,'node':{'id':'upgrading'}},{'works':1,'node':{'id':'process-upgrading'}}]},"
        + "'venues':{'edges':[{'works':1,'node':{'id':'v_2'}},{'works':1,'node':{'id':'v_1'}}]},'institutions':{'edges':[{'works':1,'node':{'id':'i_2','country':null}},{'works':1,'node':{'id':'i_1','country':{'id':'IT'}}}]}}}");
}

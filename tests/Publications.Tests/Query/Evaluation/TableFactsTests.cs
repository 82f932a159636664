using System.Text.Json;

namespace Publications.Tests.Query.Evaluation;

public class TableFactsTests
{
    [Fact]
    public void Facets_count_all_works_of_the_list_once_a_value() => Facts.ShouldAnswer(
        "{ works(where: { year: { gt: 2004 } }, first: 1) { facets { years { value count } types(first: 2) { value count } languages { value count } concepts { node { id } count } few: concepts(scope: DIRECT) { node { id } count } } } }",
        "{'works':{'facets':{'years':[{'value':2005,'count':2},{'value':2007,'count':2},{'value':2010,'count':1},{'value':2012,'count':2}],'types':[{'value':'ARTICLE','count':3},{'value':'CHAPTER','count':1}],"
        + "'languages':[{'value':null,'count':6},{'value':'de','count':1}],'concepts':[{'node':{'id':'upgrading'},'count':3},{'node':{'id':'process-upgrading'},'count':2},{'node':{'id':'leather'},'count':1}],"
        + "'few':[{'node':{'id':'process-upgrading'},'count':2},{'node':{'id':'upgrading'},'count':2},{'node':{'id':'leather'},'count':1}]}}}");

    [Fact]
    public void Facets_of_nodes_can_be_narrowed() => Facts.ShouldAnswer(
        "{ works { facets { studyRegions(kind: COUNTRY) { node { id } count } affiliationCountries { node { id } count } concepts(scheme: \"industry\") { count } } } }",
        "{'works':{'facets':{'studyRegions':[{'node':{'id':'IT'},'count':2}],'affiliationCountries':[{'node':{'id':'IT'},'count':2}],'concepts':[]}}}");

    [Theory]
    [InlineData("by: VENUE", "v_1 2 3 3 2, v_2 1 1 3 2")]
    [InlineData("by: [VENUE], counting: AUTHORSHIPS", "v_1 3 3 3 2, v_2 2 1 3 2")]
    [InlineData("by: [VENUE, AUTHOR], counting: AUTHORSHIPS, top: 2", "v_1 2 3 3 4, v_1 1 2 3 4")]
    [InlineData("by: [VENUE, AUTHOR], counting: FRACTIONAL", "v_1 1.5 3 3 4, v_1 0.5 2 3 4, v_2 0.5 1 3 4, v_2 0.5 1 3 4")]
    public void Groups_count_works_authorships_or_shares(string arguments, string rows)
    {
        var answer = JsonDocument.Parse(Facts.Answer($"{{ works {{ groups({arguments}) {{ venue {{ id }} works localCitations distinctWorks groupsCount }} }} }}"));
        string.Join(", ", answer.RootElement.GetProperty("works").GetProperty("groups").EnumerateArray().Select(row =>
            $"{row.GetProperty("venue").GetProperty("id")} {row.GetProperty("works")} {row.GetProperty("localCitations")} {row.GetProperty("distinctWorks")} {row.GetProperty("groupsCount")}")).ShouldBe(rows);
    }

    [Fact]
    public void Groups_of_a_value_have_one_for_absent_ones_and_keys_not_asked_for_are_null() => Facts.ShouldAnswer(
        "{ author(id: \"a_2\") { works { groups(by: [YEAR]) { year type venue { id } works } } } }",
        "{'author':{'works':{'groups':[{'year':null,'type':null,'venue':null,'works':1},{'year':2001,'type':null,'venue':null,'works':1},{'year':2003,'type':null,'venue':null,'works':1}]}}}");

    [Fact]
    public void Statistics_count_what_the_graph_holds_and_what_became_of_the_records() => Facts.ShouldAnswer(
        "{ statistics { works referenceOnlyWorks authors sourceRecords overlap { source { path } other { path } works } flow { identified rejected duplicatesWithin duplicatesBetween included databases { database identified rejected duplicatesWithin duplicatesBetween included } } } }",
        "{'statistics':{'works':12,'referenceOnlyWorks':1,'authors':4,'sourceRecords':5,'overlap':[{'source':{'path':'scopus.csv'},'other':{'path':'works.bib'},'works':1}],"
        + "'flow':{'identified':7,'rejected':2,'duplicatesWithin':1,'duplicatesBetween':1,'included':3,'databases':[{'database':'Scopus','identified':5,'rejected':2,'duplicatesWithin':1,'duplicatesBetween':0,'included':2},"
        + "{'database':'works.bib','identified':2,'rejected':0,'duplicatesWithin':0,'duplicatesBetween':1,'included':1}]}}}");

    [Fact]
    public void Completeness_says_which_share_of_the_works_has_a_field_and_what_a_small_one_rules_out()
    {
        var rows = JsonDocument.Parse(Facts.Answer("{ statistics { completeness { field works share rulesOut } } }")).RootElement.GetProperty("statistics").GetProperty("completeness").EnumerateArray().ToList();
        rows.Select(row => $"{row.GetProperty("field").GetString()} {row.GetProperty("works")}").ShouldBe([
            "title 11", "abstract 2", "year 10", "doi 4", "language 2", "keywords 7", "venue 3", "authors 9", "institutions 3", "concepts 4", "studyRegions 2", "cites 5"]);
        rows[0].GetRawText().ShouldBe("{\"field\":\"title\",\"works\":11,\"share\":0.9167,\"rulesOut\":[]}");
        rows[^1].GetRawText().ShouldBe("{\"field\":\"cites\",\"works\":5,\"share\":0.4167,\"rulesOut\":[\"citation\",\"bibliographic coupling\",\"co-citation\"]}");
    }
}

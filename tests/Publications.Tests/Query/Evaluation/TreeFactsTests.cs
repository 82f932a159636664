namespace Publications.Tests.Query.Evaluation;

public class TreeFactsTests
{
    [Fact]
    public void A_scoped_list_holds_what_the_subtree_has_each_once_with_all_evidence() => Facts.ShouldAnswer(
        "{ concept(id: \"upgrading\") { worksCount direct: worksCount(scope: DIRECT) works { edges { node { id } evidence { start } } } few: works(scope: DIRECT) { nodes { id } } } }",
        "{'concept':{'worksCount':3,'direct':2,'works':{'edges':[{'node':{'id':'w_06'},'evidence':[{'start':13}]},{'node':{'id':'w_05'},'evidence':[{'start':0},{'start':0}]},{'node':{'id':'w_04'},'evidence':[{'start':0}]}]},"
        + "'few':{'nodes':[{'id':'w_05'},{'id':'w_04'}]}}}");

    [Fact]
    public void Derived_lists_and_spreads_are_scoped_as_what_they_follow() => Facts.ShouldAnswer(
        "{ region(id: \"IT\") { years { year works } few: years(scope: DIRECT) { year works } authorsStudying { edges { works node { id } } } institutions { nodes { id } } authorsAffiliated { nodes { id } } } world: region(id: \"world\") { institutions(scope: DIRECT) { totalCount } institutionsOfAll: institutions { totalCount } } }",
        "{'region':{'years':[{'year':2001,'works':1},{'year':2003,'works':1}],'few':[{'year':2003,'works':1}],'authorsStudying':{'edges':[{'works':2,'node':{'id':'a_2'}},{'works':1,'node':{'id':'a_1'}}]},"
        + "'institutions':{'nodes':[{'id':'i_1'}]},'authorsAffiliated':{'nodes':[{'id':'a_2'},{'id':'a_1'}]}},'world':{'institutions':{'totalCount':0},'institutionsOfAll':{'totalCount':1}}}");

    [Fact]
    public void Related_concepts_leave_out_the_concept_itself_alone() => Facts.ShouldAnswer(
        "{ concept(id: \"upgrading\") { related { edges { works node { id } } } } }",
        "{'concept':{'related':{'edges':[{'works':2,'node':{'id':'process-upgrading'}},{'works':1,'node':{'id':'leather'}}]}}}");

    [Fact]
    public void A_label_is_in_the_language_that_is_asked_for_where_it_has_one() => Facts.ShouldAnswer(
        "{ a: concept(id: \"upgrading\") { label it: label(language: \"it\") de: label(language: \"de\") labels { text } } }",
        "{'a':{'label':'Upgrading','it':'Miglioramento','de':'Upgrading','labels':[{'text':'Miglioramento'}]}}");

    [Fact]
    public void A_node_is_found_by_any_id_it_may_have_been_known_by() => Facts.ShouldAnswer(
        "{ a: work(id: \"w_was02\") { id } b: node(id: \"a_was1\") { __typename id ... on Author { name } } c: node(id: \"IT\") { ... on Region { kind } ... on Work { title } } d: node(id: \"none\") { id } e: work(id: \"w_90\") { type } }",
        "{'a':{'id':'w_01'},'b':{'__typename':'Author','id':'a_1','name':'Ada Lind'},'c':{'kind':'COUNTRY'},'d':null,'e':{'type':'REFERENCE_ONLY'}}");

    [Fact]
    public void Fragments_variables_and_directives_are_those_of_GraphQL() => Facts.ShouldAnswer(
        "query ($id: ID = \"w_01\", $no: Boolean!, $where: WorkFilterInput) { work(id: $id) { ...A title @skip(if: $no) year @include(if: $no) authors { totalCount } authors { nodes { id } } } works(where: $where) { totalCount } } fragment A on Work { ... on Node { id } ... on Author { name } }",
        "{'work':{'id':'w_01','title':'Tanneries of the upper valley','authors':{'totalCount':2,'nodes':[{'id':'a_1'},{'id':'a_2'}]}},'works':{'totalCount':12}}",
        "{\"no\": false}");
}

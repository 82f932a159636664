namespace Publications.Tests.Query.Evaluation;

public class ConditionFactsTests
{
    [Theory]
    [InlineData("{ title: { contains: \"CITTA\" } }", "w_02")] // Folded.
    [InlineData("{ title: { startsWith: \"aero\" } }", "")]
    [InlineData("{ title: { startsWith: \"aerø\" } }", "w_09")]
    [InlineData("{ title: { endsWith: \"Upgrading\" }, type: { neq: ARTICLE } }", "w_05")]
    [InlineData("{ title: { eq: null } }", "w_12")]
    [InlineData("{ doi: { eq: \"10.5555/TAN.1\" } }", "w_01")]
    [InlineData("{ year: { lt: 2003 } }", "w_01")] // An absent year is less than none.
    [InlineData("{ not: { year: { gt: 2001 } } }", "w_01 w_09 w_08")]
    [InlineData("{ year: { in: [null, 2001] } }", "w_01 w_09 w_08")]
    [InlineData("{ year: { nin: [null, 2001, 2003, 2005, 2007, 2010] } }", "w_12 w_11")]
    [InlineData("{ year: { gte: 2010, lte: null }, and: [{ type: { eq: ARTICLE } }, { not: { id: { eq: \"w_11\" } } }] }", "w_10")]
    [InlineData("{ or: [{ year: { eq: 2001 } }, { year: { eq: null } }] }", "w_01 w_09 w_08")]
    [InlineData("{ or: [] }", "")]
    [InlineData("{ isRetracted: { eq: true } }", "w_03")]
    [InlineData("{ keywords: { some: { eq: \"citta\" } } }", "w_01")]
    [InlineData("{ keywords: { any: true, all: { startsWith: \"u\" } } }", "w_05")]
    [InlineData("{ keywords: { any: true, none: { contains: \"e\" } } }", "w_11")]
    public void A_where_leaves_these_works(string where, string ids) => Facts.Ids($"works(where: {where})").ShouldBe(ids);

    [Theory]
    [InlineData("{ authors: { some: { name: { startsWith: \"ada\" } } }, year: { gt: 2005 } }", "w_12 w_06")]
    [InlineData("{ authors: { some: { edge: { position: { gt: 1 } } } } }", "w_04 w_01")]
    [InlineData("{ authors: { any: true, none: { edge: { position: { neq: null } } } } }", "w_05 w_08")]
    [InlineData("{ authors: { any: true, all: { familyName: { eq: null } } } }", "w_10")]
    [InlineData("{ venue: { name: { contains: \"cloth\" } } }", "w_04")]
    [InlineData("{ not: { venue: {} }, type: { eq: ARTICLE } }", "w_11 w_10 w_08")]
    [InlineData("{ localCitations: { gte: 2 } }", "w_01")]
    [InlineData("{ cites: { some: { type: { eq: REFERENCE_ONLY } } } }", "w_04 w_01")] // Filters look at the relationship alone.
    [InlineData("{ concepts: { some: { subtree: { id: { eq: \"upgrading\" } } } } }", "w_06 w_05 w_04")]
    [InlineData("{ concepts: { some: { id: { eq: \"upgrading\" } } } }", "w_05 w_04")]
    public void Conditions_on_what_works_are_related_to_leave_these(string where, string ids) => Facts.Ids($"works(where: {where})").ShouldBe(ids);

    [Theory]
    [InlineData("regions(where: { subtree: { id: { eq: \"IT\" } } })", "IT upper-valley")]
    [InlineData("regions(where: { worksCount: { gte: 2 } })", "IT world")] // A count has the subtree.
    [InlineData("regions(where: { worksStudying: { any: true } })", "IT upper-valley")] // Conditions have not.
    [InlineData("authors(where: { firstYear: { eq: null } })", "")]
    [InlineData("authors(where: { lastYear: { gt: 2010 } })", "a_1")]
    public void Trees_and_numbers_in_conditions(string root, string ids) => Facts.Ids(root).ShouldBe(ids);

    [Theory]
    [InlineData("works(where: { year: { lt: 2000 } })", "")]
    [InlineData("works(where: { year: { lt: 2000 } }, withReferenceOnly: true)", "w_90")]
    [InlineData("works(where: { or: [{ not: { type: { neq: REFERENCE_ONLY } } }, { id: { eq: \"w_01\" } }] })", "w_01 w_90")]
    [InlineData("works(where: { cites: { some: { type: { eq: REFERENCE_ONLY } } }, year: { lt: 2000 } })", "")]
    public void Works_of_which_only_the_reference_is_known_are_listed_when_asked_for(string root, string ids) => Facts.Ids(root).ShouldBe(ids);
}

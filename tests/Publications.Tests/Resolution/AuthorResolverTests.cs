using Publications.Model.Names;
using Publications.Model.Records;
using Publications.Resolution;
using Publications.Resolution.Authors;

namespace Publications.Tests.Resolution;

public class AuthorResolverTests
{
    [Fact]
    public void A_full_name_is_one_person_on_two_works() =>
        People(RecordOf.Article("One", 2001, "Ada Moro").As("a"), RecordOf.Article("Two", 2004, "Ada Moro").As("b")).ShouldBe(["a/author/0 b/author/0"]);

    [Fact]
    public void A_surname_with_an_initial_alone_joins_nobody() =>
        People(RecordOf.Article("One", 2001, "A. Moro").As("a"), RecordOf.Article("Two", 2004, "A. Moro").As("b")).ShouldBe(["a/author/0", "b/author/0"]);

    [Fact]
    public void Initials_join_with_a_shared_co_author() =>
        People(RecordOf.Article("One", 2001, "A. Moro", "J. Prins").As("a"), RecordOf.Article("Two", 2004, "A. Moro", "J. Prins").As("b")).Length.ShouldBe(2);

    [Fact]
    public void Two_of_one_name_on_one_record_are_two_people() =>
        People(RecordOf.Article("One", 2001, "Wei Wang", "Wei Wang").As("a"), RecordOf.Article("Two", 2002, "Wei Wang").As("b")).Length.ShouldBe(2);

    [Fact]
    public void An_initial_on_another_record_of_the_same_work_is_the_same_person() =>
        People(true, RecordOf.Article("One", 2001, "A. Moro").As("a"), RecordOf.Article("One", 2001, "Ada Moro").As("b")).ShouldBe(["a/author/0 b/author/0"]);

    [Fact]
    public void A_surname_deduced_from_one_passage_is_one_person_everywhere()
    {
        var deduced = new Contributor { Role = ContributorRole.Author, Name = new PersonName("Moro"), NameAsPrinted = "Moro", Evidence = "Prins and Moro make a case" };
        var people = People(
            (RecordOf.Article("One", null) with { Contributors = [deduced] }).As("a"),
            (RecordOf.Article("Two", null) with { Contributors = [deduced with { Role = ContributorRole.Editor }] }).As("b"));
        people.ShouldBe(["a/author/0 b/editor/0"]);
    }

    [Fact]
    public void Different_ORCIDs_are_different_people()
    {
        var one = RecordOf.Article("One", 2001, "Ada Moro");
        People(
            (one with { Contributors = [one.Contributors[0] with { Orcid = "0000-0001-0000-0009" }] }).As("a"),
            (one with { Contributors = [one.Contributors[0] with { Orcid = "0000-0002-0000-0007" }] }).As("b")).Length.ShouldBe(2);
    }

    private static string[] People(params KeyedRecord[] records) => People(false, records);

    private static string[] People(bool oneWork, params KeyedRecord[] records) =>
        [.. AuthorResolver.Resolve([.. records.SelectMany(Mention.Of)], key => oneWork ? "work" : key).Select(cluster => string.Join(' ', cluster.Members))];
}

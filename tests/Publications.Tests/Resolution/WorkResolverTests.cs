using CsCheck;
using Publications.Model.Records;
using Publications.Resolution;
using Publications.Resolution.Works;

namespace Publications.Tests.Resolution;

public class WorkResolverTests
{
    private static readonly BibliographicRecord Undated = RecordOf.Article("Tanneries of the lower valley: a study of upgrading", null, "Ada Moro", "Jan Prins");
    private static readonly BibliographicRecord Dated = RecordOf.Article("Tanneries of the Lower Valley: a study of upgrading", 2004, "A. Moro", "J. Prins");

    [Fact]
    public void A_record_without_year_joins_one_with_a_year_by_title_and_surname() => Clusters(Undated.As("a"), Dated.As("b")).ShouldBe(["a b"]);

    [Fact]
    public void The_same_title_by_others_stays_another_work() =>
        Clusters(Dated.As("a"), RecordOf.Article(Dated.Title!, 2004, "Bo Lind").As("b")).ShouldBe(["a", "b"]);

    [Fact]
    public void Different_DOIs_are_different_works_whatever_else_agrees() =>
        Clusters(Dated.Doi("10.5555/a").As("a"), Dated.Doi("10.5555/b").As("b")).ShouldBe(["a", "b"]);

    [Fact]
    public void The_same_DOI_is_one_work_whatever_the_titles_say() =>
        Clusters(Dated.Doi("10.5555/a").As("a"), RecordOf.Article("Something else", 1999, "X Y").Doi("10.5555/a").As("b")).ShouldBe(["a b"]);

    [Fact]
    public void A_record_with_two_DOIs_joins_whoever_has_either() =>
        Clusters(Dated.Doi("10.5555/a").As("a"), Dated.Doi("10.5555/a").Doi("10.5555/b").As("b"), Dated.Doi("10.5555/b").As("c")).ShouldBe(["a b c"]);

    [Fact]
    public void A_review_bears_its_book_s_title_and_stays_apart() =>
        Clusters(RecordOf.EditedBook("Valleys at work", 2004, "Ada Moro").As("a"), (Dated with { Title = "Valleys at work", Type = WorkType.BookReview }).As("b")).ShouldBe(["a", "b"]);

    [Fact]
    public void A_working_paper_two_years_before_its_article_stays_apart() =>
        Clusters(Dated.As("a"), (Dated with { Year = 2001, Type = WorkType.WorkingPaper }).As("b")).ShouldBe(["a", "b"]);

    [Fact]
    public void A_generic_title_never_joins_alone() =>
        Clusters(RecordOf.Article("Editorial", 2004, "Ada Moro").As("a"), RecordOf.Article("Editorial", 2004, "Ada Moro").As("b")).ShouldBe(["a", "b"]);

    [Fact]
    public void A_subtitle_told_in_other_words_joins_when_both_editors_agree() =>
        Clusters(
            RecordOf.EditedBook("Valleys at work: SMEs, clusters and chains in the south", null, "Ada Moro", "Jan Prins").As("a"),
            RecordOf.EditedBook("Valleys at work: chains, clusters and SMEs in the south", 2006, "Ada Moro", "Jan Prins").As("b")).ShouldBe(["a b"]);

    [Fact]
    public void Every_join_names_its_rule_and_evidence()
    {
        var join = WorkResolver.Resolve([Undated.As("a"), Dated.As("b")]).ShouldHaveSingleItem().Joins.ShouldHaveSingleItem();
        join.Rule.ShouldBe("SameTitle");
        join.Evidence.ShouldContain("moro");
    }

    [Fact]
    public void What_was_kept_apart_is_told_with_the_reason() =>
        WorkResolver.Resolve([Dated.Doi("10.5555/a").As("a"), Dated.Doi("10.5555/b").As("b")])[0].Refused[0].Evidence.ShouldContain("differ");

    [Fact]
    public void The_order_of_records_changes_nothing()
    {
        var records = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 2], (title, year, author) =>
            RecordOf.Article($"Study of valley number {"abcd"[title]}", year == 0 ? null : 2000 + year, $"Ann Moro{"xyz"[author]}"));
        Gen.Select(records.Array[0, 12], Gen.Int[0, 1000]).Sample((made, seed) =>
        {
            var keyed = made.Select((record, i) => record.As($"k{i:00}")).ToArray();
            var shuffled = keyed.ToArray();
            new Random(seed).Shuffle(shuffled);
            return Clusters(keyed).SequenceEqual(Clusters(shuffled));
        });
    }

    private static string[] Clusters(params KeyedRecord[] records) => [.. WorkResolver.Resolve(records).Select(cluster => string.Join(' ', cluster.Members))];
}

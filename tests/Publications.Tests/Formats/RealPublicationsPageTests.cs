using Publications.Formats;
using Publications.Formats.PublicationsPage;
using Publications.Model.Records;

namespace Publications.Tests.Formats;

/// <summary>What the page in shared/seeds must give; skipped where it is not beside the project.</summary>
public class RealPublicationsPageTests
{
    private static readonly string[] Endorsers = ["Jose Antonio Ocampo", "Michael Piore", "Gary Gereffi"];

    [Fact]
    public void It_holds_five_works_three_articles_and_two_edited_books_and_no_line_is_left()
    {
        var items = Items(ReadOptions.None);

        items.OfType<ReadItem.Rejected>().ShouldBeEmpty();
        Works(items).Select(work => work.Type).ShouldBe(
            [WorkType.Article, WorkType.EditedBook, WorkType.Article, WorkType.EditedBook, WorkType.Article]);
        Works(items).Select(work => work.Title).ShouldBe(
        [
            "Global Value Chains and Technological Capabilities: A Framework to Study Industrial Innovation in Developing Countries",
            "Upgrading to Compete: SMEs, Clusters and Value Chains in Latin America",
            "Upgrading in global value chains: lessons from Latin America clusters",
            "Clusters facing competition: the role of external linkages",
            "Distretti industriali e globalizzazione: upgrading e downgrading nella Riviera del Brenta",
        ]);
        Works(items).Select(work => work.Language).ShouldBe([null, null, null, null, "it"]);
        Works(items).Select(work => work.Line).ShouldBe([1, 10, 30, 37, 49]);
    }

    [Fact]
    public void Venues_volumes_whole_pages_and_publishers_are_read_and_absent_years_stay_absent()
    {
        var works = Works(Items(ReadOptions.None));

        works.Select(work => work.Venue?.Name).ShouldBe(["Oxford Development Studies", null, "World Development", null, "Economia e Politica Industriale"]);
        works.Select(work => (work.Volume, work.Issue, work.Pages)).ShouldBe(
            [("36", "1", "39-58"), (null, null, null), ("33", "4", "549-573"), (null, null, null), (null, null, null)]);
        works.Select(work => work.Publisher).ShouldBe([null, "Harvard University Press", null, "Ashgate", null]);
        works.ShouldAllBe(work => work.Year == null && work.Date == null && work.Identifiers.IsEmpty);
        works.Select(work => work.ReviewedIn.Select(venue => venue.Name).ToArray()).ShouldBe([[], ["Foreign Affairs"], [], [], []]);
    }

    [Fact]
    public void The_owner_is_deduced_from_the_quotation_that_names_both_editors_of_the_book()
    {
        foreach (var work in Works(Items(ReadOptions.None)))
        {
            var owner = work.Contributors[0];
            owner.Role.ShouldBe(work.Type == WorkType.EditedBook ? ContributorRole.Editor : ContributorRole.Author);
            owner.Name.Family.ShouldBe("Rabellotti");
            owner.Name.Given.ShouldBeNull();
            owner.NameAsPrinted.ShouldBe("Rabellotti");
            owner.Evidence.ShouldNotBeNull().ShouldContain("Pietrobelli and Rabellotti make in this book");
            owner.Position.ShouldBeNull();
        }
    }

    [Fact]
    public void An_owner_told_from_beside_the_page_needs_no_evidence()
    {
        foreach (var owner in Works(Items(new ReadOptions("Roberta Rabellotti"))).Select(work => work.Contributors[0]))
        {
            owner.NameAsPrinted.ShouldBe("Roberta Rabellotti");
            owner.Name.Given.ShouldBe("Roberta");
            owner.Evidence.ShouldBeNull();
        }
    }

    [Fact]
    public void Co_authors_and_co_editors_are_named_without_a_position()
    {
        var works = Works(Items(ReadOptions.None));

        works.Select(work => Names(work, ContributorRole.Author)).ShouldBe(
            [["Rabellotti", "Andrea Morrison", "Carlo Pietrobelli"], [], ["Rabellotti", "Elisa Giuliani", "Carlo Pietrobelli"], [], ["Rabellotti"]]);
        works.Select(work => Names(work, ContributorRole.Editor)).ShouldBe(
            [[], ["Rabellotti", "Carlo Pietrobelli"], [], ["Rabellotti", "Elisa Giuliani", "Meine Pieter van Dijk"], []]);
        works.SelectMany(work => work.Contributors).ShouldAllBe(person => person.Position == null);
        var last = works[3].Contributors.Single(person => person.NameAsPrinted == "Meine Pieter van Dijk").Name;
        (last.Given, last.Particle, last.Family).ShouldBe(("Meine Pieter", "van", "Dijk"));
    }

    [Fact]
    public void Endorsers_have_their_quote_and_position_and_are_nobodys_co_author()
    {
        var works = Works(Items(ReadOptions.None));

        works.Select(work => Names(work, ContributorRole.Endorser)).ShouldBe([[], ["Jose Antonio Ocampo", "Michael Piore"], [], ["Gary Gereffi"], []]);
        works.SelectMany(work => work.Contributors).Where(person => person.Role != ContributorRole.Endorser)
            .ShouldNotContain(person => Endorsers.Contains(person.NameAsPrinted));
        var endorsers = works.SelectMany(work => work.Contributors).Where(person => person.Role == ContributorRole.Endorser).ToList();
        endorsers.Select(person => person.Affiliations.ShouldHaveSingleItem()).ShouldBe(
        [
            "Under-Secretary-General of the United Nations for Economic and Social Affairs",
            "David W. Skinner Professor of Political Economy, Massachusetts Institute of Technology",
            "Professor, Duke University, Durham, NC / USA",
        ]);
        endorsers[0].Quote.ShouldNotBeNull().ShouldStartWith("At a time when");
        endorsers[0].Quote.ShouldNotBeNull().ShouldEndWith("into policy action.");
        endorsers[1].Quote.ShouldNotBeNull().ShouldStartWith("This book offers a new way of thinking");
        endorsers[2].Quote.ShouldNotBeNull().ShouldEndWith("competition today.");
    }

    [Fact]
    public void Abstracts_keep_their_paragraphs_and_hold_neither_quotes_nor_positions()
    {
        var works = Works(Items(ReadOptions.None));

        works.Select(work => work.Abstract.ShouldNotBeNull().Split('\n').Length).ShouldBe([2, 3, 1, 1, 1]);
        works.ShouldAllBe(work => !work.Abstract!.Contains("Durham") && !work.Abstract!.Contains('«') && !work.Abstract!.Contains("co-authored"));
    }

    private static List<ReadItem> Items(ReadOptions options)
    {
        using var stream = File.OpenRead(Directory.GetFiles(Repository.Shared("seeds"), "*.txt").ShouldHaveSingleItem());
        return [.. new PublicationsPageReader().Read(stream, options)];
    }

    private static List<BibliographicRecord> Works(IEnumerable<ReadItem> items) => [.. items.OfType<ReadItem.Accepted>().Select(item => item.Record)];

    private static string[] Names(BibliographicRecord work, ContributorRole role) =>
        [.. work.Contributors.Where(person => person.Role == role).Select(person => person.NameAsPrinted)];
}

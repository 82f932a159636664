using System.Text.Json;

namespace Publications.Tests.MainJob;

/// <summary>The main job: every fact of the real publications page, through the worker, a store and GraphQL.</summary>
public abstract class RealPage
{
    private readonly JsonElement works;
    private readonly JsonElement authors;

    protected RealPage(RealPageAnswer answer)
    {
        Repository.Shared("seeds");
        Assert.SkipWhen(answer.Works.ValueKind == JsonValueKind.Undefined, "NEO4J_HTTP_URL names no server for tests.");
        works = answer.Works;
        authors = answer.Authors;
    }

    [Fact]
    public void There_are_five_works_three_articles_and_two_edited_books_one_with_an_Italian_title()
    {
        works.GetProperty("totalCount").GetInt32().ShouldBe(5);
        Texts(works.GetProperty("nodes"), "type").Order().ShouldBe(["ARTICLE", "ARTICLE", "ARTICLE", "EDITED_BOOK", "EDITED_BOOK"]);
        works.GetProperty("nodes").EnumerateArray().Count(work => Text(work, "language") == "it").ShouldBe(1);
        Text(Work("Distretti industriali"), "language").ShouldBe("it");
    }

    [Theory]
    [InlineData("Global Value Chains and Technological", "Oxford Development Studies", "36", "1", "39-58")]
    [InlineData("Upgrading in global value chains", "World Development", "33", "4", "549-573")]
    [InlineData("Distretti industriali", "Economia e Politica Industriale", null, null, null)]
    public void Articles_have_their_venue_volume_issue_and_pages(string title, string venue, string? volume, string? issue, string? pages)
    {
        var work = Work(title);
        Text(work.GetProperty("venue"), "name").ShouldBe(venue);
        (Text(work, "volume"), Text(work, "issue"), Text(work, "pages")).ShouldBe((volume, issue, pages));
    }

    [Theory]
    [InlineData("Upgrading to Compete", "Harvard University Press")]
    [InlineData("Clusters facing competition", "Ashgate")]
    public void Books_have_their_publisher(string title, string publisher) => Text(Work(title), "publisher").ShouldBe(publisher);

    [Fact]
    public void Absent_years_stay_absent() => Texts(works.GetProperty("nodes"), "year").ShouldAllBe(year => year == null);

    [Theory]
    [InlineData("Global Value Chains and Technological", "authors", "Andrea Morrison", "Carlo Pietrobelli", "Rabellotti")]
    [InlineData("Upgrading in global value chains", "authors", "Carlo Pietrobelli", "Elisa Giuliani", "Rabellotti")]
    [InlineData("Distretti industriali", "authors", "Rabellotti")]
    [InlineData("Upgrading to Compete", "editors", "Carlo Pietrobelli", "Rabellotti")]
    [InlineData("Clusters facing competition", "editors", "Elisa Giuliani", "Meine Pieter van Dijk", "Rabellotti")]
    public void The_owner_and_those_named_stand_on_each_work_without_a_position_that_prose_does_not_give(string title, string role, params string[] names)
    {
        var people = Work(title).GetProperty(role).GetProperty("edges").EnumerateArray().ToArray();
        people.Select(edge => Text(edge.GetProperty("node"), "name")).Order(StringComparer.Ordinal).ShouldBe(names);
        people.ShouldAllBe(edge => edge.GetProperty("position").ValueKind == JsonValueKind.Null);
    }

    [Fact]
    public void The_owner_s_family_name_is_deduced_from_the_quotation_that_names_the_book_s_editors()
    {
        var deduced = works.GetProperty("nodes").EnumerateArray()
            .SelectMany(work => work.GetProperty("authors").GetProperty("edges").EnumerateArray().Concat(work.GetProperty("editors").GetProperty("edges").EnumerateArray()))
            .Where(edge => Text(edge.GetProperty("node"), "familyName") == "Rabellotti").ToArray();
        deduced.Length.ShouldBe(5);
        deduced.ShouldAllBe(edge => Text(edge, "deducedFrom")!.Contains("Pietrobelli and Rabellotti make in this book"));
    }

    [Fact]
    public void Endorsers_have_their_quotes_and_are_nobody_s_co_authors()
    {
        var endorsers = works.GetProperty("nodes").EnumerateArray()
            .SelectMany(work => work.GetProperty("endorsers").GetProperty("edges").EnumerateArray().Select(edge => (Title: Text(work, "title")!, Edge: edge)))
            .OrderBy(pair => Text(pair.Edge.GetProperty("node"), "name"), StringComparer.Ordinal).ToArray();
        endorsers.Select(pair => Text(pair.Edge.GetProperty("node"), "name")).ShouldBe(["Gary Gereffi", "Jose Antonio Ocampo", "Michael Piore"]);
        endorsers.Select(pair => pair.Title[..8]).ShouldBe(["Clusters", "Upgradin", "Upgradin"]);
        endorsers.ShouldAllBe(pair => Text(pair.Edge, "quote")!.Length > 100);
        Text(endorsers[0].Edge, "affiliation").ShouldBe("Professor, Duke University, Durham, NC / USA");
        endorsers.ShouldAllBe(pair => Total(pair.Edge, "works") == 0 && Total(pair.Edge, "coAuthors") == 0);
    }

    [Fact]
    public void Co_authors_are_those_who_wrote_together_and_not_those_who_edited()
    {
        var pairs = authors.EnumerateArray().ToDictionary(author => Text(author, "name")!, author => Texts(author.GetProperty("coAuthors").GetProperty("nodes"), "name").Order().ToArray());
        pairs["Rabellotti"].ShouldBe(["Andrea Morrison", "Carlo Pietrobelli", "Elisa Giuliani"]);
        pairs["Meine Pieter van Dijk"].ShouldBeEmpty();
    }

    [Fact]
    public void An_address_of_an_endorser_is_no_study_region()
    {
        var regions = works.GetProperty("nodes").EnumerateArray().SelectMany(work => Texts(work.GetProperty("studyRegions").GetProperty("nodes"), "id")).ToArray();
        regions.ShouldNotContain("US");
        regions.ShouldContain("latin-america-and-the-caribbean");
        Texts(Work("Distretti industriali").GetProperty("studyRegions").GetProperty("nodes"), "id").ShouldContain("riviera-del-brenta");
    }

    [Fact]
    public void The_book_was_reviewed_in_Foreign_Affairs() =>
        Texts(Work("Upgrading to Compete").GetProperty("reviewedIn").GetProperty("nodes"), "name").ShouldBe(["Foreign Affairs"]);

    [Fact]
    public void The_Brenta_article_is_about_upgrading_and_downgrading_in_a_district() =>
        new[] { "industrial-district", "upgrading", "global-value-chain" }.ShouldBeSubsetOf(Texts(Work("Distretti industriali").GetProperty("concepts").GetProperty("nodes"), "id"));

    [Fact]
    public void Each_work_leads_back_to_its_line_of_the_page() =>
        works.GetProperty("nodes").EnumerateArray()
            .Select(work => work.GetProperty("records").GetProperty("nodes")[0].GetProperty("line").GetInt32())
            .Distinct().Count().ShouldBe(5);

    private JsonElement Work(string title) => works.GetProperty("nodes").EnumerateArray().Single(work => Text(work, "title")!.StartsWith(title, StringComparison.Ordinal));

    private static int Total(JsonElement edge, string connection) => edge.GetProperty("node").GetProperty(connection).GetProperty("totalCount").GetInt32();

    private static string? Text(JsonElement element, string name) => element.GetProperty(name) is { ValueKind: not JsonValueKind.Null } value ? value.ToString() : null;

    private static IEnumerable<string?> Texts(JsonElement list, string name) => list.EnumerateArray().Select(item => Text(item, name));
}

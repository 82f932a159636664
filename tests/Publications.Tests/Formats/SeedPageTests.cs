using Publications.Formats;
using Publications.Formats.PublicationsPage;
using Publications.Model.Records;

namespace Publications.Tests.Formats;

/// <summary>The page in seeds/sources: the same five works as the real page, retold.</summary>
public class SeedPageTests
{
    private static readonly List<ReadItem> Items = Read(ReadOptions.None);

    [Fact]
    public void It_is_read_whole() => Items.OfType<ReadItem.Rejected>().ShouldBeEmpty();

    [Fact]
    public void A_retold_endorsement_says_that_it_is_not_a_quotation() =>
        Works(Items).SelectMany(work => work.Contributors).Where(person => person.Role == ContributorRole.Endorser).Select(person => person.Quote!).ToList()
            .ShouldSatisfyAllConditions(
                quotes => quotes.Count.ShouldBe(3),
                quotes => quotes.ShouldAllBe(quote => quote.StartsWith("[Retold, not quoted: ") && quote.EndsWith(']')));

    [Fact]
    public void It_gives_the_same_facts_as_the_real_page_and_shares_no_sentence_with_it()
    {
        var real = Works(Read(ReadOptions.None, Directory.GetFiles(Repository.Shared("seeds"), "*.txt").ShouldHaveSingleItem()));
        var retold = Works(Items);

        retold.Select(Facts).ShouldBe(real.Select(Facts));
        Sentences(retold).Intersect(Sentences(real)).ShouldBeEmpty();
    }

    private static string Facts(BibliographicRecord work) => string.Join(" | ",
        [
            work.Type.ToString(), work.Title, work.Venue?.Name, work.Volume, work.Issue, work.Pages, work.Publisher, work.Language, work.Year?.ToString(),
            .. work.ReviewedIn.Select(venue => venue.Name),
            .. work.Contributors.Select(person => $"{person.Role} {person.NameAsPrinted} {string.Join("; ", person.Affiliations)}"),
        ]);

    private static IEnumerable<string> Sentences(IEnumerable<BibliographicRecord> works) =>
        works.SelectMany(work => work.Contributors.Select(person => person.Quote).Append(work.Abstract))
            .SelectMany(text => (text ?? "").Split(['.', '?', ':', ';', '\n'], StringSplitOptions.TrimEntries)).Where(sentence => sentence.Length > 40);

    private static List<ReadItem> Read(ReadOptions options, string? path = null)
    {
        using var stream = File.OpenRead(path ?? Repository.At("seeds", "sources", "rabellotti-publications.txt"));
        return [.. new PublicationsPageReader().Read(stream, options)];
    }

    private static List<BibliographicRecord> Works(IEnumerable<ReadItem> items) => [.. items.OfType<ReadItem.Accepted>().Select(item => item.Record)];
}

using Publications.Formats;
using Publications.Formats.BibTex;
using Publications.Model.Identifiers;
using Publications.Model.Records;

namespace Publications.Tests.Formats;

/// <summary>
/// Real files beside the project. What each must give, records, rejected records, rejected fields and stray text, stands in a table per corpus
/// under <c>cases/bibtex-corpora</c>.
/// </summary>
public class BibTexCorporaTests
{
    [Theory]
    [InlineData("bibtex_biblatex")]
    [InlineData("bibtex_gvc_eac")]
    [InlineData("bibtex_jabref")]
    [InlineData("wos_bibtex_mrio")]
    public void Every_file_gives_the_records_and_rejections_of_its_table(string corpus)
    {
        var folder = Repository.Shared("corpora", corpus);
        var rows = Directory.EnumerateFiles(folder, "*.bib", SearchOption.AllDirectories).Select(path => Row(folder, path)).Order(StringComparer.Ordinal);

        ExpectedFile.ShouldHold(
            Repository.At("tests", "Publications.Tests", "Formats", "cases", "bibtex-corpora", corpus + ".txt"),
            "file | format | records | rejected records | fields | stray\n" + string.Join('\n', rows) + "\n");
    }

    [Fact]
    public void Records_of_Web_of_Science_have_what_the_export_says()
    {
        var records = Directory.EnumerateFiles(Repository.Shared("corpora", "wos_bibtex_mrio"), "*.bib", SearchOption.AllDirectories)
            .SelectMany(path => Read(path).OfType<ReadItem.Accepted>().Select(item => item.Record)).ToList();

        records.Count.ShouldBe(3_303);
        records.Count(record => record.Title == null || record.Year == null).ShouldBe(0);
        records.Count(record => record.Contributors.IsEmpty).ShouldBe(0);
        records.Count(record => record.Identifiers.Any(id => id.Scheme == IdentifierScheme.WebOfScience)).ShouldBe(3_303);
        records.Count(record => record.Identifiers.Any(id => id.Scheme == IdentifierScheme.Doi)).ShouldBeInRange(2_800, 2_830);
        records.Count(record => record.Citations == null || record.Venue == null).ShouldBe(0);
        var authors = records.SelectMany(record => record.Contributors).Where(contributor => contributor.Role == ContributorRole.Author).ToList();
        TestContext.Current.TestOutputHelper!.WriteLine($"{authors.Count} authors, {authors.Count(author => !author.Affiliations.IsEmpty)} with address, {authors.Count(author => author.Orcid != null)} with ORCID, {records.Sum(record => record.References.Length)} references, {records.SelectMany(record => record.References).Count(reference => reference.Doi != null)} with DOI");
        authors.Count(author => !author.Affiliations.IsEmpty).ShouldBeGreaterThan(authors.Count * 3 / 4);
        authors.Count(author => author.Orcid != null).ShouldBeGreaterThan(2_000);
        records.SelectMany(record => record.References).Count(reference => reference.Doi != null).ShouldBeGreaterThan(60_000);
    }

    private static string Row(string folder, string path)
    {
        var items = Read(path);
        var scopes = items.OfType<ReadItem.Rejected>().CountBy(item => item.Rejection.Scope).ToDictionary();
        using var stream = File.OpenRead(path);
        return string.Join(" | ",
            Path.GetRelativePath(folder, path), FormatSniffer.Sniff(stream).Format, items.OfType<ReadItem.Accepted>().Count(),
            scopes.GetValueOrDefault(RejectionScope.Record), scopes.GetValueOrDefault(RejectionScope.Field), scopes.GetValueOrDefault(RejectionScope.Stray));
    }

    private static List<ReadItem> Read(string path)
    {
        using var stream = File.OpenRead(path);
        return [.. new BibTexReader().Read(stream, ReadOptions.None)];
    }
}

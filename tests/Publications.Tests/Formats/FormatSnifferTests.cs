using System.Text;
using Publications.Formats;

namespace Publications.Tests.Formats;

public class FormatSnifferTests
{
    [Theory]
    [InlineData("\n% a comment\n@article{a, title = {T}}", "bibtex")]
    [InlineData("Exported on a Monday.\n\n@ARTICLE (a, title = {T})", "bibtex")]
    [InlineData("% Encoding: UTF-8\n", "bibtex")]
    [InlineData("Imagined chains, with somebody\nWorld Review of Invented Studies, 12(3): 45-67\n\nThis article is about nothing at all.", "publications-page")]
    public void The_content_says_the_format(string text, string format) => Sniff(text).Format.ShouldBe(format);

    [Theory]
    [InlineData("TY  - JOUR\nTI  - Title\nER  - \n", "RIS", "TY  - JOUR")]
    [InlineData("PMID- 123\nOWN - NLM\n", "nbib", "PMID- 123")]
    [InlineData("FN Clarivate\nVR 1.0\nPT J\n", "Web of Science", "FN Clarivate")]
    [InlineData("%0 Journal Article\n%A Rossi, Anna\n", "Refer", "%0 Journal Article")]
    [InlineData("Template-Type: ReDIF-Article 1.0\n", "ReDIF", "Template-Type")]
    [InlineData("<xml><records></records></xml>", "XML", "<xml>")]
    [InlineData("[{\"id\": 1}]", "JSON", "[{")]
    [InlineData("Authors,Title,Year,Source title,EID\n\"Rossi A.\",T,2001,S,1\n", "CSV", "Authors")]
    [InlineData("%PDF-1.7 ...", "PDF", "BibTeX")]
    [InlineData("", "empty", "empty")]
    [InlineData("1234 5678 9012", "unknown", "1234")]
    public void What_cannot_be_read_is_named_with_what_was_seen(string text, string name, string seen)
    {
        var sniffed = Sniff(text);

        sniffed.Format.ShouldBeNull();
        sniffed.Seen.ShouldContain(name);
        sniffed.Seen.ShouldContain(seen);
    }

    [Fact]
    public void Every_format_that_is_told_has_a_reader()
    {
        Readers.ByFormat.Keys.ShouldBe(["bibtex", "publications-page"], ignoreOrder: true);
        Readers.ByFormat.ShouldAllBe(row => row.Key == row.Value.Format);
    }

    [Fact]
    public void The_seed_page_is_a_publications_page()
    {
        foreach (var path in Directory.EnumerateFiles(Repository.Shared("seeds"), "*.txt"))
        {
            using var stream = File.OpenRead(path);
            FormatSniffer.Sniff(stream).Format.ShouldBe("publications-page");
            stream.Position.ShouldBe(0);
        }
    }

    private static Sniffed Sniff(string text) => FormatSniffer.Sniff(Encoding.UTF8.GetBytes(text));
}

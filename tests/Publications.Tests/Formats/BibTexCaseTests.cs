using System.Text;
using Publications.Formats;
using Publications.Formats.BibTex;
using Publications.Model.Records;

namespace Publications.Tests.Formats;

/// <summary>Files of invented works, each with what must come of it.</summary>
public class BibTexCaseTests
{
    private static readonly string Folder = Repository.At("tests", "Publications.Tests", "Formats", "cases", "bibtex");

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Folder, "*.bib", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_gives_what_stands_beside_it(string file)
    {
        var path = Path.Combine(Folder, file);
        using var stream = File.OpenRead(path);

        ExpectedFile.ShouldHold(Path.ChangeExtension(path, ".json"), ReadItemJson.Of(new BibTexReader().Read(stream, ReadOptions.None)));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void The_encoding_changes_nothing_with_or_without_a_mark(string name)
    {
        const string file = "@article{a, title = {Città, çelik, 日本}, year = 2001}\n";
        var encoding = Encoding.GetEncoding(name);

        Title([.. encoding.GetPreamble(), .. encoding.GetBytes(file)]).ShouldBe("Città, çelik, 日本");
        if (name != "utf-32")
        {
            Title(encoding.GetBytes(file)).ShouldBe("Città, çelik, 日本");
        }
    }

    [Theory]
    [InlineData("Cp1252")]
    [InlineData("windows-1252")]
    [InlineData("ISO8859_1")]
    public void A_declared_code_page_is_used_and_is_no_fault(string name)
    {
        var items = Read([.. Encoding.ASCII.GetBytes($"% Encoding: {name}\n@article{{a, title = {{Citt"), 0xE0, .. Encoding.ASCII.GetBytes("}}\n")]);

        items.ShouldHaveSingleItem().ShouldBeOfType<ReadItem.Accepted>().Record.Title.ShouldBe("Città");
    }

    [Fact]
    public void A_stream_that_cannot_go_back_gives_the_same()
    {
        var bytes = File.ReadAllBytes(Path.Combine(Folder, "inheritance.bib"));
        using var oneWay = new OneWayStream(bytes);

        ReadItemJson.Of(new BibTexReader().Read(oneWay, ReadOptions.None)).ShouldBe(ReadItemJson.Of(Read(bytes)));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_of_every_kind_give_the_same_records_and_lines(string end)
    {
        var text = File.ReadAllText(Path.Combine(Folder, "wos.bib"));

        ReadItemJson.Of(Read(Encoding.UTF8.GetBytes(text.Replace("\n", end)))).ShouldBe(ReadItemJson.Of(Read(Encoding.UTF8.GetBytes(text))));
    }

    [Fact]
    public void E_mail_addresses_are_not_passed_on()
    {
        foreach (var file in new[] { "wos.bib", "scopus.bib" })
        {
            ReadItemJson.Of(Read(File.ReadAllBytes(Path.Combine(Folder, file)))).ShouldNotContain("@example.org");
        }
    }

    private static string? Title(byte[] file) => Read(file).ShouldHaveSingleItem().ShouldBeOfType<ReadItem.Accepted>().Record.Title;

    private static List<ReadItem> Read(byte[] file) => [.. new BibTexReader().Read(new MemoryStream(file), ReadOptions.None)];

    private sealed class OneWayStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    }
}

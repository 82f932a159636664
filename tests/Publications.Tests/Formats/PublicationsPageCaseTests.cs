using System.Text;
using Publications.Formats;
using Publications.Formats.PublicationsPage;
using Publications.Model.Records;

namespace Publications.Tests.Formats;

/// <summary>Pages of invented works, each with what must come of it; a file <c>NAME.owner</c> holds the name that sources.yaml would give.</summary>
public class PublicationsPageCaseTests
{
    private static readonly string Folder = Repository.At("tests", "Publications.Tests", "Formats", "cases", "publications-page");

    public static TheoryData<string> Pages =>
        [.. Directory.EnumerateFiles(Folder, "*.txt", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_gives_what_stands_beside_it(string page)
    {
        var path = Path.Combine(Folder, page);
        var owner = Path.ChangeExtension(path, ".owner");
        using var stream = File.OpenRead(path);

        var items = new PublicationsPageReader().Read(stream, new ReadOptions(File.Exists(owner) ? File.ReadAllText(owner).Trim() : null)).ToList();

        ExpectedFile.ShouldHold(Path.ChangeExtension(path, ".json"), ReadItemJson.Of(items));
    }

    [Fact]
    public void Line_ends_a_byte_order_mark_and_blank_lines_change_no_field_and_so_no_record_key()
    {
        var page = File.ReadAllText(Path.Combine(Folder, "wordings.txt"));
        var keys = Keys(Encoding.UTF8.GetBytes(page));

        keys.Length.ShouldBeGreaterThan(5);
        Keys([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(page.Replace("\n", "\r\n"))]).ShouldBe(keys);
        Keys(Encoding.UTF8.GetBytes("\n\n" + page.Replace("\n\n", "\n\n\n") + "\n")).ShouldBe(keys);
        Keys(Encoding.UTF8.GetBytes(page.Replace("\n", "\r"))).ShouldBe(keys);
        Lines(Encoding.UTF8.GetBytes(page.Replace("\n", "\r\n"))).ShouldBe(Lines(Encoding.UTF8.GetBytes(page)));
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_read_as_Windows_1252_and_reported()
    {
        var items = new PublicationsPageReader().Read(new MemoryStream(Encoding.Latin1.GetBytes("L\u00e0 dove\n\nEconomia, 1(1): 1-2\n")), new ReadOptions("Ada Quill")).ToList();

        items.OfType<ReadItem.Rejected>().ShouldHaveSingleItem().Rejection.Reason.ShouldContain("Windows-1252");
        items.OfType<ReadItem.Accepted>().ShouldHaveSingleItem().Record.Title.ShouldBe("Là dove");
    }

    [Fact]
    public void The_owner_is_no_part_of_a_record_key()
    {
        var page = File.ReadAllBytes(Path.Combine(Folder, "wordings.txt"));

        Keys(page, "Somebody Else").ShouldBe(Keys(page));
    }

    private static int[] Lines(byte[] page) =>
        [.. new PublicationsPageReader().Read(new MemoryStream(page), ReadOptions.None).OfType<ReadItem.Accepted>().Select(item => item.Record.Line)];

    private static string[] Keys(byte[] page, string? owner = null) =>
        [.. new PublicationsPageReader().Read(new MemoryStream(page), new ReadOptions(owner)).OfType<ReadItem.Accepted>().Select(item => RecordKey.Of(item.Record))];
}

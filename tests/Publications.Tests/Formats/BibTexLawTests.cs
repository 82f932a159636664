using System.Text;
using CsCheck;
using Publications.Formats;
using Publications.Formats.BibTex;
using Publications.Model.Records;
using Publications.Model.Text;

namespace Publications.Tests.Formats;

public class BibTexLawTests
{
    private static readonly string Folder = Repository.At("tests", "Publications.Tests", "Formats", "cases", "bibtex");

    [Fact]
    public void No_damage_makes_the_reader_throw_or_lose_an_entry_far_behind_it()
    {
        var random = new Random(1789);
        var files = Directory.EnumerateFiles(Folder, "*.bib", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToArray();
        var last = Encoding.UTF8.GetBytes("\n@article{sentinel, title = {Sentinel}, year = 2020}\n");
        for (var i = 0; i < 2_000; i++)
        {
            var file = files[random.Next(files.Length)].ToArray();
            for (var change = random.Next(1, 6); change > 0; change--)
            {
                file = Damaged(file, random);
            }

            var items = new BibTexReader().Read(new MemoryStream([.. file, .. last]), ReadOptions.None).ToList();

            items.OfType<ReadItem.Accepted>().Any(item => item.Record.LocalKey == "sentinel").ShouldBeTrue(Encoding.Latin1.GetString(file));
        }
    }

    [Fact]
    public void An_entry_wherever_it_stands_has_the_same_record_key()
    {
        const string entry = "@article{one, title = {The same}, author = {Rossi, Anna}, year = 2001}\n";
        var key = Keys(entry).ShouldHaveSingleItem();

        Keys("@misc{other, title = {Before}}\n\n\n" + entry)[1].ShouldBe(key);
        Keys("% a comment\n" + entry.Replace("@article", "@ARTICLE").Replace("title =", "Title="))[0].ShouldBe(key);
    }

    [Fact]
    public void An_entry_longer_than_any_buffer_is_read_whole()
    {
        var text = new string('x', 3_000_000);

        var record = new BibTexReader().Read(new MemoryStream(Encoding.UTF8.GetBytes($"@article{{long, title = {{Long}}, abstract = {{{text}}}, year = 2001}}")), ReadOptions.None).ToList()
            .ShouldHaveSingleItem().ShouldBeOfType<ReadItem.Accepted>().Record;

        record.Abstract!.Length.ShouldBe(text.Length);
        record.Year.ShouldBe(2001);
    }

    [Fact]
    public void Normal_pages_are_their_own_normal_form() =>
        Gen.Select(Gen.Int[0, 2_000], Gen.Int[0, 2_000], Gen.OneOf("-", "--", "–", " - ", ", ")).Sample((start, end, dash) =>
        {
            var once = PageRange.Normalise($"{start}{dash}{end}");
            return PageRange.Normalise(once) == once;
        }, iter: 10_000);

    [Theory]
    [InlineData("549-73", "549-573")]
    [InlineData("pp. 39–58", "39-58")]
    [InlineData("S47--S49", "S47-S49")]
    [InlineData("S47--9", "S47-S49")]
    [InlineData("7, 41--43", "7, 41-43")]
    [InlineData("e226", "e226")]
    [InlineData("xii-xv", "xii-xv")]
    [InlineData("12-", "12")]
    [InlineData("  ", null)]
    public void Pages_have_whole_ends(string printed, string? expected) => PageRange.Normalise(printed).ShouldBe(expected);

    private static byte[] Damaged(byte[] file, Random random)
    {
        if (file.Length == 0)
        {
            return file;
        }

        var at = random.Next(file.Length);
        return random.Next(5) switch
        {
            0 => [.. file[..at], .. file[Math.Min(file.Length, at + random.Next(1, 30))..]],
            1 => [.. file[..at], "{}@\"=,\\#%$\n"u8[random.Next(11)], .. file[at..]],
            2 => [.. file[..at], (byte)random.Next(256), .. file[(at + 1)..]],
            3 => file[..at],
            _ => [.. file[..at], .. file[random.Next(file.Length)..]],
        };
    }

    private static string[] Keys(string file) =>
        [.. new BibTexReader().Read(new MemoryStream(Encoding.UTF8.GetBytes(file)), ReadOptions.None).OfType<ReadItem.Accepted>().Select(item => RecordKey.Of(item.Record))];
}

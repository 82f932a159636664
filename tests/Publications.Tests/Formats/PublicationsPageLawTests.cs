using System.Text;
using System.Text.RegularExpressions;
using Publications.Formats;
using Publications.Formats.PublicationsPage;
using Publications.Model.Records;

namespace Publications.Tests.Formats;

/// <summary>What holds for every page, whatever is on it: pages made of the lines of all cases, shuffled, cut and mutilated, always the same ones.</summary>
public partial class PublicationsPageLawTests
{
    private const string Noise = "«»“”\"()[].,;:?!—–-'’ \t\r\n\u00a0\u200b\ufeff\ud83dÀß漢&@#{}0123456789";
    private static readonly string Folder = Repository.At("tests", "Publications.Tests", "Formats", "cases", "publications-page");

    [Fact]
    public void No_page_makes_the_reader_throw_and_no_word_of_a_page_is_lost()
    {
        var lines = Directory.EnumerateFiles(Folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(File.ReadLines).ToArray();
        var random = new Random(20_050_401);
        for (var round = 0; round < 800; round++)
        {
            var page = Page(lines, random);
            Words(page).Except(Words(Kept(page))).ShouldBeEmpty(page);
        }
    }

    [Theory]
    [InlineData(2_000, "World Development ")]
    [InlineData(20_000, "(")]
    [InlineData(20_000, "« ")]
    [InlineData(5_000, "with A B and ")]
    [InlineData(20_000, "1 ")]
    [InlineData(20_000, "A\n")]
    [InlineData(5_000, "«A, B and C.»\n")]
    [InlineData(500, "DOE ROE JA, DOE ROE JA, DOE ROE JA, DOE ROE JA, DOE ROE JA, DOE ROE JA, DOE ROE JA, DOE ROE JA, DOE ROE JA, DOE ROE JA, DOE ROE JA, DOE ROE JA, DOE ROE JA, DOE ROE JA, DOE ROE JA, x (2009), Title, Venue\n")]
    public void A_long_page_of_one_thing_repeated_is_read(int times, string thing) =>
        Items(string.Concat(Enumerable.Repeat(thing, times))).Count.ShouldBeGreaterThan(0);

    private static string Page(string[] lines, Random random)
    {
        var page = new StringBuilder();
        for (var count = random.Next(1, 25); count > 0; count--)
        {
            var line = new StringBuilder(lines[random.Next(lines.Length)]);
            for (var cuts = random.Next(3); cuts > 0 && line.Length > 0; cuts--)
            {
                var at = random.Next(line.Length);
                _ = random.Next(4) switch
                {
                    0 => line.Remove(at, random.Next(line.Length - at)),
                    1 => line.Insert(at, Noise[random.Next(Noise.Length)]),
                    2 => line.Insert(at, lines[random.Next(lines.Length)]),
                    _ => line,
                };
            }

            page.Append(line).Append(random.Next(2) == 0 ? "\n" : "\n\n");
        }

        return page.ToString();
    }

    private static string Kept(string page) => string.Join('\n', Items(page).SelectMany(item => item switch
    {
        ReadItem.Accepted accepted => accepted.Record.Fields.Select(field => field.Value),
        ReadItem.Rejected rejected => [rejected.Rejection.Text],
        _ => [],
    }));

    private static List<ReadItem> Items(string page) => [.. new PublicationsPageReader().Read(new MemoryStream(Encoding.UTF8.GetBytes(page)), ReadOptions.None)];

    /// <summary>Its words; characters without width within one are dropped by the reader.</summary>
    private static HashSet<string> Words(string text) => [.. Word().Matches(text.Replace("\u200b", "").Replace("\ufeff", "")).Select(match => match.Value)];

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}

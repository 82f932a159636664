using Publications.Formats;
using Publications.Formats.BibTex;
using Publications.Model.Identifiers;
using Publications.Model.Records;

namespace Publications.Tests.Formats;

/// <summary>The core works in seeds/sources.</summary>
public class SeedBibliographyTests
{
    private static readonly string FilePath = Repository.At("seeds", "sources", "core-works.bib");

    private static readonly List<ReadItem> Items = Read();

    [Fact]
    public void Every_entry_is_read_and_says_where_it_was_checked()
    {
        Items.OfType<ReadItem.Rejected>().ShouldBeEmpty();
        Works().Count.ShouldBe(27);
        File.ReadLines(FilePath).Count(line => line.StartsWith("% checked: ")).ShouldBe(27);
    }

    [Fact]
    public void Each_has_a_title_and_people_and_holds_facts_only()
    {
        Works().ShouldAllBe(work => !string.IsNullOrEmpty(work.Title) && work.Contributors.Length > 0 && work.Abstract == null && work.Keywords.IsEmpty);
        Works().Count(work => work.Year is not null).ShouldBe(25);
        Works().Count(work => work.Identifiers.Any(id => id.Scheme == IdentifierScheme.Doi)).ShouldBe(12);
        Works().Select(work => work.LocalKey).ShouldBeUnique();
    }

    private static List<ReadItem> Read()
    {
        using var stream = File.OpenRead(FilePath);
        return [.. new BibTexReader().Read(stream, ReadOptions.None)];
    }

    private static List<BibliographicRecord> Works() => [.. Items.OfType<ReadItem.Accepted>().Select(item => item.Record)];
}

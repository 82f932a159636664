using System.Text.Json;
using Publications.Model.Theme;
using Publications.Tagging;

namespace Publications.Tests.Tagging;

/// <summary>A case is a file: an invented work, and every id with its evidence, as <c>field: text</c>.</summary>
public class TaggerTests
{
    private static readonly Tagger Tagger = new(Seeds.Theme);

    private static string Cases => Repository.At("tests", "Publications.Tests", "Tagging", "cases", "works");

    public static TheoryData<string> Files => [.. Directory.GetFiles(Cases).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_work_is_tagged_with_what_it_is_about(string file)
    {
        var work = JsonDocument.Parse(File.ReadAllText(Path.Combine(Cases, $"{file}.json"))).RootElement;
        string? Field(string name) => work.TryGetProperty(name, out var value) ? value.GetString() : null;
        var found = Tagger.Tag(Field("title"), Field("abstract"), Field("keywords"));
        Lines(found.Concepts).ShouldBe(Expected("concepts"), ignoreOrder: true);
        Lines(found.Regions).ShouldBe(Expected("regions"), ignoreOrder: true);

        IEnumerable<string> Expected(string kind) => work.GetProperty(kind).EnumerateObject()
            .SelectMany(id => id.Value.EnumerateArray().Select(evidence => $"{id.Name} <- {evidence.GetString()}"));

        static IEnumerable<string> Lines(IEnumerable<Tag> tags) =>
            tags.SelectMany(tag => tag.Evidence.Select(evidence => $"{tag.Id} <- {evidence.Field}: {evidence.Text}"));
    }

    [Fact]
    public void A_work_without_words_has_no_tags()
    {
        var nothing = Tagger.Tag(null, "", " ;; ");
        nothing.Concepts.ShouldBeEmpty();
        nothing.Regions.ShouldBeEmpty();
    }

    [Fact]
    public void Keywords_and_text_are_told_apart()
    {
        var tag = Tagger.Tag("Supply chains", null, "supply chain").Concepts.Single();
        tag.Evidence.Select(evidence => (evidence.Field, evidence.How)).ShouldBe([("title", TagSource.Vocabulary), ("keywords", TagSource.Keyword)]);
    }
}

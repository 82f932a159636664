using CsCheck;
using Publications.Tagging;

namespace Publications.Tests.Tagging;

public class TaggerLaws
{
    private static readonly Tagger Tagger = new(Seeds.Theme);

    /// <summary>Texts made of forms, contexts, signs and noise.</summary>
    private static readonly Gen<string> Texts = Gen.OneOf(
        AnyOf([.. Seeds.Theme.ConceptForms.Select(form => form.Text)]),
        AnyOf([.. Seeds.Theme.RegionForms.Select(form => form.Text)]),
        AnyOf(". ", ", ", " (", ") ", "; ", "'s ", " such as ", " this paper ", "(C) 2020 ", "\n", "–", "e\u0301", "\ud83c\udf77", "\ud800"),
        Gen.String[Gen.Char, 0, 6]).Array[0, 30].Select(parts => string.Join(' ', parts));

    [Fact]
    public void Every_span_is_the_text_at_its_place() => Gen.Select(Texts, Texts, Texts).Sample((title, text, keywords) =>
    {
        var found = Tagger.Tag(title, text, keywords);
        foreach (var evidence in found.Concepts.Concat(found.Regions).SelectMany(tag => tag.Evidence))
        {
            var field = evidence.Field switch { "title" => title, "abstract" => text, _ => keywords };
            field[evidence.Start..evidence.End].ShouldBe(evidence.Text);
        }
    }, iter: 2_000);

    [Fact]
    public void Tags_do_not_depend_on_the_order_of_the_theme()
    {
        var theme = Seeds.Theme;
        var turned = new Tagger(new Theme(
            [.. theme.Concepts.Reverse()], [.. theme.Regions.Reverse()], [.. theme.ConceptForms.Reverse()], [.. theme.RegionForms.Reverse()], theme.NoRegion));
        Gen.Select(Texts, Texts, Texts).Sample((title, text, keywords) =>
            Lines(turned.Tag(title, text, keywords)).SequenceEqual(Lines(Tagger.Tag(title, text, keywords))), iter: 2_000);
    }

    [Fact]
    public void Threads_do_not_disturb_each_other()
    {
        var texts = Gen.Select(Texts, Texts).Array[200].Single();
        var alone = texts.Select(text => string.Join('\n', Lines(Tagger.Tag(text.Item1, text.Item2, null)))).ToArray();
        var together = new string[texts.Length];
        Parallel.For(0, texts.Length, i => together[i] = string.Join('\n', Lines(Tagger.Tag(texts[i].Item1, texts[i].Item2, null))));
        together.ShouldBe(alone);
    }

    private static Gen<string> AnyOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static IEnumerable<string> Lines(TagResult found) =>
        found.Concepts.Concat(found.Regions).SelectMany(tag => tag.Evidence.Select(evidence => $"{tag.Id} {evidence}")).Order(StringComparer.Ordinal);
}

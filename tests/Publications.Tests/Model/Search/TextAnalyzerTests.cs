using CsCheck;
using Publications.Model.Search;
using Publications.Model.Text;

namespace Publications.Tests.Model.Search;

public class TextAnalyzerTests
{
    [Theory]
    [InlineData("Città e regioni", "citt e region")]
    [InlineData("l'università dell’impresa", "universit impres")]
    [InlineData("d'industrie, qu'il aujourd'hui", "industr il aujourd hui")]
    [InlineData("the firm's and the firms’ value", "the firm and the firm valu")]
    [InlineData("O'Brien doesn't s'agit L's", "o brien doesn t agit l")]
    [InlineData("R&D in COVID-19, U.S.", "r d in covid 19 u s")]
    [InlineData("3½kg ﬁrm ①", "3 1 2 kg firm 1")]
    [InlineData("Straße Łódź Øre", "strass lodz ore")]
    [InlineData("soft\u00ADhyphen zero\u200Bwidth", "softhyph zer width")]
    [InlineData("産業クラスターの形成", "産 業 ク ラ ス タ ー の 形 成")]
    [InlineData("3D打印 in 中国", "3d 打 印 in 中 国")]
    [InlineData("산업 클러스터의", "산업 클러스터의")]
    [InlineData("😀 — …", "")]
    [InlineData("a\ud800b", "a b")]
    [InlineData("", "")]
    public void A_text_has_these_terms(string text, string terms) => TextAnalyzer.IndexText(text).ShouldBe(string.Join(' ', terms.Split(' ').Select(Folding.Fold)));

    [Fact]
    public void Terms_say_where_they_stand()
    {
        const string text = "L'Universite\u0301 of firm's ½";

        TextAnalyzer.Terms(text).Select(term => (term.Text, text[term.Start..term.End])).ShouldBe(
            [("universit", "Universite\u0301"), ("of", "of"), ("firm", "firm"), ("1", "½"), ("2", "½")]);
    }

    [Fact]
    public void A_long_word_is_cut_at_a_whole_code_point()
    {
        TextAnalyzer.IndexText(new string('x', 1_000)).ShouldBe(new string('x', 60));
        TextAnalyzer.IndexText(new string('x', 59) + "𐐨x").ShouldBe(new string('x', 59));
    }

    [Fact]
    public void The_text_to_index_parts_into_the_terms() =>
        SearchTexts.Any.Sample(text => TextAnalyzer.IndexText(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).SequenceEqual(TextAnalyzer.Terms(text).Select(term => term.Text)), iter: 20_000);

    [Fact]
    public void A_term_holds_letters_and_digits_alone_and_at_most_60_units() =>
        SearchTexts.Any.Sample(text => TextAnalyzer.Terms(text).All(term => term.Text is { Length: > 0 and <= 60 } && term.Text.EnumerateRunes().All(System.Text.Rune.IsLetterOrDigit) && Folding.Fold(term.Text) == term.Text), iter: 20_000);

    [Fact]
    public void Terms_stand_in_order_within_the_text_and_split_no_surrogate_pair() =>
        SearchTexts.Any.Sample(
            text =>
            {
                var terms = TextAnalyzer.Terms(text).ToList();
                return terms.Zip(terms.Skip(1)).All(pair => pair.First.End <= pair.Second.Start || (pair.First.Start, pair.First.End) == (pair.Second.Start, pair.Second.End))
                    && terms.All(term => term.Start < term.End && IsBoundary(text, term.Start) && IsBoundary(text, term.End));
            },
            iter: 20_000);

    /// <summary>True where no pair is split.</summary>
    internal static bool IsBoundary(string text, int at) =>
        at >= 0 && at <= text.Length && (at == 0 || at == text.Length || !char.IsSurrogatePair(text[at - 1], text[at]));
}

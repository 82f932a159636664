using System.Globalization;
using CsCheck;
using Publications.Model.Search;
using Publications.Model.Text;

namespace Publications.Tests.Model.Search;

public class SearchLawTests
{
    /// <summary>Words of letters that take all the endings, and of any others.</summary>
    private static readonly Gen<string> Word = Gen.OneOf(
        Gen.Select(Gen.String[Gen.Char['a', 'z'], 0, 6], Gen.OneOf(Endings.All.Select(ending => ending.Letters).ToArray()), (stem, ending) => stem + ending),
        Gen.Select(Gen.OneOf(Endings.All.SelectMany(ending => ending.Example.Split(' ')).ToArray()), Gen.OneOf("", "s", "es", "e", "x"), (word, more) => word + more),
        Gen.Select(Gen.String[Gen.Char['a', 'z'], 50, 62], Gen.OneOf(Endings.All.Select(ending => ending.Letters).ToArray()), (stem, ending) => stem + ending),
        Gen.OneOf(SearchTexts.Vocabulary.SelectMany(word => word.Split('\'', '-', '&', '\u200B')).ToArray()),
        SearchTexts.Anything.Select(text => string.Concat(Folding.Fold(text).EnumerateRunes().Where(rune => System.Text.Rune.IsLetterOrDigit(rune) && !Scripts.IsBlankless(rune.Value)))));

    [Fact]
    public void The_beginning_of_a_word_from_two_letters_finds_the_word() => Word.Sample(
        word =>
        {
            var letters = Folding.Fold(word).EnumerateRunes().Select(rune => rune.ToString()).ToList();
            return Enumerable.Range(2, Math.Max(0, letters.Count - 1)).Select(length => string.Concat(letters.Take(length)))
                .All(beginning => SearchQuery.Parse(beginning) is var query && (query.IsEmpty || query.Matches([$"before {word} after"])));
        },
        iter: 5_000);

    [Fact]
    public void Any_words_of_a_text_find_the_text() => Gen.Select(SearchTexts.Text, Gen.Bool.Array[20], Gen.Bool).Sample(
        (text, isTaken, isOpen) =>
        {
            var words = TextAnalyzer.Terms(text).Where((_, i) => isTaken[i % 20]).Select(term => text[term.Start..term.End]).ToList();
            var query = SearchQuery.Parse(string.Join(' ', words) + (isOpen ? "" : " "));
            return query.IsEmpty ? words.Count == 0 : query.Matches([text]);
        },
        iter: 10_000);

    [Fact]
    public void A_quoted_stretch_of_a_text_finds_the_text() => Gen.Select(SearchTexts.Text, Gen.Int[0, 20], Gen.Int[1, 5]).Sample(
        (text, from, count) =>
        {
            var terms = TextAnalyzer.Terms(text).Skip(from).Take(count).ToList();
            var stretch = terms.Count == 0 ? "" : text[terms[0].Start..terms[^1].End];
            var isQuotable = !stretch.AsSpan().ContainsAny("\"“”«»") && TextAnalyzer.Terms(stretch).Count() == terms.Count;
            return terms.Count == 0 || !isQuotable || SearchQuery.Parse($"“{stretch}”").Matches([text]);
        },
        iter: 10_000);

    [Fact]
    public void Any_input_is_a_query_of_at_most_16_clauses_that_are_spelled_without_syntax_of_its_own() => SearchTexts.Any.Sample(
        text =>
        {
            var query = SearchQuery.Parse(text);
            return query.Clauses.Length <= 16 && query.Clauses.Distinct().Count() == query.Clauses.Length
                && query.Clauses.SelectMany(clause => clause.Terms.Concat(clause.ShorterStems)).All(term => term.EnumerateRunes().All(System.Text.Rune.IsLetterOrDigit))
                && Skeleton(SearchPatterns.Fts5(query)).All(" \"*ORAND()".Contains)
                && Skeleton(SearchPatterns.Lucene(query, ["p"])).All(" \"*:-ORAND()".Contains);
        },
        iter: 10_000);

    [Fact]
    public void Highlights_ascend_apart_within_the_text_and_split_no_pair() => Gen.Select(SearchTexts.Any, SearchTexts.Any).Sample(
        (typed, text) =>
        {
            var spans = SearchQuery.Parse(typed).Highlights(text).ToList();
            return spans.Zip(spans.Skip(1)).All(pair => pair.First.End < pair.Second.Start)
                && spans.All(span => span.Start < span.End && TextAnalyzerTests.IsBoundary(text, span.Start) && TextAnalyzerTests.IsBoundary(text, span.End));
        },
        iter: 10_000);

    [Fact]
    public void A_query_of_one_clause_highlights_just_what_it_matches() => Gen.Select(SearchTexts.Query, SearchTexts.Text).Sample(
        (typed, text) => SearchQuery.Parse(typed) is not { Clauses.Length: 1 } query || query.Matches([text]) == query.Highlights(text).Any(),
        iter: 10_000);

    [Fact]
    public void The_words_of_a_text_are_those_of_the_folded_text() => SearchTexts.Any.Where(text => text.EnumerateRunes().All(rune => Folding.Fold(rune.ToString()).Length < 2 || Folding.Fold(rune.ToString()).All(char.IsLetter))).Sample(
        text => TextAnalyzer.IndexText(Folding.Fold(text)) == TextAnalyzer.IndexText(text), iter: 10_000);

    [Fact]
    public void What_a_caller_puts_into_a_clause_is_escaped()
    {
        SearchPatterns.Fts5(new(["a\" OR b"], false), "x\"} : y").ShouldBe("""{"x""} : y"} : "a"" OR b" """.TrimEnd());
        SearchPatterns.Lucene(new(["a) OR (b"], true), "x:y").ShouldBe(@"x\:y:(a\)\ OR\ \(b*)");
        SearchPatterns.Lucene(new(["regio"], true), "title_terms").ShouldBe("title_terms:(regio* OR reg OR regi OR regia)");
        SearchPatterns.Lucene(new(["valu", "chain"], true), "title_terms").ShouldBe("title_terms:\"valu chain\"");
        SearchPatterns.Fts5(new(["regio"], true), "title").ShouldBe("""{"title"} : ("regio" * OR "reg" OR "regi" OR "regia")""");
        SearchPatterns.Fts5(new(default, true), null).ShouldBe("\"\"");
    }

    /// <summary>A pattern without its terms, which are lower case or have none.</summary>
    private static string Skeleton(string pattern) => string.Concat(pattern.EnumerateRunes()
        .Where(rune => !System.Text.Rune.IsLetterOrDigit(rune) || System.Text.Rune.GetUnicodeCategory(rune) == UnicodeCategory.UppercaseLetter));
}

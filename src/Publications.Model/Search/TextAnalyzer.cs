namespace Publications.Model.Search;

/// <summary>
/// The one analysis of text for full text. Engines index its terms as they are (FTS5 with the tokenizer <c>ascii</c>, Lucene with the analyzer
/// <c>whitespace</c>), so that all match the same.
/// </summary>
/// <remarks>
/// <para>Words are runs of letters and digits of the folded text; marks, soft hyphens and joiners inside them are dropped. Of <c>l'università</c> the
/// article is dropped, of <c>firm's</c> the ending. Letters of scripts that set no blanks (<see cref="Scripts"/>) are a term each, so that a phrase of
/// them finds any part of a sentence; Hangul is written with blanks and kept in words.</para>
/// <para>Each word gets one light stem that does not depend on the language (<see cref="LightStem"/>). The design says "stems per language", but a
/// title's language is often unknown and a query's always, and a query must be stemmed as the text was.</para>
/// </remarks>
public static class TextAnalyzer
{
    /// <summary>The terms of a text, in its order; neighbours in the list are neighbours in a phrase. Empty for a text without letters and digits.</summary>
    /// <param name="text">Any text, even with unpaired surrogates.</param>
    public static IEnumerable<Term> Terms(string text) => List(text);

    /// <summary>The terms of a text joined by one blank: what an engine indexes. Empty for a text without letters and digits.</summary>
    /// <param name="text">Any text, even with unpaired surrogates.</param>
    public static string IndexText(string text) => string.Join(' ', List(text).Select(term => term.Text));

    internal static List<Term> List(string text) => Words.Of(text).ConvertAll(word => new Term(word.Term, word.Start, word.End));
}

using System.Collections.Frozen;
using Publications.Model.Text;

namespace Publications.Formats.PublicationsPage;

/// <summary>The language of a title, where its small words leave no doubt.</summary>
/// <remarks>
/// Italian: at least one small word that only Italian has, at least two that it has, and none that only English has. A title of content words
/// alone stays without a language.
/// </remarks>
internal static class TitleLanguage
{
    private static readonly FrozenSet<string> OnlyItalian =
        Set("della dello delle degli dell nella nello nelle negli nei nell dalla dallo dalle dagli dall sulla sullo sulle sugli sull alla allo agli gli perche cosi piu il di");

    private static readonly FrozenSet<string> AlsoItalian = Set("e la le lo i un una uno del dei al ai con per tra fra in da su sul nel dal ed o se non che come");

    private static readonly FrozenSet<string> OnlyEnglish = Set("the of and for with from to by on how what why are is an its their between");

    /// <summary><c>it</c>, or null when the title does not say.</summary>
    public static string? Of(string title)
    {
        var words = title.Split([' ', '\'', '’', ',', ':', ';', '.', '?', '!', '(', ')', '«', '»', '“', '”', '"'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => Folding.Fold(word)).ToList();
        var only = words.Count(OnlyItalian.Contains);
        return only > 0 && only + words.Count(AlsoItalian.Contains) > 1 && !words.Exists(OnlyEnglish.Contains) ? "it" : null;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

using System.Collections.Immutable;
using CsCheck;
using Publications.Model.Search;

namespace Publications.Tests.Model.Search;

/// <summary>Texts and queries that look like those of the graph, and those that no one writes.</summary>
internal static class SearchTexts
{
    /// <summary>Words of several languages and scripts, those that nearly meet among them.</summary>
    public static readonly ImmutableArray<string> Vocabulary =
    [
        .. ("the of in a value values chain chains cluster clusters policy policies analysis analyses glass news class region regions regional région régions "
            + "region's firm's l'università dell'impresa d'industrie qu'il imprese impresa distretti distretto filiera filiere cadena cadenas país países "
            + "industria industrie industries Wertschöpfungskette Wertschöpfungsketten Netzwerke Straße Łódź Øresund İstanbul naïve café Cafés 2008 1990s "
            + "COVID-19 R&D e-commerce U.S. ½ ﬁrm ①② ÅNGSTRÖM Ångström Århus o'brien don't reti rete zone zona series serie species studies study studio studi "
            + "clu pol ind reg them themes 产业集群 産業クラスター クラスターの形成 ガラス 산업 클러스터의 한국 ไทย промышленность промышленности Ελλάδα العربية 𝔊𝔩𝔬𝔟𝔞𝔩 𠮷野家 😀 "
            + "soft\u00ADhyphen zero\u200Bwidth cafe\u0301 AND OR NOT NEAR TO a*b (x) [y] {z} ^t ~1 a:b \\ / \" “ ” « » ' ’ * + - && || ! ?").Split(' '),
    ];

    /// <summary>Words joined by blanks and other things.</summary>
    public static readonly Gen<string> Text =
        Gen.Select(Gen.OneOf(Vocabulary.ToArray()), Gen.Frequency((8, Gen.Const(" ")), (1, Gen.OneOf("", "-", "’", ", ", "\n", ". ", "\u3000", "\u00A0"))), (word, gap) => word + gap)
            .Array[0, 12].Select(string.Concat);

    /// <summary>Like <see cref="Text"/>, shorter, often with quotes.</summary>
    public static readonly Gen<string> Query = Gen.Frequency(
        (3, Gen.OneOf(Vocabulary.ToArray())),
        (3, Gen.Select(Gen.OneOf(Vocabulary.ToArray()), Gen.OneOf(Vocabulary.ToArray()), (one, two) => $"{one} {two}")),
        (2, Gen.Select(Gen.OneOf(Vocabulary.ToArray()), Gen.OneOf(Vocabulary.ToArray()), (one, two) => $"\"{one} {two}\"")),
        (2, Gen.Select(Gen.OneOf(Vocabulary.ToArray()), Gen.Int[1, 6], (word, length) => word[..Math.Min(length, word.Length)])),
        (1, Text));

    /// <summary>Any sequence of UTF-16 units, half pairs among them.</summary>
    public static readonly Gen<string> Anything = Gen.String[Gen.Frequency((3, Gen.Char), (3, Gen.Char[' ', '~']), (1, Gen.Char['\ud7f0', '\ue010']), (1, Gen.Char['\u0300', '\u0370'])), 0, 40];

    /// <summary>All kinds.</summary>
    public static readonly Gen<string> Any = Gen.OneOf(Text, Query, Anything);

    /// <summary>True when a clause occurs in a text, by the definition, over the text that is indexed.</summary>
    public static bool Occurs(SearchClause clause, string text)
    {
        var terms = TextAnalyzer.IndexText(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return clause.IsPrefix
            ? terms.Any(term => term.StartsWith(clause.Terms[0], StringComparison.Ordinal) || clause.ShorterStems.Contains(term))
            : $" {string.Join(' ', terms)} ".Contains($" {string.Join(' ', clause.Terms)} ", StringComparison.Ordinal);
    }
}

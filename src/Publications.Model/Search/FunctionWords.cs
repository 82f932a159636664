using System.Collections.Frozen;

namespace Publications.Model.Search;

/// <summary>
/// Words that say little by themselves, folded. Texts keep them, since phrases need them; queries go without them. They have no stem and are none:
/// "themes" must not find "them".
/// </summary>
public static class FunctionWords
{
    /// <summary>The languages, as ISO 639-1 codes, each with its words parted by blanks. No word that means a thing in another of them (German "war", French "son").</summary>
    private static readonly (string Language, string Words)[] Table =
    [
        ("en", "a an and are as at be by for from has have in into is it its many not of on or that the their them these they this to was were which with"),
        ("it", "a ad ai al alla alle anche che con da dal dalla de degli dei del della delle di e ed gli i il in la le lo nei nel nella non per su sulla tra un una"),
        ("es", "a al como con de del e el en entre es la las lo los no o para por que se sin sobre su sus un una y"),
        ("fr", "a au aux avec ce ces d dans de des du en est et il l la le les leur mais ou par pas pour qu que qui se sur un une"),
        ("de", "als am an auf aus bei das dem den der des die durch ein eine einer eines fur im in ist mit nach oder sind uber um und von vom wie zu zum zur"),
        ("pt", "a ao aos as com como da das de do dos e em entre mais na nas no nos o os ou para pela pelo por que se um uma"),
    ];

    private static readonly FrozenSet<string> All = Table.SelectMany(row => row.Words.Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a folded word that is a function word in any of the languages.</summary>
    public static bool Contains(string folded) => All.Contains(folded);
}

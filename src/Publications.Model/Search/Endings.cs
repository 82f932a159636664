using System.Collections.Immutable;

namespace Publications.Model.Search;

/// <summary>The endings of number and gender in English, Italian, Spanish, French, German and Portuguese that <see cref="LightStem"/> takes off.</summary>
/// <remarks>
/// Not met, since the rule would harm other words: Spanish -z/-ces (luz, luces), German plurals in -er beyond the words below, English -f/-ves and
/// Latin plurals. Longer endings go first; of rows with the same ending, the one that asks for more letters before it.
/// </remarks>
public static class Endings
{
    /// <summary>All rows.</summary>
    public static ImmutableArray<Ending> All { get; } =
    [
        // Final vowels.
        new("a", 3, "", "it es pt de", "impresa imprese"),
        new("e", 4, "", "it fr de en", "kette ketten"),
        new("i", 3, "", "it", "distretti distretto"),
        new("o", 3, "", "it es pt", "distretto distretti"),
        new("as", 3, "", "es pt", "cadenas cadena"),
        new("es", 4, "", "en fr de es pt", "valores valor"),
        new("os", 3, "", "es pt", "economicos economico"),
        new("ee", 4, "", "fr", "integree integre"),
        new("ees", 4, "", "fr", "integrees integre"),

        // Final i or y before a vowel.
        new("y", 3, "", "en", "policy policies"),
        new("ia", 3, "", "it es pt", "industria industrie"),
        new("ie", 3, "", "it fr de", "industrie industria"),
        new("io", 3, "", "it es", "territorio territori"),
        new("ias", 3, "", "es pt", "industrias industria"),
        new("ies", 3, "", "en fr", "policies policy"),
        new("ios", 3, "", "es en", "territorios territorio"),
        new("ien", 3, "", "de fr", "industrien industrie"),
        new("iens", 3, "", "fr", "italiens italien"),
        new("iee", 3, "", "fr", "diversifiee diversifie"),
        new("iees", 3, "", "fr", "diversifiees diversifie"),

        // The same behind -or and -er, where the i stays: factories are no factors.
        new("ory", 2, "ori", "en", "factory factories"),
        new("ories", 2, "ori", "en fr", "factories factory"),
        new("orie", 2, "ori", "it fr de", "categorie categoria"),
        new("oria", 2, "ori", "it es pt", "categoria categorie"),
        new("orias", 2, "ori", "es pt", "categorias categoria"),
        new("orien", 2, "ori", "de", "theorien theorie"),
        new("ery", 2, "eri", "en", "fishery fisheries"),
        new("eries", 2, "eri", "en fr", "fisheries fishery"),
        new("erie", 2, "eri", "it fr de", "galerie galeries"),
        new("eria", 2, "eri", "it es pt", "galleria gallerie"),
        new("erias", 2, "eri", "es pt", "galerias galeria"),
        new("erien", 2, "eri", "de", "galerien galerie"),

        // Final y that is no ending.
        new("ay", 1, "ay", "en", "essay"),
        new("ey", 1, "ey", "en", "survey"),
        new("oy", 1, "oy", "en", "convoy"),

        // Final n and m.
        new("en", 4, "", "de", "ketten kette"),
        new("ens", 4, "", "en de", "citizens citizen"),
        new("enes", 4, "", "es", "imagenes imagen"),
        new("enne", 4, "", "fr", "europeenne europeen"),
        new("ennes", 4, "", "fr", "europeennes europeen"),
        new("ienne", 3, "", "fr", "italienne italien"),
        new("iennes", 3, "", "fr", "italiennes italien"),
        new("nisse", 3, "nis", "de", "ergebnisse ergebnis"),
        new("nissen", 3, "nis", "de", "ergebnissen ergebnis"),
        new("nis", 3, "nis", "de", "ergebnis"),
        new("agem", 2, "ag", "pt", "viagem viagens"),
        new("agens", 2, "ag", "pt", "viagens viagem"),
        new("coes", 1, "ca", "pt", "inovacoes inovacao"),
        new("soes", 2, "sa", "pt", "expansoes expansao"),
        new("ioes", 2, "ia", "pt", "regioes regiao"),
        new("stoes", 2, "sta", "pt", "questoes questao"),
        new("droes", 2, "dra", "pt", "padroes padrao"),
        new("oes", 4, "", "en", "potatoes potato"),

        // Final s: what is a plural, and what is not.
        new("s", 3, "", "en fr es pt", "chains chain"),
        new("ss", 1, "ss", "en de", "glass"),
        new("us", 2, "us", "en fr de", "consensus"),
        new("is", 2, "is", "fr en", "tunis"),
        new("is", 4, "", "en es", "analysis analyses"),
        new("ois", 2, "ois", "fr", "chinois"),
        new("xes", 2, "x", "en", "boxes box"),
        Word("news", "news", "en", "news"),
        Word("bias", "bias", "en", "bias"),

        // Final l: its plural in u or i.
        new("aux", 3, "al", "fr", "regionaux regional"),
        new("ais", 3, "al", "pt", "regionais regional"),
        new("aise", 3, "al", "fr", "francaise francais"),
        new("aises", 3, "al", "fr", "francaises francais"),
        new("eis", 3, "el", "pt", "niveis nivel"),
        new("eaux", 1, "eau", "fr", "reseaux reseau"),
        new("eux", 1, "eu", "fr", "enjeux enjeu"),
        new("euse", 3, "eu", "fr", "nombreuse nombreux"),
        new("euses", 3, "eu", "fr", "nombreuses nombreux"),
        Word("travail", "traval", "fr", "travail travaux"),
        new("ielle", 3, "iel", "fr", "industrielle industriel"),
        new("ielles", 3, "iel", "fr", "industrielles industriel"),
        new("nnelle", 3, "nnel", "fr", "institutionnelle institutionnel"),
        new("nnelles", 3, "nnel", "fr", "institutionnelles institutionnel"),
        new("urelle", 3, "urel", "fr", "culturelle culturel"),
        new("urelles", 3, "urel", "fr", "culturelles culturel"),
        new("aler", 3, "al", "de", "regionaler regional"),
        new("alem", 3, "al", "de", "regionalem regional"),

        // Final f and c.
        new("if", 3, "iv", "fr de", "competitif competitive"),
        new("ifs", 3, "iv", "fr", "competitifs competitive"),
        new("chi", 2, "c", "it", "parchi parco"),
        new("ghi", 2, "g", "it", "luoghi luogo"),
        new("ghe", 2, "g", "it", "colleghe collega"),
        new("iche", 3, "ic", "it", "economiche economica"),
        new("teche", 3, "tec", "it", "biblioteche biblioteca"),
        new("cerche", 1, "cerc", "it", "ricerche ricerca"),
        Word("banche", "banc", "it", "banche banca"),
        new("ischer", 3, "isch", "de", "logistischer logistisch"),
        new("ischem", 3, "isch", "de", "logistischem logistisch"),
        new("licher", 3, "lich", "de", "wirtschaftlicher wirtschaftlich"),
        new("lichem", 3, "lich", "de", "wirtschaftlichem wirtschaftlich"),

        // Words of their own, to meet or to keep apart.
        Word("rete", "ret", "it", "rete reti"),
        Word("zone", "zon", "it en fr", "zone zona"),
        Word("zones", "zon", "en fr", "zones zona"),
        Word("aree", "area", "it", "aree area"),
        Word("arte", "art", "it", "arte arti"),
        Word("idee", "ide", "it de", "idee idea"),
        Word("idees", "ide", "fr", "idees idee"),
        Word("ideen", "ide", "de", "ideen idee"),
        Word("series", "seri", "en fr es", "series serie"),
        Word("serie", "seri", "it fr de", "serie serien"),
        Word("serien", "seri", "de", "serien serie"),
        Word("redes", "red", "es pt", "redes red"),
        Word("party", "party", "en", "party parties"),
        Word("parties", "party", "en", "parties party"),
        Word("county", "county", "en", "county counties"),
        Word("counties", "county", "en", "counties county"),
        Word("nigeria", "nigeria", "en", "nigeria"),
        Word("india", "india", "en", "india"),
        Word("corea", "corea", "it es", "corea"),
        Word("costa", "costa", "es it", "costa costas"),
        Word("costas", "costa", "es pt", "costas costa"),
        Word("mali", "mali", "en", "mali"),
        Word("mena", "mena", "en", "mena"),

        // Words that end compounds too.
        new("women", 0, "woman", "en", "women woman"),
        new("children", 0, "child", "en", "children child"),
        new("lander", 0, "land", "de", "lander land"),
        new("landern", 0, "land", "de", "landern land"),
        new("hauser", 0, "haus", "de", "hauser haus"),
        new("bucher", 0, "buch", "de", "bucher buch"),
        new("guter", 0, "gut", "de", "guter gut"),
        new("felder", 0, "feld", "de", "felder feld"),
    ];

    private static Ending Word(string word, string stem, string languages, string example) => new(word, 0, stem, languages, example) { IsWord = true };
}

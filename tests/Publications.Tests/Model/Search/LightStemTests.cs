using CsCheck;
using Publications.Model.Search;
using Publications.Model.Text;

namespace Publications.Tests.Model.Search;

public class LightStemTests
{
    [Theory]
    [InlineData("en", "cluster clusters cluster's")]
    [InlineData("en", "chain chains")]
    [InlineData("en", "policy policies")]
    [InlineData("en", "company companies")]
    [InlineData("en", "survey surveys")]
    [InlineData("en", "analysis analyses")]
    [InlineData("en", "crisis crises")]
    [InlineData("en", "process processes")]
    [InlineData("en", "business businesses")]
    [InlineData("en", "box boxes")]
    [InlineData("en", "value values")]
    [InlineData("en", "approach approaches")]
    [InlineData("en", "shoe shoes")]
    [InlineData("en", "wine wines")]
    [InlineData("en", "city cities")]
    [InlineData("en", "movie movies")]
    [InlineData("en", "employee employees")]
    [InlineData("en", "SME SMEs")]
    [InlineData("en", "theme themes")]
    [InlineData("en", "story stories")]
    [InlineData("en", "women woman's")]
    [InlineData("it", "distretto distretti")]
    [InlineData("it", "impresa imprese")]
    [InlineData("it", "filiera filiere")]
    [InlineData("it", "catena catene")]
    [InlineData("it", "regione regioni")]
    [InlineData("it", "territorio territori")]
    [InlineData("it", "economico economica economici economiche")]
    [InlineData("it", "globale globali")]
    [InlineData("it", "luogo luoghi")]
    [InlineData("it", "animale animali")]
    [InlineData("it", "rete reti")]
    [InlineData("it", "zona zone")]
    [InlineData("it", "dato dati")]
    [InlineData("it", "ricerca ricerche")]
    [InlineData("it", "strategia strategie")]
    [InlineData("es", "cadena cadenas")]
    [InlineData("es", "región regiones")]
    [InlineData("es", "país países")]
    [InlineData("es", "red redes")]
    [InlineData("es", "pequeño pequeña pequeños pequeñas")]
    [InlineData("es", "clúster clústeres")]
    [InlineData("es", "innovación innovaciones")]
    [InlineData("es", "imagen imágenes")]
    [InlineData("fr", "région régions")]
    [InlineData("fr", "régional régionale régionales régionaux")]
    [InlineData("fr", "réseau réseaux")]
    [InlineData("fr", "filière filières")]
    [InlineData("fr", "industriel industrielle industriels industrielles")]
    [InlineData("fr", "européen européenne européens européennes")]
    [InlineData("fr", "compétitif compétitive compétitifs compétitives")]
    [InlineData("fr", "français française françaises")]
    [InlineData("fr", "recherche recherches")]
    [InlineData("fr", "diversifié diversifiée diversifiés diversifiées")]
    [InlineData("de", "Wertschöpfungskette Wertschöpfungsketten")]
    [InlineData("de", "Netzwerk Netzwerke Netzwerken Netzwerks")]
    [InlineData("de", "Stadt Städte Städten")]
    [InlineData("de", "Land Länder Ländern")]
    [InlineData("de", "Industrie Industrien")]
    [InlineData("de", "Theorie Theorien")]
    [InlineData("de", "Konsumgüter Konsumgut")]
    [InlineData("de", "Firma Firmen")]
    [InlineData("de", "Ergebnis Ergebnisse Ergebnissen")]
    [InlineData("de", "regional regionale regionaler regionales regionalen regionalem")]
    [InlineData("pt", "região regiões")]
    [InlineData("pt", "inovação inovações")]
    [InlineData("pt", "regional regionais")]
    [InlineData("pt", "nível níveis")]
    [InlineData("pt", "setor setores")]
    [InlineData("pt", "viagem viagens")]
    [InlineData("across", "industria industrias industrie industries industry Industrien")]
    [InlineData("across", "university universities università université universités")]
    public void Words_that_differ_in_number_or_gender_alone_share_a_term(string language, string family) =>
        family.Split(' ').Select(TextAnalyzer.IndexText).Distinct().ShouldHaveSingleItem(language);

    [Theory]
    [InlineData("news", "new")]
    [InlineData("glass", "glas")]
    [InlineData("theme", "them")]
    [InlineData("area", "are")]
    [InlineData("note", "not")]
    [InlineData("many", "man")]
    [InlineData("factory", "factor")]
    [InlineData("factories", "factors")]
    [InlineData("story", "store")]
    [InlineData("parties", "parts")]
    [InlineData("Nigeria", "Niger")]
    [InlineData("Mali", "mal")]
    [InlineData("wine", "win")]
    [InlineData("care", "car")]
    [InlineData("cluster", "clust")]
    [InlineData("worker", "work")]
    [InlineData("status", "stato")]
    [InlineData("industry", "industrial")]
    [InlineData("regional", "region")]
    public void Words_that_mean_different_things_keep_apart(string one, string other) => TextAnalyzer.IndexText(one).ShouldNotBe(TextAnalyzer.IndexText(other));

    [Theory]
    [InlineData("gas")]
    [InlineData("use")]
    [InlineData("2008")]
    [InlineData("1990s")]
    [InlineData("consensus")]
    [InlineData("промышленности")]
    public void Short_words_numbers_and_other_scripts_stay_as_they_are(string word) => TextAnalyzer.IndexText(word).ShouldBe(word);

    [Fact]
    public void Every_ending_does_what_its_example_says()
    {
        foreach (var ending in Endings.All)
        {
            var words = ending.Example.Split(' ');

            words[0].ShouldEndWith(ending.Letters);
            LightStem.Of(words[0]).ShouldBe(words[0][..^ending.Letters.Length] + ending.Replacement, ending.ToString());
            words.Select(LightStem.Of).Distinct().ShouldHaveSingleItem(ending.ToString());
            ending.Replacement.Length.ShouldBeLessThanOrEqualTo(ending.Letters.Length);
            ending.Example.ShouldBe(Folding.Fold(ending.Example));
        }
    }

    [Fact]
    public void No_ending_is_told_twice() =>
        Endings.All.GroupBy(ending => (ending.Letters, ending.MinimalStem)).Where(rows => rows.Count() > 1).ShouldBeEmpty();

    [Fact]
    public void A_word_and_its_plural_in_s_share_a_stem_whatever_the_word() =>
        Gen.Select(Gen.String[Gen.Char['a', 'z'], 3, 8], Gen.OneOf("a", "b", "c", "d", "g", "k", "l", "m", "n", "o", "p", "r", "t", "te", "ia", "io", "ie"))
            .Where((stem, end) => !FunctionWords.Contains(stem + end) && HasPluralInS(stem + end) && !Endings.All.Any(ending => ending.MinimalStem == 0 && (stem + end + "s").EndsWith(ending.Letters, StringComparison.Ordinal)))
            .Sample((stem, end) => LightStem.Of(stem + end) == LightStem.Of(stem + end + "s"), iter: 20_000);

    /// <summary>False for a word with an ending that takes no s, such as "regionaler".</summary>
    private static bool HasPluralInS(string word) => Endings.All.Where(ending => word.EndsWith(ending.Letters, StringComparison.Ordinal)).MaxBy(ending => ending.Letters.Length) is not { } longest
        || Endings.All.Any(other => other.Letters == longest.Letters + "s");
}

using CsCheck;
using Publications.Model.Names;

namespace Publications.Tests.Model;

public class NameParserTests
{
    [Theory]
    [InlineData("Meine Pieter van Dijk", "Meine Pieter", "van", "Dijk", null)]
    [InlineData("van Dijk, Meine Pieter", "Meine Pieter", "van", "Dijk", null)]
    [InlineData("Dijk, Meine Pieter van", "Meine Pieter", "van", "Dijk", null)]
    [InlineData("von der Leer, Jr, Anna", "Anna", "von der", "Leer", "Jr")]
    [InlineData("Turner, II, B. L.", "B. L.", null, "Turner", "II")]
    [InlineData("Turner, B. L., II", "B. L.", null, "Turner", "II")]
    [InlineData("John Example, Jr.", "John", null, "Example", "Jr.")]
    [InlineData("John Example III", "John", null, "Example", "III")]
    [InlineData("Valentina De Marchi", "Valentina", null, "De Marchi", null)]
    [InlineData("De Marchi, Valentina", "Valentina", null, "De Marchi", null)]
    [InlineData("Di Wu", "Di", null, "Wu", null)]
    [InlineData("Gary Gereffi", "Gary", null, "Gereffi", null)]
    [InlineData("Plato", null, null, "Plato", null)]
    [InlineData("Bank, Peter", "Peter", null, "Bank", null)]
    public void A_name_is_divided(string text, string? given, string? particle, string family, string? suffix) =>
        NameParser.Parse(text).ShouldBe(new PersonName(family, given, particle, suffix));

    [Theory]
    [InlineData("World Bank")]
    [InlineData("OECD")]
    [InlineData("Ministry of Trade, Industry and Energy")]
    [InlineData("Example Robotics GmbH")]
    [InlineData("Università di Pavia")]
    public void A_group_stays_whole(string text) => NameParser.Parse(text).ShouldBe(PersonName.OfGroup(text));

    [Fact]
    public void The_display_form_reads_back_as_the_same_person()
    {
        var word = Gen.OneOf("Anna", "B.", "Rossi", "van", "de", "De", "Jr", "III", "Ünal", "d'", "X");
        Gen.Select(word.Array[1, 4], word.Array[0, 3]).Sample((left, right) =>
        {
            var text = string.Join(' ', left) + (right.Length > 0 ? ", " + string.Join(' ', right) : "");
            var once = NameParser.Parse(text).FoldedKey;
            return NameParser.Parse(NameParser.Parse(text).Display).FoldedKey == once;
        }, iter: 20_000);
    }

    [Fact]
    public void Any_text_is_some_name() => Gen.String[Gen.Char["aA ,.{}-'é\t"], 0, 12].Sample(text => NameParser.Parse(text) is not null, iter: 20_000);
}

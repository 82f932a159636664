using CsCheck;
using Publications.Model.Text;

namespace Publications.Tests.Model;

public class FoldingTests
{
    [Theory]
    [InlineData("Città", "citta")]
    [InlineData("ŁÓDŹ", "lodz")]
    [InlineData("Straße", "strasse")]
    [InlineData("İstanbul ısı", "istanbul isi")]
    [InlineData("Ærø Œuvre", "aero oeuvre")]
    [InlineData("ﬁrm ①", "firm 1")]
    [InlineData("plain", "plain")]
    public void Folds_case_marks_and_letters_without_decomposition(string text, string folded) => Folding.Fold(text).ShouldBe(folded);

    [Fact]
    public void Folding_twice_is_folding_once() =>
        Gen.String[Gen.Char, 0, 40].Sample(text => Folding.Fold(Folding.Fold(text)) == Folding.Fold(text), iter: 20_000);

    [Fact]
    public void An_unpaired_surrogate_is_replaced_not_thrown_at() => Folding.Fold("a\ud800b").ShouldBe("a\ufffdb");
}

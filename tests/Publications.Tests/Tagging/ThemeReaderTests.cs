using Publications.Tagging;

namespace Publications.Tests.Tagging;

/// <summary>A case is a folder with a <c>concepts.yaml</c> or <c>regions.yaml</c> (the other is that of <c>good</c>) and its <c>problems.txt</c>.</summary>
public class ThemeReaderTests
{
    private static string Cases => Repository.At("tests", "Publications.Tests", "Tagging", "cases", "themes");

    public static TheoryData<string> Folders => [.. Directory.GetDirectories(Cases).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_theme_is_read_or_its_problems_are_told(string folder)
    {
        var reading = ThemeReader.Read(Text("concepts.yaml"), "concepts.yaml", Text("regions.yaml"), "regions.yaml");
        (reading.Theme is null).ShouldBe(reading.Problems.Length > 0);

        var told = string.Concat(reading.Problems.Select(problem => $"{problem}\n"));
        var expected = Path.Combine(Cases, folder, "problems.txt");
        if (Environment.GetEnvironmentVariable("PUBLICATIONS_ACCEPT") == "1")
        {
            File.WriteAllText(expected, told);
        }

        told.ShouldBe(File.ReadAllText(expected));

        string Text(string file)
        {
            var own = Path.Combine(Cases, folder, file);
            return File.ReadAllText(File.Exists(own) ? own : Path.Combine(Cases, "good", file));
        }
    }

    [Fact]
    public void A_theme_says_what_its_files_say()
    {
        var theme = ThemeReader.Read(
            File.ReadAllText(Path.Combine(Cases, "good", "concepts.yaml")), "concepts.yaml",
            File.ReadAllText(Path.Combine(Cases, "good", "regions.yaml")), "regions.yaml").Theme.ShouldNotBeNull();

        var narrower = theme.Concepts.Single(concept => concept.Id == "glass-blowing");
        narrower.ShouldSatisfyAllConditions(
            () => narrower.Broader.ShouldBe(["glass"]), () => narrower.Scheme.ShouldBe("industry"), () => narrower.Labels["it"].ShouldBe("soffiatura del vetro"));
        var place = theme.Regions.Single(region => region.Id == "zwiesel");
        place.ShouldSatisfyAllConditions(
            () => place.VocabularyId.ShouldBe("Zwiesel, DE"), () => place.IsoCode.ShouldBe("DE-BY"),
            () => place.Latitude.ShouldBe(49.02), () => place.Longitude.ShouldBe(13.23));
        theme.ConceptForms.Single(form => form.Text == "IGBA").Case.ShouldBe(FormCase.Exact);
        theme.RegionForms.Single(form => form.Text == "German").Use.ShouldBe(FormUse.Adjective);
    }
}

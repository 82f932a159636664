using Publications.Ingestion.Institutions;
using Publications.Tests.Tagging;

namespace Publications.Tests.Ingestion;

/// <summary>Addresses that nobody has.</summary>
public class AddressTests
{
    private static readonly AddressReader Reader = new(new CountryNames(Seeds.Theme));

    [Theory]
    [InlineData("Univ Nowhere, Dept Econ, I-10100 Nowhere, Italy", "Univ Nowhere", "IT")]
    [InlineData("UNIV NOWHERE,DEPT ECON,NOWHERE NW1 1NW,ENGLAND.", "UNIV NOWHERE", "GB")]
    [InlineData("Univ Nowhere, Dept Geog, Nowhere, MA 02139 USA.", "Univ Nowhere", "US")]
    [InlineData("Nowhere State Univ, Nowhere, GA 30332 USA", "Nowhere State Univ", "US")]
    [InlineData("Nowhere State Univ, Nowhere, LA 70112", "Nowhere State Univ", "US")]
    [InlineData("Nowhere Fund, Nowhere, DC", "Nowhere Fund", "US")]
    [InlineData("Nowhere State Univ, Nowhere, CA", "Nowhere State Univ", "US")]
    [InlineData("Univ Nowhere, San Nadie, PR USA", "Univ Nowhere", "US")]
    [InlineData("Nowhere Univ, Beinowhere 100871, Peoples R China", "Nowhere Univ", "CN")]
    [InlineData("Nowhere Univ, 100871 Peoples R China", "Nowhere Univ", "CN")]
    [InlineData("Nowhere Inst, Nowhereville, Republic of Korea", "Nowhere Inst", "KR")]
    [InlineData("Univ Nowhere, Nowhere, Fed Rep Ger", "Univ Nowhere", "DE")]
    [InlineData("Univ Nowhere, Nowhere, Bosnia & Herceg", "Univ Nowhere", "BA")]
    [InlineData("Univ Nowhere, Nowhere, IT", "Univ Nowhere", "IT")]
    [InlineData("Department of Thread, University of Nowhere, Nowhere, Germany", "University of Nowhere", "DE")]
    [InlineData("School of Thread, the University of Nowhere, Nowhere, Germany", "University of Nowhere", "DE")]
    [InlineData("Institute of Thread, Nowhere, Germany", "Institute of Thread", "DE")]
    [InlineData("School of Thread", "School of Thread", null)]
    [InlineData("Faculty of Thread of the University of Nowhere, Nowhere, Germany", "Faculty of Thread of the University of Nowhere", "DE")]
    [InlineData("The University of Nowhere", "University of Nowhere", null)]
    [InlineData("Univ Nowhere, Nowhere, New Mexico", "Univ Nowhere", null)]
    [InlineData("Univ Nowhere, Nowhere, Yugoslavia", "Univ Nowhere", null)]
    [InlineData("Professor of Thread, University of Nowhere", "University of Nowhere", null)]
    [InlineData("Visiting Professor at the University of Nowhere", "University of Nowhere", null)]
    public void An_affiliation_names_an_organisation_and_its_country(string printed, string name, string? country) =>
        Reader.Read(printed).ShouldBe(new Address(name, country));

    [Theory]
    [InlineData("Professor of Thread")]
    [InlineData("Research Fellow, Nowhere, Italy")]
    [InlineData("Italy")]
    [InlineData(" , . ,")]
    [InlineData("")]
    public void Positions_and_countries_are_no_organisations(string printed) => Reader.Read(printed).ShouldBeNull();
}

using Publications.Model.Graph;

namespace Publications.Tests.Ingestion;

public class InstitutionTests
{
    private const string Signed = """
        @article{ WOS:000123456700001,
        Author = {Moro, Ada and Prins, Jan and Lind, Bo},
        Title = {{Threads}}, Journal = {{JOURNAL OF INVENTED VALLEYS}}, Year = {{2004}},
        Affiliation = {{Moro, A (Corresponding Author), Univ Nowhere, Dept Econ, Nowhere, Italy.
           Moro, Ada; Prins, Jan, Univ Nowhere, Dept Econ, Nowhere, Italy.
           Lind, Bo, Univ Nowhere, Nowhere, NW 1, Norway.}},
        Unique-ID = {{WOS:000123456700001}},
        }

        @article{ WOS:000123456700002,
        Author = {Moro, Ada},
        Title = {{Bobbins}}, Journal = {{JOURNAL OF INVENTED VALLEYS}}, Year = {{2009}},
        Affiliation = {{Moro, A (Corresponding Author), UNIV NOWHERE,NOWHERE,ITALY.}},
        Unique-ID = {{WOS:000123456700002}},
        }
        """;

    [Fact]
    public async Task Authors_sign_works_from_institutions_in_countries_and_study_none_of_them()
    {
        await using var sandbox = new Sandbox();
        sandbox.Put("signed.bib", Signed);
        await sandbox.IngestAsync();

        var country = (await sandbox.AllAsync("LOCATED_IN")).Cast<GraphElement.Edge>().ToDictionary(edge => edge.From, edge => edge.To);
        var places = (await sandbox.AllAsync("Institution")).Cast<GraphElement.Node>().ToDictionary(node => node.Id, node => $"{node.Properties.Text("name")} {country[node.Id]}");
        places.Values.Order(StringComparer.Ordinal).ShouldBe(["Univ Nowhere IT", "Univ Nowhere NO"]);
        var titles = (await sandbox.AllAsync("Work")).Cast<GraphElement.Node>().ToDictionary(node => node.Id, node => node.Properties.Text("title"));
        (await sandbox.AllAsync("SIGNED_FROM")).Cast<GraphElement.Edge>()
            .Select(edge => $"{titles[edge.From]}, {places[edge.To]}: {((PropertyValue.Whole)edge.Properties["authors"]!).Value}").Order(StringComparer.Ordinal)
            .ShouldBe(["Bobbins, Univ Nowhere IT: 1", "Threads, Univ Nowhere IT: 2", "Threads, Univ Nowhere NO: 1"]);
        var names = (await sandbox.AllAsync("Author")).Cast<GraphElement.Node>().ToDictionary(node => node.Id, node => node.Properties.Text("name"));
        (await sandbox.AllAsync("AFFILIATED_WITH")).Cast<GraphElement.Edge>()
            .Select(edge => $"{names[edge.From]}, {places[edge.To]}: {string.Join(" ", edge.Properties.Select(pair => $"{pair.Key} {((PropertyValue.Whole)pair.Value).Value}"))}").Order(StringComparer.Ordinal)
            .ShouldBe(["Ada Moro, Univ Nowhere IT: firstYear 2004 lastYear 2009 works 2", "Bo Lind, Univ Nowhere NO: firstYear 2004 lastYear 2004 works 1", "Jan Prins, Univ Nowhere IT: firstYear 2004 lastYear 2004 works 1"]);
        (await sandbox.AllAsync("STUDIES")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_records_of_a_work_sign_it_once_and_from_where_the_better_says()
    {
        await using var sandbox = new Sandbox();
        sandbox.Put("signed.bib", Signed);
        await sandbox.IngestAsync();
        var before = await sandbox.AllAsync("SIGNED_FROM");
        sandbox.Put("again.bib", Signed.Replace("Year = {{2004}},", "", StringComparison.Ordinal).Replace("Univ Nowhere", "Nowhere Univ", StringComparison.Ordinal));
        await sandbox.IngestAsync();
        (await sandbox.AllAsync("SIGNED_FROM")).Select(edge => edge.Key).ShouldBe(before.Select(edge => edge.Key));
    }
}

using Publications.Model.Graph;
using Publications.Tests.Ingestion;

namespace Publications.Tests.MainJob;

/// <summary>The sources that come with the theme: the page's works and those of the bibliography are one each.</summary>
public class ExampleSources
{
    [Fact]
    public async Task The_page_s_works_and_those_of_the_bibliography_become_one_each()
    {
        await using var sandbox = new Sandbox();
        var report = await sandbox.Workspace.PrepareAsync(sandbox.Store, cancel: TestContext.Current.CancellationToken);
        report.IsClean.ShouldBeTrue();

        var files = (await sandbox.AllAsync("SourceFile")).Cast<GraphElement.Node>().ToDictionary(file => file.Id, file => file.Properties.Text("format"));
        var readFrom = (await sandbox.AllAsync("READ_FROM")).Cast<GraphElement.Edge>().ToDictionary(edge => edge.From, edge => files[edge.To]);
        var formats = (await sandbox.AllAsync("RECORDED_IN")).Cast<GraphElement.Edge>().ToLookup(edge => edge.From, edge => readFrom[edge.To]);
        var onPage = (await sandbox.AllAsync("Work")).Cast<GraphElement.Node>().Where(work => formats[work.Id].Contains("publications-page")).ToArray();

        onPage.Length.ShouldBe(5);
        onPage.ShouldAllBe(work => formats[work.Id].Order().SequenceEqual(new[] { "bibtex", "publications-page" }));
        onPage.Where(work => work.Properties["year"] is not null).Select(work => ((PropertyValue.Whole)work.Properties["year"]!).Value).Order().ShouldBe([2005, 2006, 2008]);
        var endorsed = (await sandbox.AllAsync("ENDORSED")).Cast<GraphElement.Edge>().GroupBy(edge => edge.To).ToDictionary(group => group.Key, group => group.Count());
        endorsed.Values.Order().ShouldBe([1, 2]);
        endorsed.Keys.ShouldBeSubsetOf(onPage.Select(work => work.Id));
    }
}

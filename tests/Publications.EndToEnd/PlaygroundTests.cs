using Microsoft.Playwright;

namespace Publications.EndToEnd;

/// <summary>GraphiQL in a real browser that can reach nothing but the service.</summary>
[Collection(SeededCollection.Name)]
public class PlaygroundTests(SeededService seeded, Browser browser)
{
    [Theory]
    [InlineData(1280, 800, ColorScheme.Light)]
    [InlineData(1280, 800, ColorScheme.Dark)]
    [InlineData(390, 844, ColorScheme.Light)]
    public async Task Its_first_tab_runs_and_shows_the_answer(int width, int height, ColorScheme scheme)
    {
        await using var visit = await browser.VisitAsync(seeded.Service, width, height, scheme);
        await OpenAsync(visit, "/graphql");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Execute query" }).ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".graphiql-response")).ToContainTextAsync("totalCount");
        await Assertions.Expect(visit.Page.Locator(".graphiql-response")).Not.ToContainTextAsync("errors");
        await visit.PictureAsync($"playground-{width}-{scheme}");
        (await visit.FitsAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task The_query_runs_from_the_keyboard()
    {
        await using var visit = await browser.VisitAsync(seeded.Service);
        await OpenAsync(visit, "/graphql?operation=Endorsements");
        await visit.Page.Locator(".graphiql-query-editor .CodeMirror").ClickAsync();
        await visit.Page.Keyboard.PressAsync("Control+Enter");

        await Assertions.Expect(visit.Page.Locator(".graphiql-response")).ToContainTextAsync("quote");
    }

    [Fact]
    public async Task The_documentation_shows_the_descriptions_of_the_schema()
    {
        await using var visit = await browser.VisitAsync(seeded.Service);
        await OpenAsync(visit, "/graphql");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Show Documentation Explorer" }).ClickAsync();
        await visit.Page.Locator(".graphiql-doc-explorer").GetByRole(AriaRole.Link, new() { Name = "Query", Exact = true }).ClickAsync();
        await visit.Page.Locator(".graphiql-doc-explorer").GetByRole(AriaRole.Link, new() { Name = "Work", Exact = true }).First.ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".graphiql-doc-explorer")).ToContainTextAsync("A publication: article, book, chapter, report, …");
        await visit.PictureAsync("playground-documentation");
    }

    /// <summary>Opens the playground and waits for its two editors, which load after the page.</summary>
    private static async Task OpenAsync(Visit visit, string address)
    {
        await visit.Page.GotoAsync(address);
        await Assertions.Expect(visit.Page.Locator(".graphiql-query-editor")).ToContainTextAsync("query");
        await Assertions.Expect(visit.Page.Locator(".graphiql-response .CodeMirror")).ToBeVisibleAsync();
    }
}

using System.Text.RegularExpressions;
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
        var unasked = visit.Page.Locator(".graphiql-response .unasked");
        await Assertions.Expect(unasked).ToBeVisibleAsync();
        await visit.PictureAsync($"playground-unasked-{width}-{scheme}");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Execute query" }).ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".graphiql-response")).ToContainTextAsync("totalCount");
        await Assertions.Expect(visit.Page.Locator(".graphiql-response")).Not.ToContainTextAsync("errors");
        await Assertions.Expect(unasked).ToHaveCountAsync(0);
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
    public async Task Tab_alone_leads_through_the_playground_and_back()
    {
        await using var visit = await browser.VisitAsync(seeded.Service);
        await OpenAsync(visit, "/graphql");
        var query = visit.Page.Locator(".graphiql-query-editor textarea");
        var answer = visit.Page.Locator(".graphiql-response textarea");
        await TabToAsync(visit, query);
        var lines = visit.Page.Locator(".graphiql-query-editor .CodeMirror-line");
        var text = await lines.AllInnerTextsAsync();
        await ShouldBeOutlinedAsync(visit.Page.Locator(".graphiql-query-editor .CodeMirror"));

        await visit.Page.Keyboard.PressAsync("Tab");
        var run = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Execute query" });
        await Assertions.Expect(run).ToBeFocusedAsync();
        await ShouldBeOutlinedAsync(run);
        await visit.PictureAsync("playground-focus");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator(".graphiql-response")).ToContainTextAsync("totalCount");

        await TabToAsync(visit, answer);
        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(answer).Not.ToBeFocusedAsync();
        await TabToAsync(visit, answer, "Shift+Tab");
        await TabToAsync(visit, query, "Shift+Tab");
        await visit.Page.Keyboard.PressAsync("Shift+Tab");
        await Assertions.Expect(query).Not.ToBeFocusedAsync();
        (await lines.AllInnerTextsAsync()).ShouldBe(text);
    }

    [Fact]
    public async Task On_a_phone_the_tab_in_use_is_in_view()
    {
        await using var visit = await browser.VisitAsync(seeded.Service, 390, 844);
        await OpenAsync(visit, "/graphql?operation=Endorsements");
        var tabs = visit.Page.Locator(".graphiql-tab");
        for (var i = await tabs.CountAsync() - 1; i >= 0; i--)
        {
            await tabs.Nth(i).Locator(".graphiql-tab-button").ClickAsync();
            await Assertions.Expect(tabs.Nth(i)).ToHaveClassAsync(new Regex("graphiql-tab-active"));
            await Assertions.Expect(tabs.Nth(i)).ToBeInViewportAsync(new() { Ratio = 0.99f });
        }

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "New tab" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".graphiql-tab-active")).ToBeInViewportAsync(new() { Ratio = 0.99f });
        await visit.PictureAsync("playground-phone-tabs");
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Both_pages_have_one_accent_colour(ColorScheme scheme)
    {
        await using var visit = await browser.VisitAsync(seeded.Service, scheme: scheme);
        await OpenAsync(visit, "/graphql");
        var here = await ColourAsync(visit.Page.Locator("button.graphiql-execute-button"));
        await visit.Page.GotoAsync("/");

        (await ColourAsync(visit.Page.Locator("a.button"))).ShouldBe(here);
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

    /// <summary>Presses a key until an element has the focus.</summary>
    private static async Task TabToAsync(Visit visit, ILocator element, string key = "Tab")
    {
        const int Patience = 60; // more than there are stops in the page
        for (var i = 0; i < Patience && !await element.EvaluateAsync<bool>("one => one === document.activeElement"); i++)
        {
            await visit.Page.Keyboard.PressAsync(key);
        }

        await Assertions.Expect(element).ToBeFocusedAsync();
    }

    private static async Task ShouldBeOutlinedAsync(ILocator element) => await Assertions.Expect(element).ToHaveCSSAsync("outline", new Regex(" solid 3px$"));

    private static Task<string> ColourAsync(ILocator element) => element.EvaluateAsync<string>("one => getComputedStyle(one).backgroundColor");
}

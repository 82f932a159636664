using Microsoft.Playwright;

namespace Publications.EndToEnd;

/// <summary>The start page in a real browser.</summary>
[Collection(SeededCollection.Name)]
public class StartPageTests(SeededService seeded, Browser browser)
{
    [Theory]
    [InlineData(1280, 800, ColorScheme.Light)]
    [InlineData(1280, 800, ColorScheme.Dark)]
    [InlineData(360, 740, ColorScheme.Light)]
    [InlineData(360, 740, ColorScheme.Dark)]
    public async Task It_says_what_is_in_the_graph(int width, int height, ColorScheme scheme)
    {
        var works = (await seeded.Service.AskAsync("{ works { totalCount } }"))["data"]!["works"]!["totalCount"]!.GetValue<int>();
        await using var visit = await browser.VisitAsync(seeded.Service, width, height, scheme);
        await visit.Page.GotoAsync("/");

        await Assertions.Expect(visit.Page.Locator(".counts div").First).ToHaveTextAsync($"works{works}");
        await Assertions.Expect(visit.Page.Locator(".works li")).ToHaveCountAsync(6);
        await visit.PictureAsync($"start-{width}-{scheme}");
        (await visit.FitsAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task The_keyboard_alone_leads_to_the_playground()
    {
        await using var visit = await browser.VisitAsync(seeded.Service);
        await visit.Page.GotoAsync("/");
        await Assertions.Expect(visit.Page.Locator(".works li").First).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Open the playground" })).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page.Locator(".graphiql-container")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_question_is_answered_in_the_playground()
    {
        await using var visit = await browser.VisitAsync(seeded.Service);
        await visit.Page.GotoAsync("/");
        await visit.Page.Locator(".questions a[href*='WhoWritesWithWhom']").ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".graphiql-query-editor")).ToContainTextAsync("WhoWritesWithWhom");
        await Assertions.Expect(visit.Page.Locator(".graphiql-response")).ToContainTextAsync("\"data\"");
    }

    [Fact]
    public async Task The_title_of_a_work_leads_to_it_where_its_address_is_known()
    {
        var newest = (await seeded.Service.AskAsync("{ works(first: 6) { nodes { doi url } } }"))["data"]!["works"]!["nodes"]!.AsArray();
        var addresses = newest.Select(work => work!["doi"] is { } doi ? $"https://doi.org/{doi}" : work["url"]?.GetValue<string>()).OfType<string>().ToList();
        addresses.ShouldNotBeEmpty();
        await using var visit = await browser.VisitAsync(seeded.Service);
        await visit.Page.GotoAsync("/");
        await Assertions.Expect(visit.Page.Locator(".works li")).ToHaveCountAsync(6);

        (await visit.Page.Locator(".works cite a").EvaluateAllAsync<string[]>("links => links.map(link => link.href)")).ShouldBe(addresses);
    }
}

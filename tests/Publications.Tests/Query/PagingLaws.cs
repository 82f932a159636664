using System.Text.Json;
using Publications.Api.GraphQl;
using Publications.Model.Graph;

namespace Publications.Tests.Query;

/// <summary>Pages add up, whichever store gives them.</summary>
public abstract class PagingLaws(InventedStore store)
{
    public static TheoryData<string> Orders =>
    [
        "[]", "[{year: ASC}]", "[{year: DESC}]", "[{title: ASC}]", "[{title: DESC}]", "[{year: DESC}, {title: ASC}]", "[{language: ASC}, {year: DESC}]", "[{doi: DESC}, {type: ASC}]",
        "[{isRetracted: DESC}, {type: ASC}]", "[{id: ASC}]", "[{id: DESC}]",
    ];

    [Theory]
    [MemberData(nameof(Orders))]
    public Task Pages_of_any_size_make_the_whole_list_from_either_end(string order) => CheckAsync("works", order, 12, [1, 2, 5, 12]);

    [Theory]
    [InlineData("[{worksCount: DESC}]")]
    [InlineData("[{worksCount: ASC}, {familyName: DESC}]")]
    public Task Pages_in_the_order_of_a_count_make_the_whole_list(string order) => CheckAsync("authors", order, 4, [1, 3]);

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task What_lies_between_two_cursors_is_the_same_from_either_end(string order)
    {
        Prepare();
        var outer = await PageAsync("works", $"order: {order}, first: 3");
        var end = await PageAsync("works", $"order: {order}, last: 3");
        var between = $"order: {order}, after: \"{outer.EndCursor}\", before: \"{end.StartCursor}\"";
        var forward = await PageAsync("works", between);
        var backward = await PageAsync("works", $"{between}, last: 20");
        string[] all = [.. outer.Ids, .. forward.Ids, .. end.Ids];
        all.ShouldBe((await PageAsync("works", $"order: {order}")).Ids);
        backward.ShouldBeEquivalentTo(forward);
        (forward.HasPrevious, forward.HasNext).ShouldBe((true, true));
    }

    [Fact]
    public async Task Works_that_come_and_go_between_two_pages_neither_repeat_nor_hide_others()
    {
        Prepare();
        var first = await PageAsync("works", "first: 4");
        first.Ids.ShouldBe(["w_12", "w_11", "w_10", "w_07"]);
        var last = await PageAsync("works", "last: 2");
        last.Ids.ShouldBe(["w_09", "w_08"]);
        try
        {
            await store.HoldAsync([
                .. InventedGraph.Elements.Where(element => element is not GraphElement.Node { Id: "w_07" } and not GraphElement.Edge { From: "w_07" } and not GraphElement.Edge { To: "w_07" }),
                Bare("w_98", 2011), Bare("w_00", 2007), Bare("w_99", null)]);
            (await PageAsync("works", $"first: 3, after: \"{first.EndCursor}\"")).Ids.ShouldBe(["w_06", "w_00", "w_05"]);
            (await PageAsync("works", $"last: 2, before: \"{last.StartCursor}\"")).Ids.ShouldBe(["w_01", "w_99"]);
        }
        finally
        {
            await store.HoldAsync(InventedGraph.Elements);
        }

        static GraphElement Bare(string id, long? year) =>
            new GraphElement.Node("Work", id) { Properties = new Properties.Builder().Add("title", id).Add("year", year).Add("type", "OTHER").Add("isRetracted", false).Build() };
    }

    [Fact]
    public async Task A_list_follows_when_what_it_is_ordered_by_changes()
    {
        Prepare();
        const string Works = "{ author(id: \"a_1\") { works { nodes { id year } } } }";
        var before = await IdsAsync();
        try
        {
            await store.HoldAsync(InventedGraph.Elements.Select(element => element is GraphElement.Node node && node.Id == before[^1]
                ? node with { Properties = new Properties.Builder().Add("title", "t").Add("year", 2090L).Add("type", "OTHER").Add("isRetracted", false).Build() }
                : element));
            (await IdsAsync()).ShouldBe([before[^1], .. before[..^1]]);
        }
        finally
        {
            await store.HoldAsync(InventedGraph.Elements);
        }

        async Task<List<string>> IdsAsync()
        {
            var answer = await store.Executor.ExecuteAsync(new GraphQlRequest(Works), TestContext.Current.CancellationToken);
            return [.. JsonDocument.Parse(answer.Body).RootElement.GetProperty("data").GetProperty("author").GetProperty("works").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!)];
        }
    }

    /// <summary>Skips where there is no store.</summary>
    protected virtual void Prepare()
    {
    }

    private async Task CheckAsync(string field, string order, int count, int[] sizes)
    {
        Prepare();
        var whole = await PageAsync(field, $"order: {order}");
        whole.Ids.Count.ShouldBe(count);
        foreach (var size in sizes)
        {
            (await WalkAsync(field, order, $"first: {size}", "after")).ShouldBe(whole.Ids, $"pages of {size}");
            (await WalkAsync(field, order, $"last: {size}", "before")).ShouldBe(whole.Ids, $"pages of {size} from the end");
        }
    }

    /// <summary>The ids of all pages, in the order of the list.</summary>
    private async Task<List<string>> WalkAsync(string field, string order, string size, string bound)
    {
        List<string> ids = [];
        for (var (cursor, more) = (default(string), true); more;)
        {
            var page = await PageAsync(field, $"order: {order}, {size}{(cursor is null ? "" : $", {bound}: \"{cursor}\"")}");
            ids.InsertRange(bound == "after" ? ids.Count : 0, page.Ids);
            (bound == "after" ? page.HasPrevious : page.HasNext).ShouldBe(cursor is not null);
            (cursor, more) = bound == "after" ? (page.EndCursor, page.HasNext) : (page.StartCursor, page.HasPrevious);
        }

        return ids;
    }

    private async Task<PageOfIds> PageAsync(string field, string arguments)
    {
        var query = $"{{ {field}({arguments}) {{ nodes {{ id }} pageInfo {{ startCursor endCursor hasNextPage hasPreviousPage }} }} }}";
        var answer = await store.Executor.ExecuteAsync(new GraphQlRequest(query), TestContext.Current.CancellationToken);
        var list = JsonDocument.Parse(answer.Body).RootElement.GetProperty("data").GetProperty(field);
        var info = list.GetProperty("pageInfo");
        return new(
            [.. list.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!)],
            info.GetProperty("startCursor").GetString(), info.GetProperty("endCursor").GetString(), info.GetProperty("hasPreviousPage").GetBoolean(), info.GetProperty("hasNextPage").GetBoolean());
    }

    private sealed record PageOfIds(List<string> Ids, string? StartCursor, string? EndCursor, bool HasPrevious, bool HasNext);
}

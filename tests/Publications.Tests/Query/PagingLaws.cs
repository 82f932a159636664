using System.Text.Json;
using Publications.Api.GraphQl;

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
    public async Task Pages_of_any_size_make_the_whole_list(string order)
    {
        Prepare();
        var whole = await IdsAsync($"{{ works(order: {order}) {{ nodes {{ id }} pageInfo {{ endCursor hasNextPage }} }} }}");
        whole.Ids.Count.ShouldBe(12);
        foreach (var size in new[] { 1, 2, 5, 12 })
        {
            List<string> ids = [];
            for (var (cursor, more) = (default(string), true); more;)
            {
                var after = cursor is null ? "" : $", after: \"{cursor}\"";
                var page = await IdsAsync($"{{ works(order: {order}, first: {size}{after}) {{ nodes {{ id }} pageInfo {{ endCursor hasNextPage }} }} }}");
                ids.AddRange(page.Ids);
                (cursor, more) = (page.EndCursor, page.HasNext);
            }

            ids.ShouldBe(whole.Ids, $"pages of {size}");
        }
    }

    /// <summary>Skips where there is no store.</summary>
    protected virtual void Prepare()
    {
    }

    private async Task<(List<string> Ids, string? EndCursor, bool HasNext)> IdsAsync(string query)
    {
        var answer = await store.Executor.ExecuteAsync(new GraphQlRequest(query), TestContext.Current.CancellationToken);
        var works = JsonDocument.Parse(answer.Body).RootElement.GetProperty("data").GetProperty("works");
        var info = works.GetProperty("pageInfo");
        return ([.. works.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!)], info.GetProperty("endCursor").GetString(), info.GetProperty("hasNextPage").GetBoolean());
    }
}

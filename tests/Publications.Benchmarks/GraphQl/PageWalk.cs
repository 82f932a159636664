using System.Text.Json.Nodes;

namespace Publications.Benchmarks.GraphQl;

/// <summary>Walks the pages of the default order once, so that requests can begin at any of them.</summary>
internal static class PageWalk
{
    /// <summary>The places at which the pages begin, the first page left out, with the cursor to each.</summary>
    /// <param name="ask">Answers a query with its variables.</param>
    /// <param name="query">Asks for a <c>page</c> of nodes with id and year, and where it ends, with <c>$after</c>.</param>
    public static async Task<IReadOnlyList<(string Cursor, Place Place)>> AsyncOf(Func<string, JsonObject, Task<string>> ask, string query)
    {
        var places = new List<(string, Place)>();
        string? cursor = null;
        while (places.Count < Subjects.Count)
        {
            var answer = await ask(query, new JsonObject { ["after"] = cursor });
            if (JsonNode.Parse(answer)?["data"]?["page"] is not { } page)
            {
                throw new InvalidOperationException($"No page: {answer}");
            }

            var last = page["nodes"]!.AsArray()[^1]!;
            cursor = page["pageInfo"]!["endCursor"]!.GetValue<string>();
            places.Add((cursor, new(last["id"]!.GetValue<string>(), last["year"]!.GetValue<int>())));
        }

        return places;
    }

    /// <summary>Ours, from the embedded store; its cursors hold in every store.</summary>
    public static Task<IReadOnlyList<(string Cursor, Place Place)>> OursAsync(InProcess embedded) =>
        AsyncOf(embedded.AnswerAsync, "query ($after: String) { page: works(first: 20, after: $after) { nodes { id year } pageInfo { endCursor } } }");
}

using System.Text.Json.Nodes;
using Publications.Benchmarks.GraphQl.Load;

namespace Publications.Benchmarks.GraphQl;

/// <summary>Walks the pages of a server's default order once, so that its requests can begin at any of them.</summary>
internal static class PageWalk
{
    /// <summary>The places at which the pages begin, the first page left out, with the server's own cursor to each.</summary>
    /// <param name="server">The server.</param>
    /// <param name="query">Asks for <c>page { edges/nodes … pageInfo }</c> under the alias <c>page</c>, with <c>$after</c>; nodes have id and year.</param>
    public static async Task<IReadOnlyList<(string Cursor, Place Place)>> AsyncOf(Server server, string query)
    {
        var places = new List<(string, Place)>();
        string? cursor = null;
        while (places.Count < Subjects.Count)
        {
            var body = new JsonObject { ["query"] = query, ["variables"] = new JsonObject { ["after"] = cursor } }.ToJsonString();
            var answer = await server.AskAsync("/graphql", body);
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
}

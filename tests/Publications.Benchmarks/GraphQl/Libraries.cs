using System.Text.Json.Nodes;
using Publications.Benchmarks.GraphQl.Data;
using Publications.Benchmarks.GraphQl.Invented;
using Publications.Benchmarks.GraphQl.Load;

namespace Publications.Benchmarks.GraphQl;

/// <summary>Other GraphQL libraries on PostgreSQL, asked in their own words, with aliases where their names are not ours.</summary>
internal static class Libraries
{
    private const string PostGraphileWalk =
        "query ($after: Cursor) { page: allWorks(first: 20, after: $after, orderBy: [YEAR_DESC, ROW_ID_DESC]) { nodes { id: rowId year } pageInfo { endCursor } } }";

    private static readonly Dictionary<string, string> Mercurius = new(StringComparer.Ordinal)
    {
        [Shape.OneWork.Key] = "query OneWork($id: ID!) { work(id: $id) { id title abstract year type language volume issue pages doi keywords } }",
        [Shape.Page.Key] = "query Page($year: Int!, $id: ID!) { works(first: 20, year: $year, id: $id) { id title year authors { id name } } }",
        [Shape.FourLevels.Key] = """
            query FourLevels($id: ID!) {
              work(id: $id) { id title authors(first: 5) { id name works(first: 10) { id title year authors(first: 5) { id name } } } }
            }
            """,
    };

    private static readonly Dictionary<string, string> PostGraphile = new(StringComparer.Ordinal)
    {
        [Shape.OneWork.Key] = "query OneWork($id: String!) { work: workByRowId(rowId: $id) { id: rowId title abstract year type language volume issue pages doi keywords } }",
        [Shape.Page.Key] = """
            query Page($after: Cursor) {
              works: allWorks(first: 20, after: $after, orderBy: [YEAR_DESC, ROW_ID_DESC]) { nodes { id: rowId title year authors { nodes { id: rowId name } } } }
            }
            """,
        [Shape.FourLevels.Key] = """
            query FourLevels($id: String!) {
              work: workByRowId(rowId: $id) {
                id: rowId title
                authors(first: 5) { nodes { id: rowId name works(first: 10) { nodes { id: rowId title year authors(first: 5) { nodes { id: rowId name } } } } } }
              }
            }
            """,
    };

    /// <summary>Those that can be measured; the output says why the others cannot.</summary>
    public static async Task<IReadOnlyList<Contestant>> OnPostgresAsync(PostgresCluster? postgres, InventedTheme theme, IReadOnlyList<Place> places)
    {
        if (postgres is null)
        {
            Console.WriteLine("mercurius, PostGraphile: not measured, PostgreSQL is not on this machine (Debian: postgresql)");
            return [];
        }

        if (await PeerFolder.InstallAsync() is not { } peers)
        {
            return [];
        }

        var contestants = new List<Contestant>();
        if (await peers.StartAsync("mercurius", "mercurius.mjs", postgres.Host) is { } mercurius)
        {
            contestants.Add(new("mercurius", mercurius, shape => Task.FromResult(Asked(Mercurius, shape, theme, places.Select(place => place.ToVariables())))) { Database = postgres.Process });
        }

        if (await peers.StartAsync("PostGraphile", "postgraphile.mjs", postgres.Host) is { } postGraphile)
        {
            var cursors = (await PageWalk.AsyncOf(postGraphile.AskAsync, PostGraphileWalk)).Select(page => page.Cursor).ToList();
            contestants.Add(new("PostGraphile", postGraphile, shape => Task.FromResult(Asked(PostGraphile, shape, theme, cursors.Select(cursor => new JsonObject { ["after"] = cursor })))) { Database = postgres.Process });
        }

        return contestants;
    }

    /// <summary>What a library is sent for a shape; null when it does not take part.</summary>
    public static Requests? Asked(Dictionary<string, string> queries, Shape shape, InventedTheme theme, IEnumerable<JsonObject> pages) => queries.TryGetValue(shape.Key, out var query)
        ? Requests.OfGraphQl(query, shape == Shape.Page ? pages : Subjects.Variables(shape, theme))
        : null;
}

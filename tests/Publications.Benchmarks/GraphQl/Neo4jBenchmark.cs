using Publications.Benchmarks.GraphQl.Data;
using Publications.Benchmarks.GraphQl.Invented;
using Publications.Benchmarks.GraphQl.Load;

namespace Publications.Benchmarks.GraphQl;

/// <summary>Our service on Neo4j, beside hand-written Cypher over the same transport behind bare Kestrel, and @neo4j/graphql on the same server.</summary>
internal static class Neo4jBenchmark
{
    private const string Cypher = "Cypher behind bare Kestrel";

    /// <summary>A server that has just started is several times slower until its code is compiled.</summary>
    private const int WarmUp = 10;

    private static readonly Dictionary<string, string> Queries = new(StringComparer.Ordinal)
    {
        [Shape.OneWork.Key] = "query OneWork($id: String!) { work: works(where: { id: { eq: $id } }) { id title abstract year type language volume issue pages doi keywords } }",
        [Shape.Page.Key] = """
            query Page($year: Int!, $id: String!) {
              works(where: { year: { lte: $year }, OR: [{ year: { lt: $year } }, { id: { lt: $id } }] }, sort: [{ year: DESC }, { id: DESC }], limit: 20) {
                id title year
                authors: authorsConnection(sort: [{ edge: { position: ASC } }, { node: { id: ASC } }]) { edges { node { id name } } }
              }
            }
            """,
        [Shape.FourLevels.Key] = """
            query FourLevels($id: String!) {
              work: works(where: { id: { eq: $id } }) {
                id title
                authors: authorsConnection(first: 5, sort: [{ edge: { position: ASC } }, { node: { id: ASC } }]) {
                  edges {
                    node {
                      id name
                      works(limit: 10, sort: [{ year: DESC }, { id: DESC }]) {
                        id title year
                        authors: authorsConnection(first: 5, sort: [{ edge: { position: ASC } }, { node: { id: ASC } }]) { edges { node { id name } } }
                      }
                    }
                  }
                }
              }
            }
            """,
    };

    /// <summary>A shape as @neo4j/graphql is asked.</summary>
    public static string QueryOf(Shape shape) => Queries[shape.Key];

    public static async Task<bool> RunAsync(GraphQlOptions options)
    {
        var theme = new InventedTheme(options.Works);
        if (!Wrk.IsThere || Neo4jServer.Settings is not { } settings)
        {
            Console.WriteLine("GraphQL on Neo4j: not measured, it needs wrk (Debian: wrk) and a Neo4j named by NEO4J_HTTP_URL, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD");
            return true;
        }

        if (await Neo4jServer.PrepareAsync(settings, theme) is { } obstacle)
        {
            Console.WriteLine($"GraphQL on Neo4j: not measured, {obstacle}");
            return true;
        }

        Console.WriteLine("on Neo4j");
        var folder = Directory.CreateTempSubdirectory("publications-");
        using var writerLock = WriterLock.Of(folder.FullName);
        var contestants = new List<Contestant>();
        try
        {
            var service = await OurService.StartAsync(theme, folder.FullName, "neo4j");
            contestants.Add(service.Contestant with { Database = Neo4jServer.Process });
            contestants.Add(new(Cypher, await Server.OwnAsync(url => ["cypher", url]), shape => Task.FromResult(EmbeddedBenchmark.HandWritten(shape, theme, service.Places))) { Database = Neo4jServer.Process });
            contestants.AddRange(await LibrariesAsync(theme, service.Places));
            return await MeasureAsync(options, contestants);
        }
        finally
        {
            foreach (var contestant in contestants)
            {
                await contestant.DisposeAsync();
            }
        }
    }

    private static async Task<List<Contestant>> LibrariesAsync(InventedTheme theme, IReadOnlyList<Place> places)
    {
        var contestants = new List<Contestant>();
        if (Neo4jServer.Bolt is null || await PeerFolder.InstallAsync() is not { } peers)
        {
            Console.WriteLine("@neo4j/graphql: not measured, it needs node, npm and NEO4J_URI");
            return contestants;
        }

        foreach (var front in new[] { "Apollo", "Yoga" })
        {
            if (await peers.StartAsync($"@neo4j/graphql with {front}", "neo4j-graphql.mjs", front.ToLowerInvariant()) is { } server)
            {
                contestants.Add(new($"@neo4j/graphql with {front}", server, shape => Task.FromResult(Libraries.Asked(Queries, shape, theme, places.Select(place => place.ToVariables())))) { Database = Neo4jServer.Process });
            }
        }

        return contestants;
    }

    private static async Task<bool> MeasureAsync(GraphQlOptions options, List<Contestant> contestants)
    {
        var met = true;
        var contest = new Contest(options.Seconds, options.Rounds, WarmUp);
        foreach (var shape in options.Shapes)
        {
            var rates = await contest.MeasureAsync(shape, contestants);
            if (shape.ToCypher is { } part && rates.ContainsKey(Cypher))
            {
                met &= Rounds.Print($"  ours to {Cypher}", rates[OurService.Name] / rates[Cypher], part);
            }

            var libraries = rates.Where(rate => rate.Key is not (OurService.Name or Cypher)).Select(rate => rate.Value).DefaultIfEmpty().Max();
            if (shape.ToNeo4jGraphQl is { } times && libraries > 0)
            {
                met &= Rounds.Print("  ours to the better of @neo4j/graphql", rates[OurService.Name] / libraries, times);
            }
        }

        return met;
    }
}

namespace Publications.Benchmarks.GraphQl;

/// <summary>A query that is measured.</summary>
/// <param name="Key">Its name in addresses and files.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Query">As our API is asked.</param>
internal sealed record Shape(string Key, string Name, string Query)
{
    /// <summary>The least part of the rate of a hand-written SQL statement that ours may have; null where there is no such peer.</summary>
    public double? ToSql { get; init; }

    /// <summary>How many times the rate of the better of the other libraries on PostgreSQL ours should have.</summary>
    public double? ToLibraries { get; init; }

    /// <summary>The least part of the rate of hand-written Cypher.</summary>
    public double? ToCypher { get; init; }

    /// <summary>How many times the rate of @neo4j/graphql ours should have.</summary>
    public double? ToNeo4jGraphQl { get; init; }

    /// <summary>True when an index leads to all that is read, however large the graph is.</summary>
    public bool IsFoundByIndex => ToSql is not null;

    public static readonly Shape OneWork = new("one-work", "one work", """
        query OneWork($id: ID!) {
          work(id: $id) { id title abstract year type language volume issue pages doi keywords }
        }
        """) { ToSql = 0.6, ToLibraries = 2, ToCypher = 0.85, ToNeo4jGraphQl = 2 };

    public static readonly Shape Page = new("page", "20 works with authors", """
        query Page($after: String) {
          works(first: 20, after: $after) { nodes { id title year authors { nodes { id name } } } }
        }
        """) { ToSql = 0.8, ToLibraries = 4, ToCypher = 0.85, ToNeo4jGraphQl = 2 };

    public static readonly Shape FourLevels = new("four-levels", "four levels", """
        query FourLevels($id: ID!) {
          work(id: $id) {
            id title
            authors(first: 5) {
              nodes {
                id name
                works(first: 10) { nodes { id title year authors(first: 5) { nodes { id name } } } }
              }
            }
          }
        }
        """) { ToSql = 0.9, ToLibraries = 3, ToCypher = 0.85, ToNeo4jGraphQl = 2 };

    public static readonly Shape Facets = new("facets", "filtered page with facets", """
        query Facets($concept: ID!, $year: Int!) {
          works(where: { year: { gte: $year }, concepts: { some: { id: { eq: $concept } } } }, first: 20) {
            totalCount
            nodes { id title year }
            facets { years { value count } concepts { node { id } count } }
          }
        }
        """);

    public static readonly Shape FullText = new("full-text", "full text", """
        query FullText($text: String!) {
          works(search: $text, first: 20) { nodes { id title year } }
        }
        """);

    public static readonly Shape Groups = new("groups", "groups by year and concept", """
        query Groups($concept: ID!) {
          works(where: { concepts: { some: { id: { eq: $concept } } } }) {
            groups(by: [YEAR, CONCEPT], top: 20) { year concept { id } works }
          }
        }
        """);

    public static readonly IReadOnlyList<Shape> All = [OneWork, Page, FourLevels, Facets, FullText, Groups];
}

using Publications.Benchmarks.GraphQl.Data;
using Publications.Benchmarks.GraphQl.Invented;
using Publications.Benchmarks.GraphQl.Load;

namespace Publications.Benchmarks.GraphQl;

/// <summary>Other GraphQL libraries as they are measured: node programs below <c>peers/</c>.</summary>
internal static class Libraries
{
    public static Task<IReadOnlyList<Contestant>> OnPostgresAsync(PostgresCluster? postgres, InventedTheme theme, IReadOnlyList<Place> places) =>
        Task.FromResult<IReadOnlyList<Contestant>>([]);
}

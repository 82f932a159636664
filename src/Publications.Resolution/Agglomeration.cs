using System.Collections.Immutable;

namespace Publications.Resolution;

/// <summary>
/// Constrained agglomeration: candidate joins are tried by rank, then keys, so the outcome depends on the data alone; a join of two
/// clusters whose summaries cannot be combined is refused and remembered.
/// </summary>
/// <typeparam name="TSummary">What a constraint needs to know of a cluster.</typeparam>
public static class Agglomeration<TSummary>
{
    /// <summary>Says whether two clusters may become one.</summary>
    /// <param name="left">Summary of the one.</param>
    /// <param name="right">Summary of the other.</param>
    /// <param name="join">The candidate.</param>
    /// <param name="combined">Summary of both together, when they may.</param>
    /// <returns>Null when they may be joined, else the reason why not.</returns>
    public delegate string? Combine(TSummary left, TSummary right, Join join, out TSummary combined);

    /// <summary>Clusters <paramref name="members"/>; the clusters come in the order of their first members.</summary>
    /// <param name="members">Key → summary of the member alone.</param>
    /// <param name="candidates">Joins between keys of members, in any order.</param>
    /// <param name="combine">The constraint.</param>
    public static ImmutableArray<Cluster> Run(IReadOnlyDictionary<string, TSummary> members, IEnumerable<Join> candidates, Combine combine)
    {
        var keys = members.Keys.Order(StringComparer.Ordinal).ToArray();
        var place = new Dictionary<string, int>(keys.Length, StringComparer.Ordinal);
        var parent = new int[keys.Length];
        var summary = new TSummary[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            place[keys[i]] = parent[i] = i;
            summary[i] = members[keys[i]];
        }

        int Root(int i)
        {
            while (parent[i] != i)
            {
                i = parent[i] = parent[parent[i]];
            }

            return i;
        }

        var made = new List<Join>();
        var refused = new List<Join>();
        foreach (var join in candidates
            .OrderBy(join => join.Rank)
            .ThenBy(join => join.Left, StringComparer.Ordinal)
            .ThenBy(join => join.Right, StringComparer.Ordinal)
            .ThenBy(join => join.Evidence, StringComparer.Ordinal))
        {
            var (left, right) = (Root(place[join.Left]), Root(place[join.Right]));
            if (left == right)
            {
                continue;
            }

            if (combine(summary[left], summary[right], join, out var combined) is { } reason)
            {
                refused.Add(join with { Evidence = $"{join.Evidence}; kept apart: {reason}" });
                continue;
            }

            var (kept, gone) = left < right ? (left, right) : (right, left);
            parent[gone] = kept;
            summary[kept] = combined;
            made.Add(join);
        }

        var joins = made.ToLookup(join => Root(place[join.Left]));
        var apart = refused
            .Where(join => Root(place[join.Left]) != Root(place[join.Right]))
            .SelectMany(join => new[] { (Root: Root(place[join.Left]), Join: join), (Root: Root(place[join.Right]), Join: join) })
            .ToLookup(pair => pair.Root, pair => pair.Join);
        return [.. Enumerable.Range(0, keys.Length)
            .GroupBy(Root)
            .OrderBy(group => group.Key)
            .Select(group => new Cluster([.. group.Select(i => keys[i])], [.. joins[group.Key]], [.. apart[group.Key].Distinct()]))];
    }
}

using System.Collections.Immutable;

namespace Publications.Model.Graph;

/// <summary>
/// What turns one state of a store into the next. Ordered so that it can be applied from first to last: deletes of edges, deletes of nodes,
/// upserts of nodes, upserts of edges, each by key.
/// </summary>
/// <param name="Changes">The changes in that order, each key once.</param>
public sealed record ChangeSet(ImmutableArray<Change> Changes)
{
    /// <summary>The changes from a store that holds <paramref name="held"/> to a graph of <paramref name="wanted"/>.</summary>
    /// <param name="held">Key → hash of all that the store holds.</param>
    /// <param name="wanted">The whole new graph, each key once.</param>
    /// <exception cref="ArgumentException">A key occurs twice in <paramref name="wanted"/>: ids collided, or a stage is at fault.</exception>
    public static ChangeSet Between(IReadOnlyDictionary<ElementKey, long> held, IEnumerable<GraphElement> wanted)
    {
        var changes = new List<Change>();
        var seen = new HashSet<ElementKey>();
        foreach (var element in wanted)
        {
            if (!seen.Add(element.Key))
            {
                throw new ArgumentException($"Two elements have the key {element.Key}.", nameof(wanted));
            }

            var old = held.TryGetValue(element.Key, out var hash) ? hash : (long?)null;
            var change = Change.Upsert(element, old);
            if (change.NewHash != old)
            {
                changes.Add(change);
            }
        }

        changes.AddRange(held.Where(pair => !seen.Contains(pair.Key)).Select(pair => Change.Delete(pair.Key, pair.Value)));
        return new([.. changes.OrderBy(Step).ThenBy(change => change.Key)]);
    }

    /// <summary>Nothing changes.</summary>
    public bool IsEmpty => Changes.IsEmpty;

    private static int Step(Change change) => (change.Element is null, change.Key.IsEdge) switch
    {
        (true, true) => 0,
        (true, false) => 1,
        (false, false) => 2,
        (false, true) => 3,
    };
}

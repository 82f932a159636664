namespace Publications.Ingestion.Merge;

/// <summary>The closure of a tree with several parents: from every entry to itself and to all that include it, each once.</summary>
internal static class Ancestry
{
    /// <summary>The pairs of entry and ancestor, an entry being its own first one.</summary>
    /// <param name="entries">Ids with those of their direct parents, which are all among them.</param>
    public static IEnumerable<(string Entry, string Ancestor)> Of(IEnumerable<(string Id, IEnumerable<string> Parents)> entries)
    {
        var parents = entries.ToDictionary(entry => entry.Id, entry => entry.Parents.ToArray(), StringComparer.Ordinal);
        foreach (var id in parents.Keys)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal) { id };
            var open = new Queue<string>(seen);
            while (open.TryDequeue(out var at))
            {
                yield return (id, at);
                foreach (var parent in parents[at].Where(seen.Add))
                {
                    open.Enqueue(parent);
                }
            }
        }
    }
}

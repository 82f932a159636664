namespace Publications.Tagging.Rules;

/// <summary>Which entries stand above which, by their numbers.</summary>
internal sealed class Hierarchy
{
    private readonly HashSet<(int Above, int Below)> pairs = [];

    public Hierarchy(IReadOnlyList<(string Id, IReadOnlyList<string> Parents)> entries)
    {
        var numbers = entries.Select((entry, number) => (entry.Id, number)).ToDictionary(pair => pair.Id, pair => pair.number, StringComparer.Ordinal);
        for (var below = 0; below < entries.Count; below++)
        {
            var open = new Stack<int>(entries[below].Parents.Select(parent => numbers[parent]));
            while (open.TryPop(out var above))
            {
                if (pairs.Add((above, below)))
                {
                    foreach (var parent in entries[above].Parents)
                    {
                        open.Push(numbers[parent]);
                    }
                }
            }
        }
    }

    /// <summary>True when <paramref name="above"/> is an ancestor of <paramref name="below"/>.</summary>
    public bool IsAbove(int above, int below) => pairs.Contains((above, below));
}

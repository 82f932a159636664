namespace Publications.Tests.Query.RandomGraphs;

/// <summary>Random choices that a seed fixes.</summary>
internal sealed class Draw(int seed)
{
    private readonly Random random = new(seed);

    /// <summary>True so often in a hundred times.</summary>
    public bool Chance(int percent) => random.Next(100) < percent;

    /// <summary>A number from the first to the last.</summary>
    public int Between(int first, int last) => random.Next(first, last + 1);

    /// <summary>One of some.</summary>
    public T Of<T>(params IReadOnlyList<T> some) => some[random.Next(some.Count)];

    /// <summary>So many of some at most, each once, in a random order.</summary>
    public List<T> Some<T>(IEnumerable<T> some, int count) => [.. some.OrderBy(_ => random.Next()).Take(count)];
}

namespace Publications.Benchmarks.GraphQl.Invented;

/// <summary>Pseudo-random numbers (SplitMix64) that are the same on every machine and runtime. Each thing has a stream of its own, so it looks the same however many there are.</summary>
/// <param name="seed">Where the stream begins.</param>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <summary>The stream of the thing of that number among those of a kind.</summary>
    public static Dice Of(int kind, long number) => new(20080301UL + ((ulong)kind << 56) + ((ulong)number * 0xD1342543DE82EF95UL));

    /// <summary>From 0 up to, but not, 1.</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>From 0 up to, but not, <paramref name="end"/>.</summary>
    public int Below(int end) => (int)(Unit() * end);

    /// <summary>Likewise, small numbers more often the greater <paramref name="power"/>.</summary>
    public int Skewed(int end, double power) => (int)(Math.Pow(Unit(), power) * end);

    /// <summary>Likewise, number k about as often as 1 / (k + 1), as words are.</summary>
    public int Zipf(int end) => Math.Min(end - 1, (int)Math.Exp(Unit() * Math.Log(end + 1)) - 1);

    /// <summary>A place in a row of weights that sum up to 100.</summary>
    public int Weighted(ReadOnlySpan<int> weights)
    {
        var rest = Below(100);
        var place = 0;
        while (rest >= weights[place])
        {
            rest -= weights[place++];
        }

        return place;
    }

    /// <summary>That many different numbers, or fewer when they repeat too often.</summary>
    public List<int> Different(int count, Func<int> number)
    {
        var found = new List<int>(count);
        for (var tries = 0; found.Count < count && tries < 4 * count; tries++)
        {
            if (number() is var candidate && !found.Contains(candidate))
            {
                found.Add(candidate);
            }
        }

        return found;
    }

    private ulong Next()
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}

using System.Globalization;

namespace Publications.Benchmarks;

/// <summary>Measures several contestants in alternation, so that what else the machine does hits all of them alike.</summary>
internal static class Rounds
{
    /// <summary>
    /// The median rate of each contestant, in units per second of this process's processor time (all threads, the collector's too), which other programs
    /// on the machine disturb less than the clock; each run gives the number of units that it did.
    /// </summary>
    public static double[] MedianRates(int rounds, params Func<long>[] contestants)
    {
        var rates = contestants.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < contestants.Length; i++)
            {
                GC.Collect();
                var start = Environment.CpuUsage.TotalTime;
                var units = contestants[i]();
                rates[i].Add(units / (Environment.CpuUsage.TotalTime - start).TotalSeconds);
            }
        }

        return [.. rates.Select(Median)];
    }

    /// <summary>Prints a ratio with its goal; true when the goal is met.</summary>
    public static bool Print(string what, double ratio, double goal)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {ratio:0.0#}x (goal {goal:0.0#}x) {(ratio >= goal ? "met" : "MISSED")}"));
        return ratio >= goal;
    }

    /// <summary>Prints a ratio that should be small; true when it is.</summary>
    public static bool PrintAtMost(string what, double ratio, double most)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {ratio:0.0#}x (goal at most {most:0.0#}x) {(ratio <= most ? "met" : "MISSED")}"));
        return ratio <= most;
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}

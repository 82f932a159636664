using System.Globalization;

namespace Publications.Benchmarks.GraphQl.Load;

/// <summary>Processor time of a process and of all that it started, from Linux's <c>/proc</c>: what else the machine does disturbs it less than the clock.</summary>
internal static class ProcessorTime
{
    private const double TicksPerSecond = 100; // USER_HZ, the same on every Linux that .NET runs on

    /// <summary>Seconds used so far by living processes; 0 where there is no <c>/proc</c>.</summary>
    public static double Of(IEnumerable<int> roots)
    {
        var wanted = roots.ToHashSet();
        var all = Directory.Exists("/proc") ? Directory.EnumerateDirectories("/proc").Select(Read).OfType<Entry>().OrderBy(entry => entry.Started).ToList() : [];
        var seconds = 0.0;
        foreach (var entry in all)
        {
            if (wanted.Contains(entry.Id) || wanted.Contains(entry.Parent))
            {
                wanted.Add(entry.Id); // parents start before their children
                seconds += entry.Ticks / TicksPerSecond;
            }
        }

        return seconds;
    }

    private static Entry? Read(string folder)
    {
        if (!int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id))
        {
            return null;
        }

        try
        {
            // After the name, which may hold anything: state, parent, …; user and system time are the 14th and 15th, the start is the 22nd.
            var text = File.ReadAllText(Path.Combine(folder, "stat"));
            var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
            return new(id, Number(1), Number(11) + Number(12), Number(19));

            int Number(int field) => (int)long.Parse(fields[field], CultureInfo.InvariantCulture);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private sealed record Entry(int Id, int Parent, int Ticks, int Started);
}

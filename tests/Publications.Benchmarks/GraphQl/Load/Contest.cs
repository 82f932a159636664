using System.Globalization;

namespace Publications.Benchmarks.GraphQl.Load;

/// <summary>Measures one shape on several servers: first whether all answer the same, then rates in alternating rounds.</summary>
/// <param name="seconds">How long a server is asked in a round.</param>
/// <param name="rounds">How many rounds.</param>
/// <param name="warmUp">How many seconds a server is asked before, which are not counted.</param>
internal sealed class Contest(int seconds, int rounds, int warmUp)
{
    private const int Compared = 10;

    /// <summary>The median rates by name of those that take part; empty when ours refuses the shape.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="contestants">Ours first.</param>
    public async Task<IReadOnlyDictionary<string, double>> MeasureAsync(Shape shape, IReadOnlyList<Contestant> contestants)
    {
        var entries = new List<Entry>();
        foreach (var contestant in contestants)
        {
            if (await contestant.Requests(shape) is { } requests)
            {
                entries.Add(new(contestant, requests));
            }
        }

        Console.WriteLine($"{shape.Name}");
        if (entries.Count == 0 || Requests.Refusal(await entries[0].AskAsync(0)) is { } reason && Say($"  left out, the schema refuses it: {reason}"))
        {
            return new Dictionary<string, double>();
        }

        await CompareAsync(entries);
        foreach (var entry in entries)
        {
            await entry.RunAsync(warmUp);
        }

        for (var round = 0; round < rounds; round++)
        {
            foreach (var entry in entries)
            {
                entry.Rates.Add(await entry.MeasureAsync(seconds));
            }
        }

        foreach (var entry in entries)
        {
            Say($"  {entry.Contestant.Name}: {entry.Median:N0} requests/s{entry.PerRequest}");
            entry.Dispose();
        }

        return entries.ToDictionary(entry => entry.Contestant.Name, entry => entry.Median);
    }

    private static async Task CompareAsync(List<Entry> entries)
    {
        foreach (var i in Enumerable.Range(0, Compared).Select(i => i * entries[0].Requests.Bodies.Count / Compared))
        {
            var ours = NormalAnswer.Of(await entries[0].AskAsync(i));
            foreach (var entry in entries.Skip(1))
            {
                var theirs = NormalAnswer.Of(await entry.AskAsync(i));
                if (theirs != ours)
                {
                    throw new InvalidOperationException($"{entry.Contestant.Name} answers request {i} otherwise than ours.\nours:   {ours}\ntheirs: {theirs}");
                }
            }
        }
    }

    private static bool Say(FormattableString line)
    {
        Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
        return true;
    }

    private sealed class Entry(Contestant contestant, Requests requests) : IDisposable
    {
        private readonly string bodies = Write(requests.Bodies);
        private double processorSeconds;
        private long answered;
        private long? allocated;

        public Contestant Contestant => contestant;

        public Requests Requests => requests;

        public List<double> Rates { get; } = [];

        public double Median => Rates.Order().ElementAt(Rates.Count / 2);

        /// <summary>What a request costs, in words.</summary>
        public string PerRequest => answered == 0 ? ", none answered in time" : string.Create(
            CultureInfo.InvariantCulture, $"; a request: {1e6 * processorSeconds / answered:N0} µs of processor{(allocated is { } bytes ? $", {bytes / answered:N0} bytes allocated" : "")}");

        public Task<string> AskAsync(int request) => contestant.Server.AskAsync(requests.Path, requests.Bodies[request]);

        public Task<Wrk.Result> RunAsync(int seconds) => Wrk.RunAsync(contestant.Server.Port, requests.Path, bodies, seconds);

        public async Task<double> MeasureAsync(int seconds)
        {
            var (before, used) = (await contestant.Server.AllocatedAsync(), contestant.ProcessorSeconds);
            var result = await RunAsync(seconds);
            await contestant.SettleAsync();
            processorSeconds += contestant.ProcessorSeconds - used;
            answered += result.Requests;
            allocated = before is null ? null : (allocated ?? 0) + (await contestant.Server.AllocatedAsync() - before);
            return result.Rate;
        }

        public void Dispose() => File.Delete(bodies);

        private static string Write(IEnumerable<string> lines)
        {
            var path = Path.GetTempFileName();
            File.WriteAllLines(path, lines);
            return path;
        }
    }
}

using System.Globalization;
using Publications.Formats;
using Publications.Formats.BibTex;
using Publications.Model.Records;

namespace Publications.Benchmarks;

/// <summary>BibTeX entries per second, beside btparse and citation-js.</summary>
internal static class BibTexBenchmark
{
    private const int OursAndBtparseRounds = 5;
    private const double MostMegabytes = 100;

    /// <summary>Runs it; 0 when all goals that could be measured are met, else 1.</summary>
    public static int Run(string[] arguments)
    {
        var entries = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 100_000;
        var folder = Directory.CreateTempSubdirectory("publications-bibtex-");
        try
        {
            var path = Path.Combine(folder.FullName, "generated.bib");
            BibTexSample.Write(path, entries);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{entries:N0} entries, {new FileInfo(path).Length / 1e6:F0} MB"));
            return Measure(path, entries, folder) ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool Measure(string path, int entries, DirectoryInfo folder)
    {
        var peak = 0L;
        if (Ours(path, ref peak) != entries)
        {
            throw new InvalidOperationException("Our reader lost entries of the sample.");
        }

        var met = true;
        double ours;
        if (Btparse.IsThere)
        {
            var rates = Rounds.MedianRates(OursAndBtparseRounds, () => Ours(path, ref peak), () => Btparse.Read(path));
            ours = rates[0];
            Print("ours", ours);
            Print("btparse", rates[1]);
            met &= Rounds.Print("ours to btparse", ours / rates[1], 3);
        }
        else
        {
            ours = Rounds.MedianRates(OursAndBtparseRounds, () => Ours(path, ref peak))[0];
            Print("ours", ours);
            Console.WriteLine("btparse: not measured, libbtparse.so.2 is not on this machine (Debian: libbtparse2)");
        }

        if (CitationJs.RateOf(path, folder) is { } peer)
        {
            Print("citation-js", peer);
            met &= Rounds.Print("ours to citation-js", ours / peer, 12);
        }
        else
        {
            Console.WriteLine("citation-js: not measured, node and npm are not on this machine or could not install it");
        }

        var megabytes = peak / 1e6;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak of the managed heap: {megabytes:F0} MB (goal {MostMegabytes:F0} MB) {(megabytes <= MostMegabytes ? "met" : "MISSED")}"));
        return met && megabytes <= MostMegabytes;
    }

    private static void Print(string name, double rate) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {rate:N0} entries/s"));

    private static long Ours(string path, ref long peak)
    {
        using var stream = File.OpenRead(path);
        var records = 0L;
        foreach (var item in new BibTexReader().Read(stream, ReadOptions.None))
        {
            if (item is ReadItem.Accepted && ++records % 500 == 0)
            {
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false));
            }
        }

        return records;
    }
}

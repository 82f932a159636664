using System.Globalization;
using Publications.Api.GraphQl;
using Publications.Benchmarks.GraphQl.Invented;
using Publications.Benchmarks.GraphQl.Load;

namespace Publications.Benchmarks.GraphQl;

/// <summary>The same queries on ten times as many works: one after the other in this process, without HTTP, in processor time.</summary>
internal static class ScaleBenchmark
{
    private const double MostTimes = 1.5;

    public static async Task<bool> RunAsync(GraphQlOptions options)
    {
        var (smallTheme, largeTheme) = (new InventedTheme(options.Works), new InventedTheme(options.LargeWorks, isWhole: false));
        await using var small = await InProcess.OpenAsync(smallTheme);
        await using var large = await InProcess.OpenAsync(largeTheme);
        var (smallPages, largePages) = (await PageWalk.OursAsync(small), await PageWalk.OursAsync(large));
        var met = true;
        foreach (var shape in options.Shapes)
        {
            var variables = Subjects.Variables(shape, smallTheme, smallPages).First();
            if (Requests.Refusal(await small.AnswerAsync(shape.Query, variables)) is { } refusal)
            {
                Console.WriteLine($"{shape.Name}: left out, the schema refuses it: {refusal}");
                continue;
            }

            var (ofSmall, ofLarge) = (RequestsOf(shape, smallTheme, smallPages), RequestsOf(shape, largeTheme, largePages));
            long Small() => small.Ask(ofSmall, options.Seconds);
            long Large() => large.Ask(ofLarge, options.Seconds);
            Small();
            Large();
            var rates = Rounds.MedianRates(options.Rounds, Small, Large);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{shape.Name}: {1000 / rates[0]:F3} ms on {options.Works:N0} works, {1000 / rates[1]:F3} ms on {options.LargeWorks:N0}"));
            met &= Print(shape, rates[0] / rates[1]);
        }

        return met;
    }

    private static bool Print(Shape shape, double ratio)
    {
        if (shape.IsFoundByIndex)
        {
            return Rounds.PrintAtMost("  the larger to the smaller", ratio, MostTimes);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  the larger to the smaller: {ratio:0.0#}x (no goal: ten times as many works match)"));
        return true;
    }

    private static List<GraphQlRequest> RequestsOf(Shape shape, InventedTheme theme, IReadOnlyList<(string Cursor, Place Place)> pages) =>
        [.. Subjects.Variables(shape, theme, pages).Select(values => InProcess.Request(shape.Query, values))];
}

using System.Collections.Immutable;
using Publications.Model.Graph;
using Publications.Tests.Query.RandomGraphs;

namespace Publications.Tests.Query.RandomOperations;

/// <summary>Random operations get from a store the answers that the slow, obvious evaluator gives.</summary>
public abstract class RandomOperationLaws(InventedStore store)
{
    private const int Seed = 20_000_000;
    private const int Most = 5_000;
    private const int MostFailures = 5;

    /// <summary>How many go side by side, each through its own seeds.</summary>
    private const int Lanes = 4;

    [Fact]
    public async Task Random_operations_are_answered_as_the_evaluator_answers_them()
    {
        Prepare();
        var elements = InventedLibrary.Of(1);
        await store.HoldAsync(elements);
        var lanes = await Task.WhenAll(Enumerable.Range(0, Lanes).Select(lane => Task.Run(() => RunAsync(elements, lane))));

        lanes.SelectMany(lane => lane.Failures).ShouldBeEmpty();
        lanes.Sum(lane => lane.Run).ShouldBeGreaterThanOrEqualTo(Count);
        lanes.Sum(lane => lane.Refused).ShouldBeLessThan(Count / 20, "too many operations are refused for what they cost");
    }

    /// <summary>Every so many-th seed, until the lane's share of operations has been run.</summary>
    private async Task<(int Run, int Refused, List<string> Failures)> RunAsync(ImmutableArray<GraphElement> elements, int lane)
    {
        var generator = new OperationGenerator(elements);
        var check = new OperationCheck(store.Executor, new(elements));
        var (run, refused) = (0, 0);
        var failures = new List<string>();
        for (var seed = Seed + lane; run * Lanes < Count && failures.Count < MostFailures; seed += Lanes)
        {
            var draw = new Draw(-seed);
            for (var operation = generator.Of(seed); operation is not null;)
            {
                var outcome = await check.RunAsync(operation);
                run++;
                refused += outcome.IsRefused ? 1 : 0;
                if (outcome.Failure is not null)
                {
                    failures.Add(await check.ExplainAsync(operation, outcome, $"Operation of seed {seed}"));
                }

                operation = outcome is { Failure: null, IsRefused: false } && draw.Chance(50) ? CursorHarvest.GoOn(operation, outcome.Product, draw) : null;
            }
        }

        return (run, refused, failures);
    }

    /// <summary>How many operations are run.</summary>
    protected virtual int Count => int.TryParse(Environment.GetEnvironmentVariable("PUBLICATIONS_RANDOM_OPERATIONS"), out var asked) ? asked : Most;

    /// <summary>Skips where there is no store.</summary>
    protected virtual void Prepare()
    {
    }
}

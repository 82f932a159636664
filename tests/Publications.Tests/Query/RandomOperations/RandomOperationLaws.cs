using Publications.Tests.Query.Evaluation;
using Publications.Tests.Query.RandomGraphs;

namespace Publications.Tests.Query.RandomOperations;

/// <summary>Random operations get from a store the answers that the slow, obvious evaluator gives.</summary>
public abstract class RandomOperationLaws(InventedStore store)
{
    private const int Seed = 20_000_000;
    private const int Most = 5_000;
    private const int MostFailures = 5;

    [Fact]
    public async Task Random_operations_are_answered_as_the_evaluator_answers_them()
    {
        Prepare();
        var elements = InventedLibrary.Of(1);
        var generator = new OperationGenerator(elements);
        await store.HoldAsync(elements);
        var check = new OperationCheck(store.Executor, new(elements));
        var (run, refused) = (0, 0);
        var failures = new List<string>();
        for (var seed = Seed; run < Count && failures.Count < MostFailures; seed++)
        {
            var draw = new Draw(-seed);
            var operation = generator.Of(seed);
            for (var next = operation; next is not null && run < Count;)
            {
                operation = next;
                var outcome = await check.RunAsync(operation);
                run++;
                if (Environment.GetEnvironmentVariable("EVAL_DUMP") is { } dump) { File.AppendAllText(dump, $"# {seed} bytes={outcome.Product.GetRawText().Length} refused={outcome.IsRefused}\n{OperationPrinter.Print(operation)}\n{(run % 10 == 0 && outcome.Product.GetRawText().Length < 3000 ? outcome.Product.GetRawText() : "")}\n"); }
                refused += outcome.IsRefused ? 1 : 0;
                if (outcome.Failure is not null)
                {
                    failures.Add(await check.ExplainAsync(operation, outcome, $"Operation of seed {seed}"));
                }

                next = outcome is { Failure: null, IsRefused: false } && draw.Chance(50) ? CursorHarvest.GoOn(operation, outcome.Product, draw) : null;
            }
        }

        failures.ShouldBeEmpty();
        refused.ShouldBeLessThan(run / 20, "too many operations are refused for what they cost");
    }

    /// <summary>How many operations are run.</summary>
    protected virtual int Count => Most;

    /// <summary>Skips where there is no store.</summary>
    protected virtual void Prepare()
    {
    }
}

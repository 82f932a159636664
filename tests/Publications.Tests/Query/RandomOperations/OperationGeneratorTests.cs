using System.Text.RegularExpressions;
using Publications.Tests.Query.RandomGraphs;

namespace Publications.Tests.Query.RandomOperations;

public partial class OperationGeneratorTests
{
    [Fact]
    public void The_same_seed_makes_the_same_operation()
    {
        var (one, other) = (new OperationGenerator(InventedLibrary.Of(1)), new OperationGenerator(InventedLibrary.Of(1)));
        for (var seed = 0; seed < 50; seed++)
        {
            OperationPrinter.Print(one.Of(seed)).Query.ShouldBe(OperationPrinter.Print(other.Of(seed)).Query);
        }
    }

    [Fact]
    public void All_that_operations_are_made_of_is_made()
    {
        var generator = new OperationGenerator(InventedLibrary.Of(1));
        var coverage = new Coverage();
        for (var seed = 0; seed < 5_000; seed++)
        {
            coverage.Add(generator.Of(seed));
        }

        var missing = Coverage.All.Where(used => !Bound().IsMatch(used) && !coverage.Used.Contains(used)).ToLookup(used => used.Contains("Input.", StringComparison.Ordinal));
        missing[false].ShouldBeEmpty();

        // Each filter of each relationship has its own and, or and not: a few of them may be missed.
        missing[true].Count().ShouldBeLessThan(Coverage.All.Count / 50, string.Join(", ", missing[true]));
    }

    /// <summary>Cursors are put in once an answer has given them.</summary>
    [GeneratedRegex(@"\((after|before)\)$")]
    private static partial Regex Bound();
}

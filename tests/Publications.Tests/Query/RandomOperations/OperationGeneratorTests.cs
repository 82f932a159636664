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

        var missing = Coverage.All.Where(used => Generates(used) && !coverage.Used.Contains(used)).ToLookup(used => used.Contains("Input.", StringComparison.Ordinal));
        missing[false].ShouldBeEmpty();

        // Each filter of each relationship has its own and, or and not: a few of them may be missed.
        missing[true].Count().ShouldBeLessThan(Coverage.All.Count / 50, string.Join(", ", missing[true]));
    }

    private static bool Generates(string used) => !Bound().IsMatch(used) && Parts().Match(used) is var parts && (parts.Groups[3].Success
        ? NotYet.Generates(parts.Groups[1].Value, parts.Groups[2].Value) && NotYet.Generates(parts.Groups[1].Value, parts.Groups[2].Value, parts.Groups[3].Value)
        : NotYet.Generates(parts.Groups[1].Value, parts.Groups[2].Value));

    [GeneratedRegex(@"^(\w+)\.(\w+)(?:\((\w+)\))?$")]
    private static partial Regex Parts();

    /// <summary>Cursors are put in once an answer has given them.</summary>
    [GeneratedRegex(@"\((after|before)\)$")]
    private static partial Regex Bound();
}

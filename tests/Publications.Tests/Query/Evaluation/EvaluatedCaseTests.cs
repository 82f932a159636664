using System.Text.Json;

namespace Publications.Tests.Query.Evaluation;

/// <summary>
/// The result of every case is what the evaluator makes of its query, so that a result that was rewritten by a switch has had a second opinion. Introspection
/// is of the schema alone, and the evaluator has none.
/// </summary>
public class EvaluatedCaseTests
{
    private static readonly Evaluator Evaluator = new(InventedGraph.Elements);

    public static TheoryData<string> Cases => [.. QueryCase.Below().Where(row => !IsIntrospection(QueryCase.Of(row.Data).Request.Query!))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_evaluator_agrees_with_the_result_of_a_case(string name)
    {
        var query = QueryCase.Of(name);
        var own = Evaluator.Answer(query.Request.Query!, query.Request.OperationName, query.Request.Variables);
        Answers.Difference(JsonSerializer.SerializeToElement(own), query.Read("result.json").GetProperty("data")).ShouldBeNull();
    }

    private static bool IsIntrospection(string query) => query.Contains("__schema", StringComparison.Ordinal) || query.Contains("__type(", StringComparison.Ordinal);
}

using System.Text;
using Publications.Api.GraphQl;
using Publications.Model.Graph;
using Publications.Query.Binding;
using Publications.Query.Compile;
using Publications.Query.Documents;
using Publications.Query.Execution;
using Publications.Query.Plan;
using Publications.Query.Schema;
using Publications.Tests.Query.IndexUse;

namespace Publications.Tests.Query;

public class PlanCaseTests
{
    public static TheoryData<string> Cases => QueryCase.Below();

    public static TheoryData<string> FailingCases => QueryCase.Below("failing");

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_query_has_this_plan_and_these_statements(string name)
    {
        var query = QueryCase.Of(name);
        var sql = await PrepareAsync(query, StatementLanguage.Sql);
        query.ShouldMatch("plan.txt", string.Join("\n", sql.Operation.Roots.OfType<StatementRoot>().Zip(sql.Values, (root, values) => PlanText.Of(root.Plan) + Slots(values))));
        query.ShouldMatch("query.sql", Texts(sql));
        query.ShouldMatch("query.cypher", Texts(await PrepareAsync(query, StatementLanguage.Cypher)));
    }

    [Theory]
    [MemberData(nameof(FailingCases))]
    public async Task A_query_is_refused_with_these_errors(string name)
    {
        var query = QueryCase.Of("failing", name);
        var answer = await new GraphQlExecutor(new RefusingStore(), ApiSchema.Default, DocumentLimits.Default)
            .ExecuteAsync(query.Request, TestContext.Current.CancellationToken);
        answer.IsRequestError.ShouldBeTrue();
        query.ShouldMatch("errors.json", QueryCase.Indented(answer.Body));
    }

    private static Task<PreparedOperation> PrepareAsync(QueryCase query, StatementLanguage language) => IndexQuestions.PrepareAsync(query.Request, language);

    private static string Texts(PreparedOperation prepared) => string.Concat(prepared.Statements.Select(statement => statement.Text + "\n"));

    private static string Slots(IReadOnlyList<SlotValue> values)
    {
        var text = new StringBuilder();
        for (var i = 0; i < values.Count; i++)
        {
            text.Append($"$p{i} = ").Append(values[i] switch
            {
                SlotValue.Plain { Value: PropertyValue.Texts texts } => $"[{string.Join(", ", texts.Values)}]",
                SlotValue.Plain plain => plain.Value.ToString(),
                SlotValue.Words words => $"{words.Aspect} of {words.Query} in {words.Type.Name}",
                var other => other.ToString(),
            }).Append('\n');
        }

        return text.ToString();
    }
}

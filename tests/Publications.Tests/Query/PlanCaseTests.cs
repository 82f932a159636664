using System.Text;
using Publications.Api.GraphQl;
using Publications.Model.Graph;
using Publications.Query.Binding;
using Publications.Query.Compile;
using Publications.Query.Documents;
using Publications.Query.Execution;
using Publications.Query.Plan;
using Publications.Query.Schema;

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
        var roots = (await BindAsync(query)).Roots.OfType<StatementRoot>().ToList();
        query.ShouldMatch("plan.txt", string.Join("\n", roots.Select(root => PlanText.Of(root.Plan) + Slots(root))));
        query.ShouldMatch("query.sql", Texts(roots, StatementLanguage.Sql));
        query.ShouldMatch("query.cypher", Texts(roots, StatementLanguage.Cypher));
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

    private static async Task<BoundOperation> BindAsync(QueryCase query)
    {
        var request = query.Request;
        var document = await QueryDocument.ParseAsync(request.Query, ApiSchema.Default, DocumentLimits.Default, TestContext.Current.CancellationToken);
        return Binder.Bind(document, ApiSchema.Default, request.OperationName, request.Variables);
    }

    private static string Texts(IEnumerable<StatementRoot> roots, StatementLanguage language)
    {
        var compiler = new StatementCompiler(language);
        return string.Concat(roots.Select(root => compiler.Compile(root.Plan, root.Values).Text + "\n"));
    }

    private static string Slots(StatementRoot root)
    {
        var text = new StringBuilder();
        for (var i = 0; i < root.Values.Length; i++)
        {
            text.Append($"$p{i} = ").Append(root.Values[i] is PropertyValue.Texts texts ? $"[{string.Join(", ", texts.Values)}]" : root.Values[i].ToString()).Append('\n');
        }

        return text.ToString();
    }
}

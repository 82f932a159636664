using Publications.Query.Execution;
using Publications.Stores;

namespace Publications.Tests.Query;

/// <summary>A store that refuses every statement, where a test is about what comes before one.</summary>
public sealed class RefusingStore : IStatementRunner
{
    public StatementLanguage Language => StatementLanguage.Sql;

    public Task<StatementAnswers> RunAsync(IReadOnlyList<Statement> statements, CancellationToken cancellation) =>
        throw new StoreException(StoreFailure.Refused, "This store refuses every statement.");
}

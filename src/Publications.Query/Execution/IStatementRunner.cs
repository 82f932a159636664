namespace Publications.Query.Execution;

/// <summary>What the query room needs of a store.</summary>
public interface IStatementRunner
{
    /// <summary>The language of the statements it runs.</summary>
    StatementLanguage Language { get; }

    /// <summary>Runs the statements of one operation on one snapshot of the store. They cannot write.</summary>
    /// <returns>The JSON value of each statement in their order.</returns>
    Task<StatementAnswers> RunAsync(IReadOnlyList<Statement> statements, CancellationToken cancellation);
}

/// <summary>The languages that plans are printed in.</summary>
public enum StatementLanguage
{
    /// <summary>SQL of SQLite.</summary>
    Sql,

    /// <summary>Cypher of Neo4j 5.</summary>
    Cypher,
}

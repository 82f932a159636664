namespace Publications.Query.Compile;

/// <summary>What a store does for the query pipeline.</summary>
public interface IStatementRunner
{
    /// <summary>The language its statements are written in.</summary>
    Dialect Dialect { get; }

    /// <summary>Runs statements on one snapshot.</summary>
    /// <returns>Of each statement, in their order, the JSON value as UTF-8.</returns>
    /// <exception cref="StatementException">The store cannot be reached or refuses a statement.</exception>
    Task<IReadOnlyList<ReadOnlyMemory<byte>>> RunAsync(IReadOnlyList<Statement> statements, CancellationToken cancellation);
}

/// <summary>A store could not answer; the message is fit for whoever asked.</summary>
/// <param name="code">Upper-case code for <c>extensions.code</c>, such as <c>STORE_UNAVAILABLE</c>.</param>
/// <param name="message">What is wrong and what to do.</param>
/// <param name="inner">The cause.</param>
public sealed class StatementException(string code, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Upper-case code for <c>extensions.code</c>.</summary>
    public string Code { get; } = code;
}

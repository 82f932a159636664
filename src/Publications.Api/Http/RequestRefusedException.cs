namespace Publications.Api.Http;

/// <summary>A request that is refused before any query is looked at.</summary>
/// <param name="status">HTTP status of the answer.</param>
/// <param name="code">Code for programs.</param>
/// <param name="message">What is wrong and what to do.</param>
public sealed class RequestRefusedException(int status, string code, string message) : Exception(message)
{
    /// <summary>HTTP status of the answer.</summary>
    public int Status => status;

    /// <summary>Code for programs.</summary>
    public string Code => code;
}

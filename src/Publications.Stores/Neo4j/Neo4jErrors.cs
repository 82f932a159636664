namespace Publications.Stores.Neo4j;

/// <summary>Turns what the server says into one line that says what to do.</summary>
internal static class Neo4jErrors
{
    /// <summary>Codes by their start; the first that fits counts.</summary>
    private static readonly (string Start, StoreFailure Failure, string Line)[] Lines =
    [
        ("Neo.ClientError.Security.AuthenticationRateLimit", StoreFailure.Unauthorised, "too many wrong passwords; wait some seconds and correct user and password"),
        ("Neo.ClientError.Security.", StoreFailure.Unauthorised, "wrong user or password, or not allowed. Check Publications:Neo4j:User and :Password (or NEO4J_USER and NEO4J_PASSWORD)"),
        ("Neo.ClientError.Database.DatabaseNotFound", StoreFailure.WrongDatabase, "the server has no such database. Check Publications:Neo4j:Database"),
        ("Neo.TransientError.Database.DatabaseUnavailable", StoreFailure.Unreachable, "the database is not up. Wait, or start it"),
        ("Neo.ClientError.Transaction.TransactionTimedOut", StoreFailure.TimedOut, "it took longer than the limit. Ask for less at once"),
        ("Neo.TransientError.Transaction.TransactionTimedOut", StoreFailure.TimedOut, "it took longer than the limit. Ask for less at once"),
        ("Neo.TransientError.", StoreFailure.Busy, "the server is overloaded or another program writes at the same time. Try again later, or give it more memory"),
        ("Neo.ClientError.Schema.ConstraintValidationFailed", StoreFailure.Conflict, "a rule of the schema would be broken"),
    ];

    /// <summary>True when the same unit may succeed a little later.</summary>
    public static bool IsTransient(string code) => code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) && !code.Contains("OutOfMemory", StringComparison.Ordinal);

    /// <summary>The exception to throw.</summary>
    public static StoreException Translate(string code, string message, string store)
    {
        var (_, failure, line) = Lines.FirstOrDefault(entry => code.StartsWith(entry.Start, StringComparison.Ordinal));
        return line is null
            ? new(StoreFailure.Refused, $"{store}: a statement was refused ({OneLine(message)}, {code}).", new Neo4jServerException(code, message))
            : new(failure, $"{store}: {line} ({OneLine(message)}).", new Neo4jServerException(code, message));
    }

    /// <summary>Nothing answers.</summary>
    public static StoreException Unreachable(string store, Exception cause) =>
        new(StoreFailure.Unreachable, $"{store}: nothing answers there ({OneLine(cause.Message)}). Start Neo4j, or check Publications:Neo4j:HttpUrl (or NEO4J_HTTP_URL).", cause);

    /// <summary>Something answers, but not the Query API.</summary>
    public static StoreException Foreign(string store, int status, Exception? cause) =>
        new(StoreFailure.Unreachable, $"{store}: what answers there (status {status}) is not Neo4j's Query API. It needs Neo4j 5.26 or later; check Publications:Neo4j:HttpUrl.", cause);

    /// <summary>No answer in time.</summary>
    public static StoreException TimedOut(string store, TimeSpan limit, Exception cause) =>
        new(StoreFailure.TimedOut, $"{store}: no answer within {limit.TotalSeconds:0} seconds. Ask for less at once, or see what the server is doing.", cause);

    private static string OneLine(string message) => message.ReplaceLineEndings(" ").TrimEnd('.', ' ');
}

/// <summary>What the server itself said.</summary>
/// <param name="code">Its code: <c>Neo.ClientError.…</c>.</param>
/// <param name="message">Its message.</param>
internal sealed class Neo4jServerException(string code, string message) : Exception($"{code}: {message}")
{
    /// <summary>Its code.</summary>
    public string Code { get; } = code;
}

using System.Collections.Immutable;

namespace Publications.Query.Documents;

/// <summary>Why a request is refused, or a part of its answer is missing.</summary>
/// <param name="Code">Upper-case code, for <c>extensions.code</c>; see <see cref="ErrorCode"/>.</param>
/// <param name="Message">What is wrong and what to change.</param>
/// <param name="Locations">Where in the document.</param>
/// <param name="Path">Response names from the root to the field; empty when it is about the whole.</param>
public sealed record QueryError(string Code, string Message, ImmutableArray<SourceLocation> Locations, ImmutableArray<string> Path);

/// <summary>A place in a document, both 1-based.</summary>
public readonly record struct SourceLocation(int Line, int Column);

/// <summary>The codes of errors that this room finds.</summary>
public static class ErrorCode
{
    /// <summary>The document exceeds a limit of size or shape.</summary>
    public const string DocumentTooLarge = "DOCUMENT_TOO_LARGE";

    /// <summary>The document is not GraphQL.</summary>
    public const string Syntax = "SYNTAX_ERROR";

    /// <summary>The document does not fit the schema.</summary>
    public const string Validation = "VALIDATION_ERROR";

    /// <summary>Which operation is meant is unclear, or it is no query.</summary>
    public const string Operation = "OPERATION_INVALID";

    /// <summary>A variable is missing or of another type.</summary>
    public const string Variable = "VARIABLE_INVALID";

    /// <summary>An argument has a value that cannot be used.</summary>
    public const string Argument = "ARGUMENT_INVALID";

    /// <summary>A page is larger than allowed.</summary>
    public const string Limit = "LIMIT_EXCEEDED";

    /// <summary>A cursor was not made by this list in this order.</summary>
    public const string Cursor = "CURSOR_INVALID";
}

/// <summary>A request is refused.</summary>
public sealed class QueryException(ImmutableArray<QueryError> errors) : Exception(errors[0].Message)
{
    /// <summary>A request is refused for one reason.</summary>
    public QueryException(string code, string message, ImmutableArray<SourceLocation> locations, ImmutableArray<string> path = default)
        : this([new(code, message, locations, path.IsDefault ? [] : path)])
    {
    }

    /// <summary>The reasons, at least one.</summary>
    public ImmutableArray<QueryError> Errors { get; } = errors;
}

using System.Text.Json;

namespace Publications.Api.GraphQl;

/// <summary>A request of GraphQL, before anything has looked at its query.</summary>
/// <param name="Query">Text of the document.</param>
/// <param name="OperationName">Which of its operations to run; null when it has one.</param>
/// <param name="Variables">A JSON object, or null.</param>
public sealed record GraphQlRequest(string Query, string? OperationName = null, JsonElement? Variables = null);

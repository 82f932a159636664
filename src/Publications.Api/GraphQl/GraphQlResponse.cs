namespace Publications.Api.GraphQl;

/// <summary>An answer, as it goes to the client.</summary>
/// <param name="Body">UTF-8 JSON: <c>data</c>, <c>errors</c>, or both.</param>
/// <param name="IsRequestError">True when nothing was run: the document is malformed, not of the schema, too large, or lacks the operation.</param>
public sealed record GraphQlResponse(ReadOnlyMemory<byte> Body, bool IsRequestError);

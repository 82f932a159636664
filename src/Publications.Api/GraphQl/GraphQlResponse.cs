namespace Publications.Api.GraphQl;

/// <summary>An answer, as it goes to the client. Its body is not to be read once it is disposed of: the memory is lent.</summary>
public sealed class GraphQlResponse : IDisposable
{
    private readonly RentedBuffer buffer;

    internal GraphQlResponse(RentedBuffer buffer, bool isRequestError) => (this.buffer, IsRequestError) = (buffer, isRequestError);

    /// <summary>UTF-8 JSON: <c>data</c>, <c>errors</c>, or both.</summary>
    public ReadOnlyMemory<byte> Body => buffer.Written;

    /// <summary>True when nothing was run: the document is malformed, not of the schema, too large, or lacks the operation.</summary>
    public bool IsRequestError { get; }

    /// <inheritdoc/>
    public void Dispose() => buffer.Dispose();
}

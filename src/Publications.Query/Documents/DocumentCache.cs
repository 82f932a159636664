using System.Collections.Concurrent;
using Publications.Query.Schema;

namespace Publications.Query.Documents;

/// <summary>Keeps documents that fit the schema by their text, so that a repeated one is neither parsed nor validated again.</summary>
/// <param name="schema">What they must fit.</param>
/// <param name="limits">How large they may be.</param>
/// <param name="capacity">How many characters of text are kept; when they are more, all are dropped.</param>
public sealed class DocumentCache(ApiSchema schema, DocumentLimits limits, int capacity = 4_000_000)
{
    private readonly ConcurrentDictionary<string, QueryDocument> documents = new(StringComparer.Ordinal);
    private int kept;

    /// <summary>The document of a text.</summary>
    /// <exception cref="QueryException">It is too large, is not GraphQL or does not fit the schema.</exception>
    public async ValueTask<QueryDocument> GetAsync(string text, CancellationToken cancellation)
    {
        if (documents.TryGetValue(text, out var document))
        {
            return document;
        }

        document = await QueryDocument.ParseAsync(text, schema, limits, cancellation);
        if (Interlocked.Add(ref kept, text.Length) > capacity)
        {
            documents.Clear();
            Interlocked.Exchange(ref kept, text.Length);
        }

        documents[text] = document;
        return document;
    }
}

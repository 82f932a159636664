using System.Text.Json;
using System.Text.Unicode;
using Microsoft.Net.Http.Headers;
using Publications.Api.GraphQl;

namespace Publications.Api.Http;

/// <summary>Reads a GraphQL request from HTTP: the body of a POST, the query string of a GET.</summary>
public static class GraphQlRequestReader
{
    /// <summary>Bytes that the body of a request may have.</summary>
    public const int MaxBytes = 1 << 20;

    /// <summary>The request that the exchange carries.</summary>
    /// <exception cref="RequestRefusedException">It is not one; the message says why.</exception>
    public static async Task<GraphQlRequest> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        using var document = HttpMethods.IsGet(request.Method) ? OfQueryString(request.Query) : await OfBodyAsync(request, cancellation);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw Refused("The request must be one JSON object, such as {\"query\": \"{ works { totalCount } }\"}. Batches are not taken.");
        }

        Member(root, "extensions", JsonValueKind.Object);
        return new(
            Member(root, "query", JsonValueKind.String)?.GetString() ?? throw Refused("The request has no \"query\"."),
            Member(root, "operationName", JsonValueKind.String)?.GetString(),
            Member(root, "variables", JsonValueKind.Object)?.Clone());
    }

    private static async Task<JsonDocument> OfBodyAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals(Accept.Json, StringComparison.OrdinalIgnoreCase)
            || (type.Charset.HasValue && !type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)))
        {
            throw new RequestRefusedException(StatusCodes.Status415UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE",
                "The body must be JSON in UTF-8, sent with Content-Type: application/json.");
        }

        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellation);
        var bytes = body.GetBuffer().AsMemory(0, (int)body.Length);
        if (!Utf8.IsValid(bytes.Span))
        {
            // The parser of JSON would let such bytes through, until a text is taken out of it.
            throw Refused("The body is not UTF-8.");
        }

        try
        {
            return JsonDocument.Parse(bytes);
        }
        catch (JsonException error)
        {
            throw Refused($"The body is not JSON: line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}.");
        }
    }

    private static JsonDocument OfQueryString(IQueryCollection parameters) => JsonSerializer.SerializeToDocument(new Dictionary<string, object?>
    {
        ["query"] = parameters.TryGetValue("query", out var query) ? query.ToString() : null,
        ["operationName"] = parameters.TryGetValue("operationName", out var name) ? name.ToString() : null,
        ["variables"] = JsonParameter(parameters, "variables"),
        ["extensions"] = JsonParameter(parameters, "extensions"),
    });

    private static JsonElement? JsonParameter(IQueryCollection parameters, string name)
    {
        if (!parameters.TryGetValue(name, out var text))
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(text.ToString());
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            throw Refused($"The parameter \"{name}\" is not JSON.");
        }
    }

    private static JsonElement? Member(JsonElement root, string name, JsonValueKind kind)
    {
        if (!root.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return value.ValueKind == kind ? value : throw Refused($"\"{name}\" must be {(kind == JsonValueKind.String ? "a text" : "a JSON object")}.");
    }

    private static RequestRefusedException Refused(string message) => new(StatusCodes.Status400BadRequest, "BAD_REQUEST", message);
}

using System.Text.Encodings.Web;
using System.Text.Json;

namespace Publications.Api.Http;

/// <summary>An answer that holds nothing but an error, in the shape of GraphQL: a message for people, a code for programs. Never a stack trace.</summary>
public static class ErrorBody
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the error as the whole answer.</summary>
    /// <param name="context">The exchange; its answer must not have begun.</param>
    /// <param name="status">HTTP status.</param>
    /// <param name="code">Code for programs, <c>BODY_TOO_LARGE</c>.</param>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="mediaType">Media type of the answer.</param>
    public static Task WriteAsync(HttpContext context, int status, string code, string message, string mediaType = Accept.Json)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = $"{mediaType}; charset=utf-8";
        var body = new { errors = new[] { new { message, extensions = new { code } } } };
        return context.Response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(body, Options), context.RequestAborted).AsTask();
    }
}

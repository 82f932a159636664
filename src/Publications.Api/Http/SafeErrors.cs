namespace Publications.Api.Http;

/// <summary>Turns what a handler throws into an answer that says no more than the client needs; the log has the rest.</summary>
public static class SafeErrors
{
    /// <summary>Catches all that the later stages throw.</summary>
    public static async Task InvokeAsync(HttpContext context, RequestDelegate next, ILogger logger)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            logger.LogDebug("The client left before {Path} was answered", context.Request.Path);
        }
        catch (Exception error) when (!context.Response.HasStarted)
        {
            var (status, code, message) = error switch
            {
                RequestRefusedException refused => (refused.Status, refused.Code, refused.Message),
                BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } =>
                    (StatusCodes.Status413PayloadTooLarge, "BODY_TOO_LARGE", $"The body has more than {GraphQlRequestReader.MaxBytes:N0} bytes."),
                BadHttpRequestException bad => (bad.StatusCode, "BAD_REQUEST", "The request is not well-formed HTTP."),
                _ => (StatusCodes.Status500InternalServerError, "INTERNAL",
                    $"Something went wrong in the server. Its log has the details under {context.TraceIdentifier}."),
            };
            if (status == StatusCodes.Status500InternalServerError)
            {
                logger.LogError(error, "Request {TraceIdentifier} to {Path} failed", context.TraceIdentifier, context.Request.Path);
            }

            await ErrorBody.WriteAsync(context, status, code, message);
        }
    }
}

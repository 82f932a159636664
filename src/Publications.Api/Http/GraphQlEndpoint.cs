using Microsoft.Net.Http.Headers;
using Publications.Api.GraphQl;
using Publications.Api.Hosting;

namespace Publications.Api.Http;

/// <summary><c>/graphql</c>: GraphQL over HTTP for programs, the playground for browsers.</summary>
public static class GraphQlEndpoint
{
    /// <summary>The address.</summary>
    public const string Path = "/graphql";

    /// <summary>Serves GET and POST.</summary>
    public static void MapGraphQl(this WebApplication app) =>
        app.MapMethods(Path, [HttpMethods.Get, HttpMethods.Post], (HttpContext context, GraphReadiness readiness, GraphQlExecution execute) => AnswerAsync(context, readiness, execute));

    private static async Task AnswerAsync(HttpContext context, GraphReadiness readiness, GraphQlExecution execute)
    {
        context.Response.Headers.Vary = HeaderNames.Accept;
        switch (Accept.Best(context.Request))
        {
            case null:
                await ErrorBody.WriteAsync(context, StatusCodes.Status406NotAcceptable, "NOT_ACCEPTABLE", $"Answers are {Accept.GraphQlResponse} or {Accept.Json}.");
                break;
            case Accept.Html:
                await ExplorerPages.SendPlaygroundAsync(context);
                break;
            case var mediaType when readiness.Obstacle is { } obstacle:
                await ErrorBody.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, "NOT_READY", obstacle, mediaType);
                break;
            case var mediaType:
                var request = await GraphQlRequestReader.ReadAsync(context.Request, context.RequestAborted);
                using (var answer = await execute(request, context.RequestAborted))
                {
                    await WriteAsync(context, answer, mediaType);
                }

                break;
        }
    }

    private static async Task WriteAsync(HttpContext context, GraphQlResponse answer, string mediaType)
    {
        context.Response.StatusCode = answer.IsRequestError && mediaType == Accept.GraphQlResponse ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        context.Response.ContentType = $"{mediaType}; charset=utf-8";
        context.Response.ContentLength = answer.Body.Length;
        await context.Response.Body.WriteAsync(answer.Body, context.RequestAborted);
    }
}

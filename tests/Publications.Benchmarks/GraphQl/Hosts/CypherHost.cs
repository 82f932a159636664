using System.Buffers;
using System.Text.Json;
using Publications.Benchmarks.GraphQl.Data;
using Publications.Model.Graph;
using Publications.Query.Definitions;
using Publications.Stores.Neo4j;

namespace Publications.Benchmarks.GraphQl.Hosts;

/// <summary>The peer of the store in Neo4j: a hand-written statement for each shape over the same transport, behind Kestrel without anything between.</summary>
internal static class CypherHost
{
    public static async Task RunAsync(string url)
    {
        await using var transport = new HttpNeo4jTransport(Neo4jServer.Settings!);
        var app = BareKestrel.Create(url);
        foreach (var (shape, cypher) in HandWrittenCypher.Statements)
        {
            app.MapPost($"/{shape}", (RequestDelegate)(context => AnswerAsync(context, transport, cypher)));
        }

        await app.RunAsync();
    }

    private static async Task AnswerAsync(HttpContext context, HttpNeo4jTransport transport, string cypher)
    {
        var body = await BareKestrel.BodyAsync(context.Request);
        var parameters = Parameters(body);
        context.Request.BodyReader.AdvanceTo(body.End);
        var rows = await transport.RunAsync(new(cypher, parameters), Neo4jAccess.Read, context.RequestAborted);
        var answer = rows[2..^2]; // the only value of the only row: [[…]]
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = answer.Length;
        await context.Response.BodyWriter.WriteAsync(answer);
    }

    /// <summary>An id, or the key that the store keeps works in order by, of the year and the id of a place.</summary>
    private static Dictionary<string, object?> Parameters(ReadOnlySequence<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        using var json = JsonDocument.ParseValue(ref reader);
        var id = json.RootElement.GetProperty("id").GetString()!;
        return json.RootElement.TryGetProperty("year", out var year)
            ? new() { ["key"] = ListKey.Of(new PropertyValue.Whole(year.GetInt64()), id) }
            : new() { ["id"] = id };
    }
}

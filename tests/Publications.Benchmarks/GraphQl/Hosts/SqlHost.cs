using System.Buffers;
using System.Text.Json;

namespace Publications.Benchmarks.GraphQl.Hosts;

/// <summary>The peer of the embedded store: a hand-written statement for each shape, which returns the finished answer, behind Kestrel without anything between.</summary>
internal static class SqlHost
{
    public static async Task RunAsync(string url, string file)
    {
        var app = BareKestrel.Create(url);
        foreach (var (shape, sql) in HandWrittenSql.Statements)
        {
            var statement = new SqlStatement(file, sql);
            app.MapPost($"/{shape}", (RequestDelegate)(context => AnswerAsync(context, statement)));
        }

        await app.RunAsync();
    }

    private static async Task AnswerAsync(HttpContext context, SqlStatement statement)
    {
        var body = await BareKestrel.BodyAsync(context.Request);
        var (id, year) = Subject(body);
        context.Request.BodyReader.AdvanceTo(body.End);
        context.Response.ContentType = "application/json; charset=utf-8";
        statement.Answer(id, year, context.Response);
        await context.Response.BodyWriter.FlushAsync();
    }

    private static (string? Id, int Year) Subject(ReadOnlySequence<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        var (id, year) = ((string?)null, 0);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.String:
                    id = reader.GetString();
                    break;
                case JsonTokenType.Number:
                    year = reader.GetInt32();
                    break;
            }
        }

        return (id, year);
    }
}

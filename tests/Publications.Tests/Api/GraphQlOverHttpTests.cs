using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Publications.Tests.Api;

/// <summary>GraphQL over HTTP: what may be sent, in which form the answer comes, and with which status.</summary>
public class GraphQlOverHttpTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private const string Response = "application/graphql-response+json";
    private const string Json = "application/json";
    private const string Works = """{"query": "{ works { totalCount } }"}""";

    [Theory]
    [InlineData(null, Json)]
    [InlineData("*/*", Json)]
    [InlineData("application/*", Json)]
    [InlineData(Json, Json)]
    [InlineData(Response, Response)]
    [InlineData("application/graphql-response+json; charset=utf-8, application/json; charset=utf-8", Response)]
    [InlineData("application/graphql-response+json;q=0.5, application/json", Json)]
    [InlineData("text/html, application/json;q=0.1", Json)]
    public async Task The_answer_comes_in_the_form_that_is_accepted(string? accept, string mediaType)
    {
        var answer = await PostAsync(Works, accept);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().ShouldBe($"{mediaType}; charset=utf-8");
        (await BodyAsync(answer)).GetProperty("data").GetProperty("works").GetProperty("totalCount").GetInt32().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_form_that_is_not_served_is_refused() => await ShouldBeRefusedAsync(await PostAsync(Works, "image/png"), HttpStatusCode.NotAcceptable, "NOT_ACCEPTABLE", "application/json");

    [Theory]
    [InlineData("{", "The body is not JSON: line 1, byte 2.")]
    [InlineData("", "The body is not JSON")]
    [InlineData("[]", "Batches are not taken.")]
    [InlineData("\"{ works { totalCount } }\"", "The request must be one JSON object")]
    [InlineData("{}", "The request has no \"query\".")]
    [InlineData("""{"query": null}""", "The request has no \"query\".")]
    [InlineData("""{"query": 1}""", "\"query\" must be a text.")]
    [InlineData("""{"query": "{ works { totalCount } }", "operationName": []}""", "\"operationName\" must be a text.")]
    [InlineData("""{"query": "{ works { totalCount } }", "variables": "x"}""", "\"variables\" must be a JSON object.")]
    [InlineData("""{"query": "{ works { totalCount } }", "extensions": 0}""", "\"extensions\" must be a JSON object.")]
    public async Task A_body_that_is_no_request_is_refused_with_the_reason(string body, string reason) =>
        await ShouldBeRefusedAsync(await PostAsync(body), HttpStatusCode.BadRequest, "BAD_REQUEST", reason);

    [Fact]
    public async Task A_body_that_is_not_UTF8_is_refused()
    {
        using var body = new ByteArrayContent([.. "{\"query\": \"{ works { totalCount } } # caf"u8, 0xE9, .. "\"}"u8]);
        body.Headers.ContentType = new(Json);

        await ShouldBeRefusedAsync(await service.Client.PostAsync("/graphql", body, Cancel), HttpStatusCode.BadRequest, "BAD_REQUEST", "not UTF-8");
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData(null)]
    public async Task A_body_that_is_not_called_JSON_is_refused(string? contentType) =>
        await ShouldBeRefusedAsync(await PostAsync(Works, contentType: contentType), HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", "Content-Type: application/json");

    [Fact]
    public async Task A_body_of_over_a_mebibyte_is_refused() =>
        await ShouldBeRefusedAsync(await PostAsync("{\"query\": \"" + new string(' ', 1 << 20) + "\"}"), HttpStatusCode.RequestEntityTooLarge, "BODY_TOO_LARGE", "1,048,576 bytes");

    [Theory]
    [InlineData(Response, HttpStatusCode.BadRequest)]
    [InlineData(Json, HttpStatusCode.OK)]
    public async Task A_query_that_does_not_parse_says_where(string accept, HttpStatusCode status)
    {
        var answer = await PostAsync("""{"query": "{ works {\n totalCount "}""", accept);

        answer.StatusCode.ShouldBe(status);
        var error = (await BodyAsync(answer)).GetProperty("errors")[0];
        error.GetProperty("locations")[0].GetProperty("line").GetInt32().ShouldBe(2);
        error.GetProperty("message").GetString().ShouldNotBeNullOrEmpty();
        error.TryGetProperty("stackTrace", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task A_query_can_be_asked_by_its_address()
    {
        var query = Uri.EscapeDataString("query Q($first: Int) { works(first: $first) { nodes { title } } }");
        var answer = await service.Client.GetAsync($"/graphql?query={query}&operationName=Q&variables={Uri.EscapeDataString("""{"first": 2}""")}", Cancel);

        (await BodyAsync(answer)).GetProperty("data").GetProperty("works").GetProperty("nodes").GetArrayLength().ShouldBe(2);
    }

    [Theory]
    [InlineData("/graphql", "The request has no \"query\".")]
    [InlineData("/graphql?query={__typename}&variables={", "The parameter \"variables\" is not JSON.")]
    [InlineData("/graphql?query={__typename}&variables=1", "\"variables\" must be a JSON object.")]
    public async Task An_address_that_is_no_request_is_refused_with_the_reason(string address, string reason) =>
        await ShouldBeRefusedAsync(await service.Client.GetAsync(address, Cancel), HttpStatusCode.BadRequest, "BAD_REQUEST", reason);

    private async Task<HttpResponseMessage> PostAsync(string body, string? accept = null, string? contentType = Json)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);

        // A server that refuses by the length alone closes while a client still sends: a large body waits to be asked for.
        request.Headers.ExpectContinue = body.Length > 1 << 16;
        if (accept is not null)
        {
            request.Headers.Accept.ParseAdd(accept);
        }

        return await service.Client.SendAsync(request, Cancel);
    }

    private static async Task ShouldBeRefusedAsync(HttpResponseMessage answer, HttpStatusCode status, string code, string message)
    {
        answer.StatusCode.ShouldBe(status);
        var error = (await BodyAsync(answer)).GetProperty("errors")[0];
        error.GetProperty("extensions").GetProperty("code").GetString().ShouldBe(code);
        error.GetProperty("message").GetString()!.ShouldContain(message);
    }

    private static async Task<JsonElement> BodyAsync(HttpResponseMessage answer) => JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStreamAsync(Cancel));
}

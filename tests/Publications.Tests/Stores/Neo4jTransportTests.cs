using System.Net;
using System.Net.Sockets;
using System.Text;
using Publications.Stores;
using Publications.Stores.Neo4j;

namespace Publications.Tests.Stores;

/// <summary>What goes wrong on the way, played by a listener that says what it is told to.</summary>
public class Neo4jTransportTests
{
    private static readonly Neo4jStatement Statement = new("RETURN 1 AS x");

    [Fact]
    public async Task A_server_that_is_not_there_is_named_at_once()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        await using var store = StoreFactory.Open(Settings(port));
        var error = await Should.ThrowAsync<StoreException>(() => store.ReadHashesAsync(CancellationToken.None));
        error.Failure.ShouldBe(StoreFailure.Unreachable);
        error.Message.ShouldContain($"127.0.0.1:{port}");
        var check = await store.CheckAsync(CancellationToken.None);
        (check.IsReady, check.Message.Contains('\n')).ShouldBe((false, false));
    }

    [Theory]
    [InlineData("text/html", "<html>Welcome</html>", StoreFailure.Unreachable)]
    [InlineData("application/json", "{\"data\":{\"fields\":[\"x\"],\"val", StoreFailure.Unreachable)]
    [InlineData("application/json", "{\"data\":{\"fields\":[\"x\"],\"values\":[[1]]},\"errors\":[{\"code\":\"Neo.ClientError.Statement.ArithmeticError\",\"message\":\"/ by\\nzero\"}]}", StoreFailure.Refused)]
    [InlineData("application/json", "{\"errors\":[{\"code\":\"Neo.TransientError.General.MemoryPoolOutOfMemoryError\",\"message\":\"full\"}]}", StoreFailure.Busy)]
    public async Task A_bad_answer_is_an_error_of_one_line(string type, string body, StoreFailure failure)
    {
        await using var server = new Scripted((type, body));
        await using var transport = new HttpNeo4jTransport(Settings(server.Port));
        var error = await Should.ThrowAsync<StoreException>(() => transport.RunAsync(Statement, Neo4jAccess.Read, CancellationToken.None));
        error.Failure.ShouldBe(failure);
        error.Message.ShouldNotContain("\n");
    }

    [Fact]
    public async Task What_the_server_calls_transient_is_tried_again()
    {
        const string deadlock = "{\"errors\":[{\"code\":\"Neo.TransientError.Transaction.DeadlockDetected\",\"message\":\"deadlock\"}]}";
        await using var server = new Scripted(("application/json", deadlock), ("application/json", deadlock), ("application/json", "{\"data\":{\"fields\":[\"x\"],\"values\":[[1]]}}"));
        await using var transport = new HttpNeo4jTransport(Settings(server.Port));
        Encoding.UTF8.GetString((await transport.RunAsync(Statement, Neo4jAccess.Read, CancellationToken.None)).Span).ShouldBe("[[1]]");
    }

    [Fact]
    public async Task A_read_after_a_write_names_what_it_must_have_seen()
    {
        const string answer = "{\"data\":{\"fields\":[],\"values\":[]},\"bookmarks\":[\"FB:abc\"]}";
        await using var server = new Scripted(("application/json", answer), ("application/json", answer));
        await using var transport = new HttpNeo4jTransport(Settings(server.Port));
        await transport.RunAsync(Statement, Neo4jAccess.Write, CancellationToken.None);
        await transport.RunAsync(Statement, Neo4jAccess.Read, CancellationToken.None);
        server.Requests[0].ShouldNotContain("FB:abc");
        server.Requests[1].ShouldContain("\"bookmarks\":[\"FB:abc\"]");
    }

    [Fact]
    public async Task Rows_come_whole_however_the_answer_is_cut()
    {
        var rows = string.Join(",", Enumerable.Range(0, 20_000).Select(i => $"[\"row {i}\",[{i},null]]"));
        await using var server = new Scripted(("application/json", $"{{\"data\":{{\"fields\":[\"a\",\"b\"],\"values\":[{rows}]}},\"bookmarks\":[\"FB:abc\"]}}"));
        await using var transport = new HttpNeo4jTransport(Settings(server.Port));
        var seen = 0;
        await foreach (var row in transport.StreamAsync(Statement, CancellationToken.None))
        {
            row.GetRawText().ShouldBe($"[\"row {seen}\",[{seen},null]]");
            seen++;
        }

        seen.ShouldBe(20_000);
    }

    [Fact]
    public async Task Rows_before_an_error_do_not_hide_it()
    {
        await using var server = new Scripted(("application/json", "{\"data\":{\"fields\":[\"a\"],\"values\":[[1],[2]]},\"errors\":[{\"code\":\"Neo.ClientError.Statement.ArithmeticError\",\"message\":\"/ by zero\"}]}"));
        await using var transport = new HttpNeo4jTransport(Settings(server.Port));
        await Should.ThrowAsync<StoreException>(async () => await transport.StreamAsync(Statement, CancellationToken.None).CountAsync(CancellationToken.None));
    }

    [Fact]
    public void A_password_does_not_show_when_settings_are_printed() => Settings(7474).ToString().ShouldNotContain("a-secret");

    private static StoreSettings Settings(int port) => new() { Kind = StoreKind.Neo4j, Neo4jHttpUrl = new($"http://127.0.0.1:{port}"), Password = "a-secret" };

    /// <summary>Answers requests with what it was given, one after the other.</summary>
    private sealed class Scripted : IAsyncDisposable
    {
        private readonly HttpListener listener = new();
        private readonly Task answering;

        public Scripted(params (string Type, string Body)[] answers)
        {
            using (var free = new TcpListener(IPAddress.Loopback, 0))
            {
                free.Start();
                Port = ((IPEndPoint)free.LocalEndpoint).Port;
            }

            listener.Prefixes.Add($"http://127.0.0.1:{Port}/");
            listener.Start();
            answering = AnswerAsync(answers);
        }

        public int Port { get; }

        public List<string> Requests { get; } = [];

        public async ValueTask DisposeAsync()
        {
            await answering;
            listener.Close();
        }

        private async Task AnswerAsync((string Type, string Body)[] answers)
        {
            foreach (var (type, body) in answers)
            {
                var context = await listener.GetContextAsync();
                using var reader = new StreamReader(context.Request.InputStream);
                Requests.Add(await reader.ReadToEndAsync());
                context.Response.StatusCode = 202;
                context.Response.ContentType = type;
                await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(body));
                context.Response.Close();
            }
        }
    }
}

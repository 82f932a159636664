using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Publications.Model.Graph;
using Publications.Query.Definitions;
using Publications.Query.Execution;
using Publications.Query.Schema;
using Publications.Stores.Neo4j;
using Publications.Tests.Stores;

namespace Publications.Tests.Query.IndexUse;

/// <summary>A server that holds enough nodes of each type that going through all of them is plainly worse than an index.</summary>
public sealed class PlannedNeo4j : IAsyncLifetime
{
    private const int Nodes = 2_000;

    private HttpClient? client;

    public async ValueTask InitializeAsync()
    {
        if (!Neo4jServer.IsNamed)
        {
            return;
        }

        await using (await Neo4jServer.EmptyAsync())
        await using (var transport = new HttpNeo4jTransport(Neo4jServer.Settings))
        {
            foreach (var type in GraphSchema.Default.Nodes)
            {
                var keys = type.Properties.Where(property => property.IsIndexed || property.IsUnique)
                    .Select(property => $"`{IndexKey.NameOf(property)}`: {(property.Kind == PropertyKind.Int ? "1900 + i % 100" : property.Kind == PropertyKind.Enum ? "'v' + (i % 5)" : "'v' + i")}");
                await transport.RunAsync(
                    new($"UNWIND range(1, {Nodes}) AS i CREATE (:`{type.Name}` {{{string.Join(", ", keys.Append("id: 'x' + i").Append($"`{ListKey.Name}`: 'k' + i"))}}})"), Neo4jAccess.Write, CancellationToken.None);
            }

            await transport.RunAsync(new("CALL db.awaitIndexes(60)"), Neo4jAccess.Write, CancellationToken.None);
        }

        var settings = Neo4jServer.Settings;
        client = new() { BaseAddress = new($"{settings.Neo4jHttpUrl.ToString().TrimEnd('/')}/db/{settings.Neo4jDatabase}/query/v2") };
        client.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{settings.User}:{settings.Password}")));
        client.DefaultRequestHeaders.Accept.Add(new("application/json"));
    }

    public async ValueTask DisposeAsync()
    {
        if (client is not null)
        {
            client.Dispose();
            await using var _ = await Neo4jServer.EmptyAsync();
        }
    }

    /// <summary>Runs a statement under PROFILE: its operators, each with what it says of itself.</summary>
    public async Task<List<string>> OperatorsAsync(Statement statement)
    {
        var body = new Question($"PROFILE {statement.Text}", statement.Parameters.ToDictionary(pair => pair.Key, pair => Bound(pair.Value)));
        var answer = await (await client!.PostAsJsonAsync("", body, TestContext.Current.CancellationToken)).Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        answer.TryGetProperty("profiledQueryPlan", out var plan).ShouldBeTrue(answer.GetRawText());
        return [.. Operators(plan)];
    }

    private static object? Bound(PropertyValue? value) => value switch
    {
        null => null,
        PropertyValue.Text text => text.Value,
        PropertyValue.Whole whole => whole.Value,
        PropertyValue.Texts texts => texts.Values,
        PropertyValue.Json json => json.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "No question has such a value."),
    };

    private static IEnumerable<string> Operators(JsonElement plan) =>
        plan.GetProperty("children").EnumerateArray().SelectMany(Operators).Prepend($"{plan.GetProperty("operatorType").GetString()} {(plan.GetProperty("arguments").TryGetProperty("Details", out var details) ? details.GetString() : "")}");

    private sealed record Question([property: JsonPropertyName("statement")] string Statement, [property: JsonPropertyName("parameters")] Dictionary<string, object?> Parameters);
}

/// <summary>PROFILE of Neo4j shows the index at work, and no sorting where the index has the order.</summary>
[Collection(nameof(Neo4jCollection))]
public sealed class Neo4jIndexUseTests(PlannedNeo4j server) : IClassFixture<PlannedNeo4j>
{
    public static TheoryData<IndexQuestion> Questions => [.. IndexQuestions.OfProperties(ofEnums: false), .. IndexQuestions.OfDefaultOrders(ListKey.IndexOf)];

    public static TheoryData<IndexQuestion> Searches => [.. IndexQuestions.OfSearches()];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task An_index_is_used_for_what_it_is_there_for(IndexQuestion question)
    {
        var operators = await OperatorsAsync(question);
        operators.ShouldContain(step => step.StartsWith("Node", StringComparison.Ordinal) && step.Contains("Index", StringComparison.Ordinal) && step.Contains(NameOf(question.Index), StringComparison.Ordinal), string.Join("\n", operators));
        if (question.IsOrdered)
        {
            operators.ShouldNotContain(step => step.StartsWith("Sort", StringComparison.Ordinal) || step.StartsWith("Top", StringComparison.Ordinal) || step.StartsWith("PartialSort", StringComparison.Ordinal), string.Join("\n", operators));
        }
    }

    [Theory]
    [MemberData(nameof(Searches))]
    public async Task Full_text_is_looked_up(IndexQuestion question) =>
        (await OperatorsAsync(question)).ShouldContain(step => step.StartsWith("ProcedureCall", StringComparison.Ordinal) && step.Contains("fulltext", StringComparison.Ordinal));

    /// <summary>The operator names what the index is on: <c>RANGE INDEX n0:Work(year)</c>.</summary>
    private static string NameOf(string index)
    {
        var (label, property) = (index[..index.IndexOf('_', StringComparison.Ordinal)], index[(index.IndexOf('_', StringComparison.Ordinal) + 1)..]);
        var indexed = property == "order" ? ListKey.Name : IndexKey.NameOf(GraphSchema.Default.Node(label).Property(property)!);
        return $":{label}({indexed})";
    }

    private async Task<List<string>> OperatorsAsync(IndexQuestion question)
    {
        _ = Neo4jServer.Settings; // Skips where there is no server.
        return await server.OperatorsAsync((await IndexQuestions.PrepareAsync(new(question.Query, null, null), StatementLanguage.Cypher)).Statements.Single());
    }
}

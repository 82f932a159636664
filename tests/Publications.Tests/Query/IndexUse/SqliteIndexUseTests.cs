using Microsoft.Data.Sqlite;
using Publications.Query.Definitions;
using Publications.Query.Execution;
using Publications.Query.Schema;
using Publications.Stores;

namespace Publications.Tests.Query.IndexUse;

/// <summary>An empty embedded store, whose engine plans as for large tables.</summary>
public sealed class PlannedSqlite : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("publications-").FullName;
    private SqliteConnection? connection;

    public async ValueTask InitializeAsync()
    {
        var path = Path.Combine(folder, "graph.db");
        await using (var store = StoreFactory.Open(new() { Kind = StoreKind.Sqlite, SqlitePath = path }))
        {
            await store.EnsureSchemaAsync(CancellationToken.None);
        }

        connection = new($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
    }

    public async ValueTask DisposeAsync()
    {
        await connection!.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>What the engine does for a statement, a line a step.</summary>
    public List<string> Steps(string sql)
    {
        using var command = connection!.CreateCommand();
        command.CommandText = $"EXPLAIN QUERY PLAN {sql}";
        using var rows = command.ExecuteReader();
        return [.. Enumerable.Repeat(rows, int.MaxValue).TakeWhile(row => row.Read()).Select(row => row.GetString(3))];
    }
}

/// <summary>EXPLAIN QUERY PLAN of SQLite names the index, and no sorting where the index has the order.</summary>
public sealed class SqliteIndexUseTests(PlannedSqlite engine) : IClassFixture<PlannedSqlite>
{
    public static TheoryData<IndexQuestion> Questions => [.. IndexQuestions.OfProperties(ofEnums: true), .. IndexQuestions.OfDefaultOrders(type =>
        ListKey.IsColumn(type) ? ListKey.IndexOf(type) : $"{type.Name}_{ListKey.PropertyOf(type)!.Name}"), .. IndexQuestions.OfOrders(), .. IndexQuestions.OfLists()];

    public static TheoryData<IndexQuestion> Searches => [.. IndexQuestions.OfSearches()];

    /// <summary>Statistics are of the whole graph.</summary>
    public static TheoryData<string> Cases => [.. QueryCase.Below().Where(row => !QueryCase.Of(row.Data).Request.Query!.Contains("statistics", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task An_index_is_used_for_what_it_is_there_for(IndexQuestion question)
    {
        var steps = await StepsAsync(question.Query);
        steps.ShouldContain(step => step.EndsWith($"INDEX {question.Index}", StringComparison.Ordinal) || step.Contains($"INDEX {question.Index} ", StringComparison.Ordinal), string.Join("\n", steps));
        if (question.IsOrdered)
        {
            steps.ShouldNotContain(step => step.Contains("ORDER BY", StringComparison.Ordinal), string.Join("\n", steps));
        }
    }

    [Theory]
    [MemberData(nameof(Searches))]
    public async Task Full_text_is_looked_up(IndexQuestion question) =>
        (await StepsAsync(question.Query)).ShouldContain(step => step.Contains("VIRTUAL TABLE INDEX", StringComparison.Ordinal) && step.Contains(":M", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task No_case_goes_through_all_relationships_or_makes_an_index_of_its_own(string name)
    {
        foreach (var statement in (await IndexQuestions.PrepareAsync(QueryCase.Of(name).Request, StatementLanguage.Sql)).Statements)
        {
            var steps = engine.Steps(statement.Text);
            steps.ShouldNotContain(step => GoesThroughAll(step, steps), string.Join("\n", steps));
        }
    }

    /// <summary>True for an index of its own, and for a relationship's table, named e, t or a and a number, that is scanned; what is made on the way may bear such a name too.</summary>
    private static bool GoesThroughAll(string step, List<string> steps) => step.Contains("AUTOMATIC", StringComparison.Ordinal)
        || (step.StartsWith("SCAN ", StringComparison.Ordinal) && step.Split(' ')[1] is ['e' or 't' or 'a', >= '0' and <= '9', ..] and var name && !steps.Contains($"CO-ROUTINE {name}") && !steps.Contains($"MATERIALIZE {name}"));

    private async Task<List<string>> StepsAsync(string query) =>
        [.. (await IndexQuestions.PrepareAsync(new(query, null, null), StatementLanguage.Sql)).Statements.SelectMany(statement => engine.Steps(statement.Text))];
}

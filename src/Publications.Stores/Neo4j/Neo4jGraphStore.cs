using System.Runtime.CompilerServices;
using System.Text.Json;
using Publications.Model.Graph;
using Publications.Query.Definitions;
using Publications.Query.Execution;
using Publications.Query.Schema;

namespace Publications.Stores.Neo4j;

/// <summary>
/// A store in Neo4j. A change set of up to <see cref="Neo4jUnits.MaxChanges"/> changes is one transaction; a larger one marks the node
/// <c>(:Generation {publishing: true})</c> first and clears it last. It writes alone: two writers would wait for each other.
/// </summary>
public sealed class Neo4jGraphStore : IGraphStore
{
    private readonly INeo4jTransport transport;
    private readonly GraphSchema schema;
    private readonly IReadOnlyDictionary<string, StoredShape> shapes;
    private readonly Neo4jWriter writer;
    private readonly long version;
    private readonly SemaphoreSlim writing = new(1, 1);

    /// <summary>A store over a transport, which it owns.</summary>
    public Neo4jGraphStore(GraphSchema schema, INeo4jTransport transport)
    {
        this.schema = schema;
        this.transport = transport;
        shapes = StoredShape.All(schema);
        writer = new(transport, shapes);
        version = StoreVersion.Of(schema);
    }

    /// <inheritdoc/>
    public string Name => transport.Name;

    /// <inheritdoc/>
    public StatementLanguage Language => StatementLanguage.Cypher;

    /// <inheritdoc/>
    /// <remarks>What was written for another version of the schema counts as unfinished, so that publishing writes it anew.</remarks>
    public async Task EnsureSchemaAsync(CancellationToken cancellation)
    {
        if (await NumberAsync("MATCH (g:Generation) RETURN g.schema", cancellation) is { } found && found != version)
        {
            await RewriteAsync(cancellation);
        }

        using var names = JsonDocument.Parse(Neo4jJson.Cell(await transport.RunAsync(new("SHOW INDEXES YIELD name RETURN collect(name) AS x"), Neo4jAccess.Read, cancellation)));
        var there = names.RootElement.EnumerateArray().Select(name => name.GetString()).ToHashSet(StringComparer.Ordinal);
        var missing = Neo4jDefinitions.Statements(schema).Where(definition => !there.Contains(definition.Name)).Select(definition => definition.Text).ToList();
        foreach (var text in missing.Append("CALL db.awaitIndexes(300)"))
        {
            await transport.RunAsync(new(text), Neo4jAccess.Write, cancellation);
        }

        await transport.RunAsync(
            new("MERGE (g:Generation) ON CREATE SET g.number = 0, g.publishing = false SET g.schema = $schema", new Dictionary<string, object?> { ["schema"] = version }),
            Neo4jAccess.Write,
            cancellation);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<ElementKey, long>> ReadHashesAsync(CancellationToken cancellation)
    {
        var hashes = new Dictionary<ElementKey, long>();
        foreach (var shape in shapes.Values)
        {
            await foreach (var row in transport.StreamAsync(new(Neo4jTexts.Select(shape, ["_hash"], ordered: false)), cancellation))
            {
                hashes.Add(Key(shape, row), row[shape.IsEdge ? 2 : 1].GetInt64());
            }
        }

        return hashes;
    }

    /// <inheritdoc/>
    public async Task ApplyAsync(ChangeSet changes, IProgress<int>? progress, CancellationToken cancellation)
    {
        if (changes.IsEmpty)
        {
            return;
        }

        writer.Check(changes);
        await writing.WaitAsync(cancellation);
        try
        {
            var units = Neo4jUnits.Of(changes).ToList();
            if (units.Count > 1)
            {
                await transport.RunAsync(new("MATCH (g:Generation) SET g.publishing = true"), Neo4jAccess.Write, cancellation);
            }

            var done = 0;
            for (var i = 0; i < units.Count; i++)
            {
                await ApplyAsync(units[i], isLast: i == units.Count - 1, cancellation);
                done += units[i].Where(group => group.Step != Neo4jStep.Release).Sum(group => group.Changes.Length);
                progress?.Report(done);
            }
        }
        finally
        {
            writing.Release();
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<GraphElement> DumpAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var shape in shapes.Values.OrderBy(shape => shape.IsEdge).ThenBy(shape => shape.Kind, StringComparer.Ordinal))
        {
            var text = Neo4jTexts.Select(shape, shape.Properties.Select(property => property.Name), ordered: true);
            await foreach (var row in transport.StreamAsync(new(text), cancellation))
            {
                yield return Element(shape, row);
            }
        }
    }

    /// <inheritdoc/>
    public async Task<StatementAnswers> RunAsync(IReadOnlyList<Statement> statements, CancellationToken cancellation)
    {
        var asked = statements.Select(statement => new Neo4jStatement(statement.Text, statement.Parameters.ToDictionary(pair => pair.Key, pair => Neo4jValues.Bound(pair.Value)))).ToList();
        if (asked is [var only])
        {
            var answer = new StatementAnswers(1);
            answer.Add(Neo4jJson.Cell(await transport.RunAsync(only, Neo4jAccess.Read, cancellation)));
            return answer;
        }

        return await transport.InTransactionAsync(
            Neo4jAccess.Read,
            async transaction =>
            {
                var answers = new StatementAnswers(asked.Count);
                foreach (var statement in asked)
                {
                    answers.Add(Neo4jJson.Cell(await transaction.RunAsync(statement)));
                }

                return answers;
            },
            cancellation);
    }

    /// <inheritdoc/>
    public async Task<StoreCheck> CheckAsync(CancellationToken cancellation)
    {
        try
        {
            return await NumberAsync("MATCH (g:Generation) WHERE g.number > 0 RETURN g.schema", cancellation) is not { } found
                ? new(false, $"{Name}: no graph has been published yet. Ingest something first.")
                : found == version
                    ? new(true, $"{Name}: ready.")
                    : new(false, $"{Name}: published for another version of the schema. Ingest again: the graph is made anew from the sources.");
        }
        catch (StoreException e)
        {
            return new(false, e.Message);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await transport.DisposeAsync();
        writing.Dispose();
    }

    private static ElementKey Key(StoredShape shape, JsonElement row) => new(shape.Kind, row[0].GetString()!, shape.IsEdge ? row[1].GetString() : null);

    private static GraphElement Element(StoredShape shape, JsonElement row)
    {
        var column = shape.IsEdge ? 2 : 1;
        var properties = shape.Properties.Aggregate(new Properties.Builder(), (builder, property) => builder.Put(property.Name, Neo4jValues.Read(row[column++], property.Kind))).Build();
        var key = Key(shape, row);
        return key.To is null ? new GraphElement.Node(key.Kind, key.From) { Properties = properties } : new GraphElement.Edge(key.Kind, key.From, key.To) { Properties = properties };
    }

    private async Task ApplyAsync(List<Neo4jGroup> unit, bool isLast, CancellationToken cancellation)
    {
        try
        {
            await transport.InTransactionAsync(
                Neo4jAccess.Write,
                async transaction =>
                {
                    await writer.ApplyAsync(transaction, unit);
                    if (isLast)
                    {
                        await transaction.RunAsync(new("MATCH (g:Generation) SET g.number = g.number + 1, g.publishing = false"));
                    }

                    return true;
                },
                cancellation);
        }
        catch (StoreException e) when (e is { Failure: StoreFailure.Conflict, InnerException: Neo4jServerException })
        {
            throw await writer.ExplainAsync(e, unit, cancellation);
        }
    }

    private async Task RewriteAsync(CancellationToken cancellation)
    {
        foreach (var shape in shapes.Values)
        {
            var match = shape.IsEdge ? $"MATCH ()-[x:`{shape.Kind}`]->()" : $"MATCH (x:`{shape.Kind}`)";
            await transport.RunAsync(
                new($"{match} WHERE x._hash IS NOT NULL CALL (x) {{ SET x._hash = {ChangeTest.Unfinished} }} IN TRANSACTIONS OF 10000 ROWS"), Neo4jAccess.Write, cancellation);
        }

        foreach (var (name, text) in Neo4jDefinitions.Statements(schema))
        {
            await transport.RunAsync(new($"DROP {(text.StartsWith("CREATE CONSTRAINT", StringComparison.Ordinal) ? "CONSTRAINT" : "INDEX")} `{name}` IF EXISTS"), Neo4jAccess.Write, cancellation);
        }
    }

    private async Task<long?> NumberAsync(string text, CancellationToken cancellation)
    {
        using var answer = JsonDocument.Parse(Neo4jJson.Cell(await transport.RunAsync(new(text), Neo4jAccess.Read, cancellation)));
        return answer.RootElement.ValueKind == JsonValueKind.Number ? answer.RootElement.GetInt64() : null;
    }
}

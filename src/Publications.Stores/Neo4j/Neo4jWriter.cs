using System.Text.Json;
using Publications.Model.Graph;
using Publications.Query.Definitions;

namespace Publications.Stores.Neo4j;

/// <summary>Applies the groups of one transaction, and explains what went wrong with which element.</summary>
internal sealed class Neo4jWriter(INeo4jTransport transport, IReadOnlyDictionary<string, StoredShape> shapes)
{
    /// <summary>Applies the groups within a transaction.</summary>
    /// <exception cref="StoreException">An element conflicts; the transaction must not be committed.</exception>
    public async Task ApplyAsync(INeo4jTransaction transaction, IEnumerable<Neo4jGroup> unit)
    {
        foreach (var group in unit)
        {
            var shape = shapes[group.Kind];
            if (Text(shape, group.Step) is not { } text)
            {
                continue;
            }

            var answer = await transaction.RunAsync(new(text, Rows(shape, group)));
            using var row = JsonDocument.Parse(answer);
            var (found, odd) = (row.RootElement[0][0].GetInt32(), row.RootElement[0][1]);
            if (odd.GetArrayLength() > 0)
            {
                Explain(group, odd[0]);
            }

            if (group.Step == Neo4jStep.Upsert && shape.IsEdge && found < group.Changes.Length)
            {
                using var missing = JsonDocument.Parse(await transaction.RunAsync(new(Neo4jTexts.InTheAir(shape), Rows(shape, group))));
                var key = new ElementKey(group.Kind, missing.RootElement[0][0].GetString()!, missing.RootElement[0][1].GetString());
                throw new StoreException(StoreFailure.Conflict, $"{transport.Name}: {key} lacks a node at one of its ends. Nothing of its transaction was changed; correct what makes it.");
            }
        }
    }

    /// <summary>Every element of the change set fits the schema.</summary>
    public void Check(ChangeSet changes)
    {
        foreach (var change in changes.Changes)
        {
            if (!shapes.TryGetValue(change.Key.Kind, out var shape))
            {
                throw new StoreException(StoreFailure.Misfit, $"{change.Key}: {change.Key.Kind} is neither a label nor a relationship type of the schema. Correct what makes it, or graph-schema/publications.graphql.");
            }

            if (change.Element is { } element)
            {
                shape.Check(element);
            }
        }
    }

    /// <summary>The server names the broken rule by its own numbers of nodes; this names the elements.</summary>
    public async Task<StoreException> ExplainAsync(StoreException broken, IReadOnlyList<Neo4jGroup> unit, CancellationToken cancellation)
    {
        foreach (var group in unit.Where(group => group.Step == Neo4jStep.Upsert && !shapes[group.Kind].IsEdge))
        {
            var shape = shapes[group.Kind];
            foreach (var property in shape.Properties.Where(property => property.IsUnique))
            {
                var twice = group.Changes.Select(change => (change.Key.From, Value: (change.Element!.Properties[property.Name] as PropertyValue.Text)?.Value))
                    .Where(pair => pair.Value is not null).GroupBy(pair => pair.Value).FirstOrDefault(same => same.Count() > 1)?.Select(pair => pair.From).Take(2).ToList()
                    ?? await HoldersAsync(group, shape, IndexKey.NameOf(property)!, cancellation);
                if (twice is [var a, var b])
                {
                    return new(StoreFailure.Conflict, $"{transport.Name}: {group.Kind} {a} and {b} have the same {property.Name}, which must be unique. Nothing of their transaction was changed; correct what makes them.", broken);
                }
            }
        }

        return broken;
    }

    private async Task<List<string>?> HoldersAsync(Neo4jGroup group, StoredShape shape, string key, CancellationToken cancellation)
    {
        using var rows = JsonDocument.Parse(await transport.RunAsync(new(Neo4jTexts.Holder(shape, key), Rows(shape, group)), Neo4jAccess.Read, cancellation));
        return rows.RootElement.GetArrayLength() == 0 ? null : [.. rows.RootElement[0].EnumerateArray().Select(id => id.GetString()!)];
    }

    private void Explain(Neo4jGroup group, JsonElement odd)
    {
        var key = new ElementKey(group.Kind, odd[0].GetString()!, odd[1].GetString());
        var held = odd[2].ValueKind == JsonValueKind.Null ? (long?)null : odd[2].GetInt64();
        ChangeTest.Applies(group.Changes.First(change => change.Key == key), held, transport.Name);
    }

    private static string? Text(StoredShape shape, Neo4jStep step) => step switch
    {
        Neo4jStep.Delete => Neo4jTexts.Delete(shape),
        Neo4jStep.Release => Neo4jTexts.Release(shape),
        _ => Neo4jTexts.Upsert(shape),
    };

    private static Dictionary<string, object?> Rows(StoredShape shape, Neo4jGroup group) => new()
    {
        ["rows"] = group.Changes.Select(change => new Dictionary<string, object?>
        {
            ["from"] = change.Key.From,
            ["to"] = change.Key.To,
            ["old"] = change.OldHash,
            ["hash"] = change.NewHash,
            ["set"] = group.Step == Neo4jStep.Upsert ? Neo4jValues.Stored(shape, change.Element!, change.NewHash!.Value) : null,
        }),
    };
}

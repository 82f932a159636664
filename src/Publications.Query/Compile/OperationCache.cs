using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using Publications.Query.Binding;
using Publications.Query.Documents;
using Publications.Query.Execution;
using Publications.Query.Schema;

namespace Publications.Query.Compile;

/// <summary>
/// Keeps operations that are bound and compiled, by document, operation and the shape of the variables. A kept one serves other values too: it knows which values
/// it was made by (sizes of pages, whether a prefix is empty, which keys of a cursor are absent) and all others only fill slots.
/// </summary>
/// <param name="schema">What the API serves.</param>
/// <param name="language">The store's language.</param>
/// <param name="capacity">How many operations are kept; when they are more, all are dropped. 0 keeps none.</param>
public sealed class OperationCache(ApiSchema schema, StatementLanguage language, int capacity = 4_000)
{
    /// <summary>The most operations of one key, which differ in values they were made by.</summary>
    private const int MostVariants = 16;

    private readonly ConcurrentDictionary<Key, ImmutableArray<Kept>> kept = new();
    private readonly StatementCompiler compiler = new(language);
    private int count;

    /// <summary>A request as statements of the store.</summary>
    /// <param name="document">A document that fits the schema.</param>
    /// <param name="operationName">Which operation; null for the only one.</param>
    /// <param name="variables">The request's variables, a JSON object; null for none.</param>
    /// <exception cref="QueryException">The request cannot be answered as it is.</exception>
    public PreparedOperation Prepare(QueryDocument document, string? operationName, JsonElement? variables)
    {
        var values = new Variables(document, document.Operation(operationName), schema, variables);
        var key = new Key(document, operationName, values.Shape);
        var operation = Find(key, values.Leaves) ?? Keep(key, Make(document, operationName, values));
        var roots = ImmutableArray.CreateBuilder<ImmutableArray<SlotValue>>(operation.Texts.Length);
        var statements = ImmutableArray.CreateBuilder<Statement>(operation.Texts.Length);
        foreach (var root in operation.Operation.Roots)
        {
            if (root is StatementRoot statement)
            {
                roots.Add(statement.Values(values.Leaves));
                statements.Add(compiler.Statement(operation.Texts[statements.Count], roots[^1]));
            }
        }

        return new(operation.Operation, statements.MoveToImmutable(), roots.MoveToImmutable());
    }

    private Kept Make(QueryDocument document, string? operationName, Variables values)
    {
        var operation = Binder.Bind(document, schema, operationName, values);
        return new(operation, [.. operation.Roots.OfType<StatementRoot>().Select(root => compiler.Text(root.Plan))]);
    }

    private Kept? Find(Key key, IReadOnlyList<object> leaves)
    {
        if (kept.TryGetValue(key, out var candidates))
        {
            foreach (var candidate in candidates)
            {
                if (candidate.Operation.Fits(leaves))
                {
                    return candidate;
                }
            }
        }

        return null;
    }

    private Kept Keep(Key key, Kept operation)
    {
        if (capacity == 0)
        {
            return operation;
        }

        if (Interlocked.Increment(ref count) > capacity)
        {
            kept.Clear();
            Interlocked.Exchange(ref count, 1);
        }

        kept.AddOrUpdate(key, _ => [operation], (_, others) => others.Length < MostVariants ? others.Add(operation) : [operation]);
        return operation;
    }

    private sealed record Kept(BoundOperation Operation, ImmutableArray<string> Texts);

    private readonly record struct Key(QueryDocument Document, string? OperationName, string Shape);
}

/// <summary>A request as statements, and what their answers become.</summary>
/// <param name="Operation">Its root fields.</param>
/// <param name="Statements">Of each root that a store answers, in their order.</param>
/// <param name="Values">What fills the slots of each.</param>
public sealed record PreparedOperation(BoundOperation Operation, ImmutableArray<Statement> Statements, ImmutableArray<ImmutableArray<SlotValue>> Values);

using System.Text.Json;
using Publications.Api.GraphQl;
using Publications.Tests.Query.Evaluation;

namespace Publications.Tests.Query.RandomOperations;

/// <summary>What came of an operation that both sides answered.</summary>
/// <param name="Failure">What kind of failure it is, an error's code or <see cref="Differs"/>; null for none.</param>
/// <param name="Message">Where and in what the answers differ, or the error.</param>
/// <param name="Product">The product's answer.</param>
/// <param name="Own">The evaluator's.</param>
internal sealed record Outcome(string? Failure, string Message, JsonElement Product, JsonElement Own)
{
    public const string Differs = "differs";

    /// <summary>True when the product refused the operation for what it would cost.</summary>
    public bool IsRefused { get; init; }
}

/// <summary>Has an operation answered by the product and by the evaluator.</summary>
internal sealed class OperationCheck(GraphQlExecutor product, Evaluator evaluator)
{
    private static readonly string[] Refusals = ["LIMIT_EXCEEDED", "COST_EXCEEDED", "DOCUMENT_TOO_LARGE"];

    /// <summary>Compares both answers.</summary>
    public async Task<Outcome> RunAsync(Operation operation)
    {
        var (query, variables) = OperationPrinter.Print(operation);
        var answer = JsonDocument.Parse((await product.ExecuteAsync(new(query, null, variables), TestContext.Current.CancellationToken)).Body).RootElement;
        if (answer.TryGetProperty("errors", out var errors))
        {
            var code = errors[0].GetProperty("extensions").GetProperty("code").GetString()!;
            return new(Refusals.Contains(code) ? null : code, errors.GetRawText(), answer, default) { IsRefused = Refusals.Contains(code) };
        }

        var data = answer.GetProperty("data");
        JsonElement own;
        try
        {
            own = JsonSerializer.SerializeToElement(evaluator.Answer(query, null, variables));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new($"the evaluator: {e.GetType().Name}", e.ToString(), data, default);
        }

        var difference = Answers.Difference(own, data);
        return new(difference is null ? null : Outcome.Differs, difference ?? "", data, own);
    }

    /// <summary>The message of a failure, with the smallest operation that fails in the same way.</summary>
    public async Task<string> ExplainAsync(Operation operation, Outcome outcome, string name)
    {
        var smallest = await Smaller.FindAsync(operation, async smaller => await TryAsync(smaller) == outcome.Failure);
        var (query, variables) = OperationPrinter.Print(smallest);
        var (failure, message, product, own) = await RunAsync(smallest);
        return $"""
            {name}: {failure}: {message}
            {query}
            variables: {variables}
            product:   {Short(product)}
            evaluator: {(own.ValueKind == JsonValueKind.Undefined ? "" : Short(own))}

            """;
    }

    private async Task<string?> TryAsync(Operation operation)
    {
        try
        {
            return (await RunAsync(operation)).Failure;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return null; // It has become an operation that does not fit the schema.
        }
    }

    private static string Short(JsonElement json) => json.GetRawText() is { Length: > 1_200 } text ? $"{text[..1_200]}…" : json.GetRawText();
}

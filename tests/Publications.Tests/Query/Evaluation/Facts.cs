using System.Text.Encodings.Web;
using System.Text.Json;

namespace Publications.Tests.Query.Evaluation;

/// <summary>What the evaluator says of the invented graph.</summary>
internal static class Facts
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly Evaluator Evaluator = new(InventedGraph.Elements);

    /// <summary>The answer as JSON.</summary>
    public static string Answer(string query, string? variables = null) =>
        Evaluator.Answer(query, null, variables is null ? null : JsonDocument.Parse(variables).RootElement).ToJsonString(Readable);

    /// <summary>The ids of a root's list, parted by blanks.</summary>
    public static string Ids(string root)
    {
        var list = JsonSerializer.SerializeToElement(Evaluator.Answer($"{{ {root} {{ nodes {{ id }} }} }}")).EnumerateObject().Single().Value;
        return string.Join(' ', list.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()));
    }

    /// <summary>An answer with single quotes instead of double ones.</summary>
    public static void ShouldAnswer(string query, string expected, string? variables = null) => Answer(query, variables).ShouldBe(expected.Replace('\'', '"'));
}

using System.Text.Json;

namespace Publications.Tests.Query.Evaluation;

/// <summary>Compares the answer of the evaluator with another: same fields in the same order, same values; cursors by their place.</summary>
internal static class Answers
{
    /// <summary>Where and in what two answers differ; null when they are equal.</summary>
    public static string? Difference(JsonElement own, JsonElement given, string path = "data")
    {
        if (own.ValueKind != given.ValueKind)
        {
            return $"{path}: {Short(own)} against {Short(given)}";
        }

        switch (own.ValueKind)
        {
            case JsonValueKind.Object:
                var (ours, theirs) = (own.EnumerateObject().ToList(), given.EnumerateObject().ToList());
                return ours.Select(field => field.Name).SequenceEqual(theirs.Select(field => field.Name))
                    ? ours.Zip(theirs).Select(pair => Difference(pair.First.Value, pair.Second.Value, $"{path}.{pair.First.Name}")).FirstOrDefault(difference => difference is not null)
                    : $"{path}: fields {string.Join(", ", ours.Select(field => field.Name))} against {string.Join(", ", theirs.Select(field => field.Name))}";
            case JsonValueKind.Array when own.GetArrayLength() != given.GetArrayLength():
                return $"{path}: {own.GetArrayLength()} elements against {given.GetArrayLength()}";
            case JsonValueKind.Array:
                return own.EnumerateArray().Zip(given.EnumerateArray()).Select((pair, i) => Difference(pair.First, pair.Second, $"{path}[{i}]")).FirstOrDefault(difference => difference is not null);
            case JsonValueKind.String:
                return own.GetString() == given.GetString() || Places.AreEqual(own.GetString()!, given.GetString()!) ? null : $"{path}: {Short(own)} against {Short(given)}";
            default:
                return own.GetRawText() == given.GetRawText() ? null : $"{path}: {Short(own)} against {Short(given)}";
        }
    }

    private static string Short(JsonElement json) => json.GetRawText() is { Length: > 200 } text ? $"{text[..200]}…" : json.GetRawText();
}

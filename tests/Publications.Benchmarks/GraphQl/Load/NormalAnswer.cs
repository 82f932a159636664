using System.Text.Json.Nodes;

namespace Publications.Benchmarks.GraphQl.Load;

/// <summary>
/// The data of an answer without what differs between the libraries' habits: the order of members, and wrappers that hold nothing but a list or a node
/// (<c>nodes</c>, <c>edges</c>, <c>node</c>), also a list of one for the one <c>work</c>. Queries give all else the same names by aliases.
/// </summary>
internal static class NormalAnswer
{
    private static readonly string[] Wrappers = ["nodes", "edges", "node"];

    /// <summary>The normal form as text.</summary>
    /// <exception cref="InvalidOperationException">The answer has errors.</exception>
    public static string Of(string answer) => Requests.Refusal(answer) is { } reason
        ? throw new InvalidOperationException(reason)
        : Normal(JsonNode.Parse(answer)!["data"])?.ToJsonString() ?? "null";

    private static JsonNode? Normal(JsonNode? node) => node switch
    {
        JsonObject { Count: 1 } wrapper when Wrappers.Contains(wrapper.First().Key) => Normal(wrapper.First().Value),
        JsonObject { Count: 1 } root when root["work"] is JsonArray { Count: 1 } one => new JsonObject { ["work"] = Normal(one[0]) },
        JsonObject json => new JsonObject(json.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => KeyValuePair.Create(member.Key, Normal(member.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Normal)]),
        _ => node?.DeepClone(),
    };
}

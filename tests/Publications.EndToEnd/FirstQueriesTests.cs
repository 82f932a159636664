using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Publications.EndToEnd;

/// <summary>The playground's tabs and the start page's links are one file of operations; each has something to show.</summary>
[Collection(SeededCollection.Name)]
public partial class FirstQueriesTests(SeededService seeded)
{
    private static readonly string Text = File.ReadAllText(Repository.At("src", "explorer", "src", "first-queries.graphql"));

    public static TheoryData<string> Names => [.. Operation().Matches(Text).Select(match => match.Groups[1].Value)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_is_answered_with_something(string operation)
    {
        var answer = await seeded.Service.AskAsync(Text, operation);

        answer.ContainsKey("errors").ShouldBeFalse(answer.ToJsonString());
        Lists(answer["data"]!).First().ShouldNotBeEmpty(answer.ToJsonString());
    }

    /// <summary>The lists of an answer, the outermost first.</summary>
    private static IEnumerable<JsonArray> Lists(JsonNode node) => node switch
    {
        JsonArray list => [list],
        JsonObject fields => fields.Select(field => field.Value).OfType<JsonNode>().SelectMany(Lists),
        _ => [],
    };

    [GeneratedRegex(@"^query (\w+)", RegexOptions.Multiline)]
    private static partial Regex Operation();
}

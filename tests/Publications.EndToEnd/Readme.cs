using System.Text.RegularExpressions;

namespace Publications.EndToEnd;

/// <summary>What <c>README.md</c> tells people to type. A command block to be executed stands under <c>&lt;!-- run: NAME --&gt;</c>, a query above its answer.</summary>
public static partial class Readme
{
    private static readonly string Text = File.ReadAllText(Repository.At("README.md"));

    /// <summary>Queries and the answers that stand under them.</summary>
    public static IReadOnlyList<(string Query, string Answer)> Queries { get; } =
        [.. QueryWithAnswer().Matches(Text).Select(match => (match.Groups[1].Value, match.Groups[2].Value))];

    /// <summary>The commands of a block, one a line.</summary>
    public static string[] Commands(string name) =>
        CommandBlock().Matches(Text).Single(match => match.Groups[1].Value == name).Groups[2].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"```graphql\n(.*?)```\s+```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex QueryWithAnswer();

    [GeneratedRegex(@"<!-- run: (\w+) -->\n```sh\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CommandBlock();
}

using System.Text.RegularExpressions;

namespace Publications.Tests.Query.RandomOperations;

/// <summary>
/// What is not generated yet, as <c>Type.field</c> or <c>Type.field(argument)</c>, input types too; <c>*</c> stands for any name. A line goes when the
/// product can answer it.
/// </summary>
internal static class NotYet
{
    private static readonly string[] Left =
    [
        "Query.search", "*.*(search)",
        "Query.node", "Query.work", "Query.author", "Query.venue", "Query.institution",
    ];

    private static readonly Regex[] Patterns = [.. Left.Select(pattern => new Regex($"^{Regex.Escape(pattern).Replace("\\*", "[A-Za-z]*", StringComparison.Ordinal)}$"))];

    /// <summary>True for a field of a type that is generated.</summary>
    public static bool Generates(string type, string field) => !Patterns.Any(pattern => pattern.IsMatch($"{type}.{field}"));

    /// <summary>True for an argument of a field that is generated.</summary>
    public static bool Generates(string type, string field, string argument) => !Patterns.Any(pattern => pattern.IsMatch($"{type}.{field}({argument})"));
}

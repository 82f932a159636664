using System.Text.RegularExpressions;
using GraphQL.Types;
using Publications.Query.Schema;

namespace Publications.Query.Documents;

/// <summary>Adds to a message of the library's validation what to write instead, where it does not say so.</summary>
internal static partial class ValidationHint
{
    private static readonly (Regex Message, Func<Match, ApiSchema, string> Hint)[] Hints =
    [
        (UnknownInput(), (found, schema) => schema.Graph.Relationships.Any(type => type.Property(found.Groups[1].Value) is not null)
            ? $"What a relationship carries stands within edge: {{ {found.Groups[1].Value}: … }}, in lists that have an edge; the playground completes what there is."
            : "The playground completes the fields that there are; those of a list stand within some, none or all."),
        (WrongEnum(), (found, schema) => schema.Types.AllTypes[found.Groups[1].Value] is EnumerationGraphType type
            ? $"Its values, written without quotation marks, are {string.Join(", ", type.Values.Select(value => value.Name))}."
            : ""),
        (NoObject(), (_, _) => "Write a condition, such as { eq: … }, or { some: { … } } for a list."),
        (FieldOfPage(), (found, _) => $"It is a page; its items are within nodes {{ {found.Groups[1].Value} }}."),
    ];

    /// <summary>The message, with what to change where there is more to say.</summary>
    public static string Added(string message, ApiSchema schema)
    {
        foreach (var (pattern, hint) in Hints)
        {
            if (pattern.Matches(message) is [.., var last] && hint(last, schema) is { Length: > 0 } more)
            {
                return $"{message} {more}";
            }
        }

        return message;
    }

    [GeneratedRegex(@"In field '(\w+)': Unknown field\.")]
    private static partial Regex UnknownInput();

    [GeneratedRegex(@"Expected type '(\w+)', found ")]
    private static partial Regex WrongEnum();

    [GeneratedRegex("found not an object")]
    private static partial Regex NoObject();

    [GeneratedRegex(@"Cannot query field '(\w+)' on type '\w+Connection'\.$")]
    private static partial Regex FieldOfPage();
}

using System.Text.RegularExpressions;
using Publications.Query.Schema;

namespace Publications.Query.Documents;

/// <summary>Adds to the library's message on an unknown field of an input what to write instead.</summary>
internal static partial class InputFieldHint
{
    /// <summary>The message with what to change; other messages as they are.</summary>
    public static string Added(string message, ApiSchema schema) => UnknownField().Matches(message) is [.., var last]
        ? schema.Graph.Relationships.Any(type => type.Property(last.Groups[1].Value) is not null)
            ? $"{message} What a relationship carries stands within edge: {{ {last.Groups[1].Value}: … }}, in lists that have an edge; the playground completes what there is."
            : $"{message} The playground completes the fields that there are."
        : message;

    [GeneratedRegex(@"In field '(\w+)': Unknown field\.")]
    private static partial Regex UnknownField();
}

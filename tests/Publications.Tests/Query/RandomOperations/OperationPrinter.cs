using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Publications.Tests.Query.RandomOperations;

/// <summary>Prints an operation: the document, and the variables as JSON.</summary>
internal sealed class OperationPrinter
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<Input.Variable> variables = [];
    private readonly List<(string On, string Body)> fragments = [];

    private OperationPrinter()
    {
    }

    /// <summary>The document and the variables; these are null when there are none.</summary>
    public static (string Query, JsonElement? Variables) Print(Operation operation)
    {
        var printer = new OperationPrinter();
        var body = printer.Body([.. operation.Roots], "");
        var given = new JsonObject();
        foreach (var (variable, i) in printer.variables.Select((variable, i) => (variable, i)).Where(pair => pair.variable.Given is not null))
        {
            given[$"v{i}"] = Json(variable.Given!);
        }

        var text = new StringBuilder("query Q");
        if (printer.variables.Count > 0)
        {
            text.Append('(').AppendJoin(", ", printer.variables.Select((variable, i) => $"$v{i}: {variable.Type}{(variable.Default is { } value ? $" = {printer.Value(value)}" : "")}")).Append(')');
        }

        text.Append(' ').Append(body).Append('\n');
        for (var i = 0; i < printer.fragments.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"fragment F{i} on {printer.fragments[i].On} {printer.fragments[i].Body}\n");
        }

        return (text.ToString(), given.Count == 0 ? null : JsonSerializer.SerializeToElement(given, Readable));
    }

    private string Body(IEnumerable<Selection> selections, string indent) => $"{{\n{string.Concat(selections.Select(selection => $"{indent}  {Text(selection, indent + "  ")}\n"))}{indent}}}";

    private string Text(Selection selection, string indent)
    {
        var directives = string.Concat(selection.Directives.Select(directive => $" @{directive.Name}(if: {Value(directive.Value)})"));
        switch (selection)
        {
            case Field field:
                var arguments = field.Arguments.IsEmpty ? "" : $"({string.Join(", ", field.Arguments.Select(Text))})";
                return $"{(field.Alias is null ? "" : $"{field.Alias}: ")}{field.Name}{arguments}{directives}{(field.Within.IsEmpty ? "" : $" {Body(field.Within, indent)}")}";
            case Fragment { IsNamed: true } named:
                return $"...F{Define((named.On!, Body(named.Within, "")))}{directives}";
            default:
                var inline = (Fragment)selection;
                return $"...{(inline.On is null ? "" : $" on {inline.On}")}{directives} {Body(inline.Within, indent)}";
        }
    }

    private int Define((string On, string Body) fragment)
    {
        var at = fragments.IndexOf(fragment);
        if (at < 0)
        {
            fragments.Add(fragment);
            at = fragments.Count - 1;
        }

        return at;
    }

    private string Text(Named named) => $"{named.Name}: {Value(named.Value)}";

    private string Value(Input input) => input switch
    {
        Input.Variable variable => $"$v{Number(variable)}",
        Input.Many list => $"[{string.Join(", ", list.Items.Select(Value))}]",
        Input.Fields fields => $"{{{string.Join(", ", fields.Values.Select(Text))}}}",
        Input.Scalar { IsEnum: true, Value: string name } => name,
        Input.Scalar scalar => JsonSerializer.Serialize(scalar.Value, Readable),
        _ => throw new NotSupportedException(),
    };

    private int Number(Input.Variable variable)
    {
        var at = variables.FindIndex(other => ReferenceEquals(other, variable));
        if (at < 0)
        {
            variables.Add(variable);
            at = variables.Count - 1;
        }

        return at;
    }

    private static JsonNode? Json(Input input) => input switch
    {
        Input.Many list => new JsonArray([.. list.Items.Select(Json)]),
        Input.Fields fields => new JsonObject(fields.Values.Select(field => KeyValuePair.Create(field.Name, Json(field.Value)))),
        Input.Scalar scalar => JsonSerializer.SerializeToNode(scalar.Value),
        _ => throw new NotSupportedException("Variables have no variables."),
    };
}

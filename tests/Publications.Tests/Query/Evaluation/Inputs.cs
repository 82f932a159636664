using System.Globalization;
using System.Text.Json;
using GraphQLParser.AST;

namespace Publications.Tests.Query.Evaluation;

/// <summary>
/// The values that a request gives: null, text (enum values too), long, double, bool, a list of such, or a dictionary of such. One value where a list is
/// wanted stays one value: <see cref="Many"/> makes the list.
/// </summary>
internal sealed class Inputs
{
    private readonly Dictionary<string, object?> variables = new(StringComparer.Ordinal);

    public Inputs(GraphQLOperationDefinition operation, JsonElement? given)
    {
        foreach (var definition in operation.Variables?.Items ?? [])
        {
            var name = definition.Variable.Name.StringValue;
            if (given is { ValueKind: JsonValueKind.Object } json && json.TryGetProperty(name, out var value))
            {
                variables[name] = Of(value);
            }
            else if (definition.DefaultValue is { } byDefault)
            {
                variables[name] = Of(byDefault);
            }
        }
    }

    /// <summary>The arguments of a field or directive that have a value other than null.</summary>
    public Dictionary<string, object> Arguments(GraphQLArguments? arguments) => (arguments?.Items ?? [])
        .Where(argument => IsThere(argument.Value) && Of(argument.Value) is not null)
        .ToDictionary(argument => argument.Name.StringValue, argument => Of(argument.Value)!, StringComparer.Ordinal);

    /// <summary>A list, or one value as the list of it.</summary>
    public static List<object?> Many(object value) => value as List<object?> ?? [value];

    private bool IsThere(GraphQLValue value) => value is not GraphQLVariable variable || variables.ContainsKey(variable.Name.StringValue);

    private object? Of(GraphQLValue literal) => literal switch
    {
        GraphQLNullValue => null,
        GraphQLVariable variable => variables.GetValueOrDefault(variable.Name.StringValue),
        GraphQLStringValue text => text.Value.ToString(),
        GraphQLEnumValue name => name.Name.StringValue,
        GraphQLBooleanValue flag => flag.Value == "true",
        GraphQLIntValue number => long.TryParse(number.Value, CultureInfo.InvariantCulture, out var whole) ? whole : number.Value.ToString(), // As an id.
        GraphQLFloatValue number => double.Parse(number.Value, CultureInfo.InvariantCulture),
        GraphQLListValue list => (list.Values ?? []).Select(Of).ToList(),
        GraphQLObjectValue fields => (fields.Fields ?? []).Where(field => IsThere(field.Value)).ToDictionary(field => field.Name.StringValue, field => Of(field.Value), StringComparer.Ordinal),
        _ => throw new NotSupportedException($"{literal.Kind} is no value."),
    };

    private static object? Of(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => json.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => json.TryGetInt64(out var whole) ? (object)whole : json.GetDouble(),
        JsonValueKind.Array => json.EnumerateArray().Select(Of).ToList(),
        _ => json.EnumerateObject().ToDictionary(member => member.Name, member => Of(member.Value), StringComparer.Ordinal),
    };
}

using System.Globalization;
using System.Text;
using System.Text.Json;
using GraphQLParser.AST;
using Publications.Query.Documents;
using Publications.Query.Schema;

namespace Publications.Query.Binding;

/// <summary>
/// The variables of an operation: their values checked against their types, defaults filled in. Texts and numbers are <see cref="Scalar"/>s; everything else,
/// down to the names of given fields, is in the shape, so that requests of one shape can share a plan.
/// </summary>
internal sealed class Variables
{
    private readonly Dictionary<string, object?> values = new(StringComparer.Ordinal);
    private readonly List<object> leaves = [];
    private readonly StringBuilder shape = new();

    /// <summary>Checks what a request brings.</summary>
    /// <exception cref="QueryException">A value is missing or of another type.</exception>
    public Variables(QueryDocument document, GraphQLOperationDefinition operation, ApiSchema schema, JsonElement? given)
    {
        if (given is { ValueKind: not (JsonValueKind.Object or JsonValueKind.Null or JsonValueKind.Undefined) })
        {
            throw new QueryException(ErrorCode.Variable, "Variables must be a JSON object.", []);
        }

        foreach (var definition in operation.Variables?.Items ?? [])
        {
            var name = definition.Variable.Name.StringValue;
            var isRequired = definition.Type is GraphQLNonNullType;
            if (given is { ValueKind: JsonValueKind.Object } json && json.TryGetProperty(name, out var value))
            {
                var reader = new VariableReader(schema.Types, document.LocationOf(definition));
                values[name] = Shaped(reader.Read(value, definition.Type, $"${name}"));
            }
            else if (definition.DefaultValue is { } byDefault)
            {
                values[name] = Literal(byDefault);
            }
            else if (isRequired)
            {
                throw new QueryException(ErrorCode.Variable, $"Variable ${name} is required; give it a value.", [document.LocationOf(definition)]);
            }

            shape.Append(values.ContainsKey(name) ? ';' : '-');
        }

        Shape = shape.ToString();
    }

    /// <summary>What a plan may depend on: which variables and fields are given, nulls, booleans and enums, and the kinds of scalars; not their values.</summary>
    public string Shape { get; }

    /// <summary>The values of scalars, in the order of the shape.</summary>
    public IReadOnlyList<object> Leaves => leaves;

    /// <summary>The value of a literal, variables put in. False when it is a variable without a value.</summary>
    public bool TryRead(GraphQLValue literal, out object? value)
    {
        if (literal is GraphQLVariable variable)
        {
            return values.TryGetValue(variable.Name.StringValue, out value);
        }

        value = Literal(literal);
        return true;
    }

    private object? Literal(GraphQLValue literal) => literal switch
    {
        GraphQLNullValue => null,
        GraphQLStringValue text => new Scalar(text.Value.ToString(), -1),
        GraphQLBooleanValue flag => flag.Value == "true",
        GraphQLIntValue number => new Scalar(long.TryParse(number.Value, CultureInfo.InvariantCulture, out var whole) ? whole : number.Value.ToString(), -1), // Long ones are ids.
        GraphQLFloatValue number => new Scalar(double.Parse(number.Value, CultureInfo.InvariantCulture), -1),
        GraphQLEnumValue name => name.Name.StringValue,
        GraphQLListValue list => (list.Values ?? []).Select(item => TryRead(item, out var value) ? value : null).ToList(),
        GraphQLObjectValue given => new InputObject([.. (given.Fields ?? []).SelectMany(field => TryRead(field.Value, out var value)
            ? new[] { KeyValuePair.Create(field.Name.StringValue, value) } : [])]),
        GraphQLVariable variable => values.GetValueOrDefault(variable.Name.StringValue),
        _ => throw new NotSupportedException($"{literal.Kind} is no value."),
    };

    /// <summary>Writes a value into the shape, and numbers its scalars.</summary>
    private object? Shaped(object? value)
    {
        switch (value)
        {
            case null:
                shape.Append('n');
                return null;
            case bool flag:
                shape.Append(flag ? 't' : 'f');
                return value;
            case EnumName name:
                shape.Append(name.Name);
                return name.Name;
            case List<object?> list:
                shape.Append('[');
                list = [.. list.Select(Shaped)];
                shape.Append(']');
                return list;
            case InputObject given:
                shape.Append('{');
                InputObject shaped = new([.. given.Fields.Select(field =>
                {
                    shape.Append(field.Key).Append(':');
                    return KeyValuePair.Create(field.Key, Shaped(field.Value));
                })]);
                shape.Append('}');
                return shaped;
            default:
                shape.Append(value switch { string => 's', long => 'i', _ => 'd' });
                leaves.Add(value);
                return new Scalar(value, leaves.Count - 1);
        }
    }
}

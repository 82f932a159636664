using System.Globalization;
using System.Text.Json;
using GraphQL.Types;
using GraphQLParser.AST;
using Publications.Query.Documents;
using Publications.Query.Schema;

namespace Publications.Query.Binding;

/// <summary>The variables of an operation: their values checked against their types, defaults filled in.</summary>
internal sealed class Variables
{
    private readonly Dictionary<string, object?> values = new(StringComparer.Ordinal);

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
                values[name] = reader.Read(value, definition.Type, $"${name}");
            }
            else if (definition.DefaultValue is { } byDefault)
            {
                values[name] = Literal(byDefault);
            }
            else if (isRequired)
            {
                throw new QueryException(ErrorCode.Variable, $"Variable ${name} is required; give it a value.", [document.LocationOf(definition)]);
            }
        }
    }

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
        GraphQLStringValue text => text.Value.ToString(),
        GraphQLBooleanValue flag => flag.Value == "true",
        GraphQLIntValue number => long.TryParse(number.Value, CultureInfo.InvariantCulture, out var whole) ? whole : number.Value.ToString(), // Long ones are ids.
        GraphQLFloatValue number => double.Parse(number.Value, CultureInfo.InvariantCulture),
        GraphQLEnumValue name => name.Name.StringValue,
        GraphQLListValue list => (list.Values ?? []).Select(item => TryRead(item, out var value) ? value : null).ToList(),
        GraphQLObjectValue given => new InputObject([.. (given.Fields ?? []).SelectMany(field => TryRead(field.Value, out var value)
            ? new[] { KeyValuePair.Create(field.Name.StringValue, value) } : [])]),
        GraphQLVariable variable => values.GetValueOrDefault(variable.Name.StringValue),
        _ => throw new NotSupportedException($"{literal.Kind} is no value."),
    };
}

/// <summary>Reads the JSON of a variable as its type wants it.</summary>
internal sealed class VariableReader(ISchema schema, SourceLocation location)
{
    public object? Read(JsonElement json, GraphQLType type, string path) => type switch
    {
        GraphQLNonNullType when json.ValueKind == JsonValueKind.Null => throw Wrong(path, "must not be null"),
        GraphQLNonNullType outer => Read(json, outer.Type, path),
        _ when json.ValueKind == JsonValueKind.Null => null,
        GraphQLListType list => Items(json).Select((item, i) => Read(item, list.Type, $"{path}[{i}]")).ToList(),
        GraphQLNamedType named => ReadNamed(json, schema.AllTypes[named.Name.Value]!, path),
        _ => throw new NotSupportedException($"{type.Kind} is no type."),
    };

    private object? Read(JsonElement json, IGraphType type, string path) => type switch
    {
        NonNullGraphType when json.ValueKind == JsonValueKind.Null => throw Wrong(path, "must not be null"),
        NonNullGraphType outer => Read(json, outer.ResolvedType!, path),
        _ when json.ValueKind == JsonValueKind.Null => null,
        ListGraphType list => Items(json).Select((item, i) => Read(item, list.ResolvedType!, $"{path}[{i}]")).ToList(),
        _ => ReadNamed(json, type, path),
    };

    private object ReadNamed(JsonElement json, IGraphType type, string path) => (type, json.ValueKind) switch
    {
        (StringGraphType, JsonValueKind.String) or (IdGraphType, JsonValueKind.String) => Text(json, path),
        (IdGraphType, JsonValueKind.Number) when json.TryGetInt64(out var number) => number.ToString(CultureInfo.InvariantCulture),
        (IntGraphType, JsonValueKind.Number) when json.TryGetInt32(out var number) => (long)number,
        (IntGraphType, JsonValueKind.Number) when json.TryGetDouble(out var number) && Math.Floor(number) == number && Math.Abs(number) <= int.MaxValue => (long)number,
        (FloatGraphType, JsonValueKind.Number) when json.TryGetDouble(out var number) && double.IsFinite(number) => number,
        (BooleanGraphType, JsonValueKind.True or JsonValueKind.False) => json.GetBoolean(),
        (EnumerationGraphType names, JsonValueKind.String) => names.Values.FindByName(Text(json, path))?.Name ?? throw Wrong(path, $"is no {type.Name}"),
        (IInputObjectGraphType fields, JsonValueKind.Object) => ReadObject(json, fields, path),
        _ => throw Wrong(path, $"must be {type.Name}"),
    };

    private InputObject ReadObject(JsonElement json, IInputObjectGraphType type, string path)
    {
        var fields = json.EnumerateObject().Select(member =>
        {
            var field = type.Fields.Find(member.Name) ?? throw Wrong($"{path}.{member.Name}", $"is no field of {type.Name}");
            return KeyValuePair.Create(member.Name, Read(member.Value, field.ResolvedType!, $"{path}.{member.Name}"));
        });
        return new([.. fields]);
    }

    private string Text(JsonElement json, string path)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Wrong(path, "has half of a surrogate pair in its text; send well-formed Unicode");
        }
    }

    /// <summary>One value where a list is wanted is a list of one.</summary>
    private static IEnumerable<JsonElement> Items(JsonElement json) => json.ValueKind == JsonValueKind.Array ? json.EnumerateArray() : [json];

    private QueryException Wrong(string path, string what) => new(ErrorCode.Variable, $"Variable {path} {what}.", [location]);
}

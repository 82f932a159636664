using System.Globalization;
using System.Text.Json;
using GraphQL.Types;
using GraphQLParser.AST;
using Publications.Query.Documents;

namespace Publications.Query.Binding;

/// <summary>The name of an enum's value, which is no text.</summary>
internal sealed record EnumName(string Name);

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
        (EnumerationGraphType names, JsonValueKind.String) => new EnumName(names.Values.FindByName(Text(json, path))?.Name ?? throw Wrong(path, $"is no {type.Name}")),
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

using Publications.Model.Text;
using Publications.Query.Schema;

namespace Publications.Tests.Query.Evaluation;

/// <summary>Conditions on one value; null is an absent one.</summary>
internal static class Operators
{
    /// <summary>True when all operators that are given hold.</summary>
    public static bool Hold(Dictionary<string, object?> given, object? value, PropertyKind kind) => given.All(condition => (condition.Key, condition.Value) switch
    {
        ("eq", var other) => IsEqual(value, other, kind),
        ("neq", var other) => !IsEqual(value, other, kind),
        (_, null) => true,
        ("in", var others) => Inputs.Many(others).Any(other => IsEqual(value, other, kind)),
        ("nin", var others) => !Inputs.Many(others).Any(other => IsEqual(value, other, kind)),
        (var name, var other) => value is not null && Compares(name, value, Values.Given(other, kind)!),
    });

    private static bool IsEqual(object? value, object? other, PropertyKind kind) => Values.Compare(value, Values.Given(other, kind)) == 0;

    private static bool Compares(string name, object value, object other) => name switch
    {
        "gt" => Values.Compare(value, other) > 0,
        "gte" => Values.Compare(value, other) >= 0,
        "lt" => Values.Compare(value, other) < 0,
        "lte" => Values.Compare(value, other) <= 0,
        "contains" => ((string)value).Contains(Folding.Fold((string)other), StringComparison.Ordinal),
        "startsWith" => ((string)value).StartsWith(Folding.Fold((string)other), StringComparison.Ordinal),
        "endsWith" => ((string)value).EndsWith(Folding.Fold((string)other), StringComparison.Ordinal),
        _ => throw new NotSupportedException(name),
    };
}

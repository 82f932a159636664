using System.Globalization;
using System.Text;
using System.Text.Json;
using Publications.Model.Graph;
using Publications.Model.Text;
using Publications.Query.Schema;

namespace Publications.Tests.Query.Evaluation;

/// <summary>Values as they are compared: text folded, ids and enums as they are, numbers, flags; null is absent and smallest.</summary>
internal static class Values
{
    /// <summary>A stored value that is no list.</summary>
    public static object? Of(PropertyValue? stored, PropertyKind kind) => stored switch
    {
        null => null,
        PropertyValue.Text text => kind == PropertyKind.Text ? Folding.Fold(text.Value) : text.Value,
        PropertyValue.Whole whole => whole.Value,
        PropertyValue.Real real => real.Value,
        PropertyValue.Flag flag => flag.Value,
        _ => throw new NotSupportedException("Lists are not compared."),
    };

    /// <summary>A value that a query gives.</summary>
    public static object? Given(object? value, PropertyKind kind) => (kind, value) switch
    {
        (PropertyKind.Text, string text) => Folding.Fold(text),
        (PropertyKind.Id, long number) => number.ToString(CultureInfo.InvariantCulture),
        (PropertyKind.Float, long number) => (double)number,
        (PropertyKind.Int, double number) => (long)number,
        _ => value,
    };

    /// <summary>A value of a cursor.</summary>
    public static object? Of(JsonElement json, PropertyKind kind) => (kind, json.ValueKind) switch
    {
        (_, JsonValueKind.Null) => null,
        (_, JsonValueKind.String) => json.GetString(),
        (PropertyKind.Boolean, JsonValueKind.Number) => json.GetInt64() != 0,
        (PropertyKind.Float, _) => json.GetDouble(),
        (PropertyKind.Int, _) => json.GetInt64(),
        _ => json.GetBoolean(),
    };

    /// <summary>The order of two values of one kind: absent first, text by code points.</summary>
    public static int Compare(object? a, object? b) => (a, b) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (string x, string y) => Encoding.UTF8.GetBytes(x).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(y)),
        _ => ((IComparable)a).CompareTo(b),
    };
}

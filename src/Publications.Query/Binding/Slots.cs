using System.Collections.Immutable;
using System.Globalization;
using Publications.Model.Text;
using Publications.Query.Schema;

namespace Publications.Query.Binding;

/// <summary>The values that a plan's slots stand for, in the form in which stores compare them.</summary>
internal sealed class Slots
{
    private readonly List<object> values = [];

    public ImmutableArray<object> Values => [.. values];

    public int Add(object value)
    {
        values.Add(value);
        return values.Count - 1;
    }

    /// <summary>An input value as it is stored: text folded, numbers in the property's kind.</summary>
    public static object Stored(object value, PropertyKind kind) => (kind, value) switch
    {
        (PropertyKind.Text or PropertyKind.TextList, string text) => Folding.Fold(text),
        (_, string text) => Folding.WellFormed(text),
        (PropertyKind.Float, long number) => (double)number,
        (PropertyKind.Id or PropertyKind.IdList, long number) => number.ToString(CultureInfo.InvariantCulture),
        _ => value,
    };

    /// <summary>The smallest text that comes, by code points, after every text that begins with <paramref name="prefix"/>; null when none does.</summary>
    public static string? After(string prefix)
    {
        var runes = prefix.EnumerateRunes().ToList();
        while (runes.Count > 0 && runes[^1].Value == 0x10FFFF)
        {
            runes.RemoveAt(runes.Count - 1);
        }

        if (runes.Count == 0)
        {
            return null;
        }

        var last = runes[^1].Value + 1;
        runes[^1] = new(last == 0xD800 ? 0xE000 : last);
        return string.Concat(runes);
    }
}

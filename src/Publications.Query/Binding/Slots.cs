using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Publications.Model.Graph;
using Publications.Model.Text;
using Publications.Query.Schema;

namespace Publications.Query.Binding;

/// <summary>The values that a plan's slots stand for, in the form in which stores compare them.</summary>
internal sealed class Slots
{
    private readonly List<PropertyValue> values = [];

    public ImmutableArray<PropertyValue> Values => [.. values];

    public int Add(PropertyValue value)
    {
        values.Add(value);
        return values.Count - 1;
    }

    /// <summary>A text that is folded already, or compared as it is.</summary>
    public int Add(string text) => Add(new PropertyValue.Text(text));

    /// <summary>A whole number.</summary>
    public int Add(long number) => Add(new PropertyValue.Whole(number));

    /// <summary>An input value as it is stored: text folded, numbers in the property's kind.</summary>
    public static PropertyValue Stored(object value, PropertyKind kind) => (kind, value) switch
    {
        (PropertyKind.Text or PropertyKind.TextList, string text) => new PropertyValue.Text(Folding.Fold(text)),
        (_, string text) => new PropertyValue.Text(Folding.WellFormed(text)),
        (PropertyKind.Id or PropertyKind.IdList, long number) => new PropertyValue.Text(number.ToString(CultureInfo.InvariantCulture)),
        (PropertyKind.Float, long number) => new PropertyValue.Real(number),
        (_, long number) => new PropertyValue.Whole(number),
        (_, double number) => new PropertyValue.Real(number),
        (_, bool flag) => new PropertyValue.Flag(flag),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "No value of a property."),
    };

    /// <summary>Several input values as one: texts as a list of texts, numbers as a JSON array.</summary>
    public static PropertyValue StoredList(IEnumerable<object> given, PropertyKind kind)
    {
        var stored = given.Select(value => Stored(value, kind)).ToList();
        return kind is PropertyKind.Int or PropertyKind.Float
            ? new PropertyValue.Json(JsonSerializer.Serialize(stored.Select(value => value is PropertyValue.Whole whole ? whole.Value : ((PropertyValue.Real)value).Value)))
            : new PropertyValue.Texts([.. stored.Select(value => ((PropertyValue.Text)value).Value)]);
    }

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

using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Publications.Model.Graph;
using Publications.Model.Text;
using Publications.Query.Schema;

namespace Publications.Query.Binding;

/// <summary>How a slot is filled from the scalars of a request's variables.</summary>
internal delegate SlotValue SlotRecipe(IReadOnlyList<object> leaves);

/// <summary>Something that was looked at while a plan was made: the plan serves only variables that look the same.</summary>
/// <param name="Leaf">Number of the scalar.</param>
/// <param name="Look">What was looked at.</param>
/// <param name="Seen">What was seen.</param>
internal sealed record Looked(int Leaf, Func<object, string?> Look, string? Seen)
{
    /// <summary>True when other variables look the same.</summary>
    public bool Fits(IReadOnlyList<object> leaves) => Look(leaves[Leaf]) == Seen;
}

/// <summary>The slots of a plan while it is made: how each is filled, and what of the values decided about the plan itself.</summary>
internal sealed class Slots(List<Looked> looked)
{
    private readonly List<SlotRecipe> recipes = [];

    public ImmutableArray<SlotRecipe> Recipes => [.. recipes];

    public int Add(SlotRecipe recipe)
    {
        recipes.Add(recipe);
        return recipes.Count - 1;
    }

    /// <summary>A slot whose value depends on nothing.</summary>
    public int Add(PropertyValue value) => Add(_ => new SlotValue.Plain(value));

    /// <summary>A slot that a scalar fills.</summary>
    public int Add(Scalar scalar, Func<object, PropertyValue> stored) => scalar.Leaf < 0
        ? Add(stored(scalar.Value))
        : Add(leaves => new SlotValue.Plain(stored(leaves[scalar.Leaf])));

    /// <summary>Looks at a scalar, and has that remembered.</summary>
    public string? Look(Scalar scalar, Func<object, string?> look)
    {
        var seen = look(scalar.Value);
        if (scalar.Leaf >= 0)
        {
            looked.Add(new(scalar.Leaf, look, seen));
        }

        return seen;
    }

    /// <summary>The scalar's very value: the plan serves no other.</summary>
    public object Pin(Scalar scalar)
    {
        Look(scalar, value => Convert.ToString(value, CultureInfo.InvariantCulture));
        return scalar.Value;
    }

    /// <summary>A slot for several scalars or names of an enum as one: texts as a list of texts, numbers as a JSON array.</summary>
    public int AddList(IReadOnlyList<object> given, PropertyKind kind) =>
        Add(leaves => new SlotValue.Plain(StoredList(given.Select(item => item is Scalar { Leaf: >= 0 } scalar ? leaves[scalar.Leaf] : item is Scalar literal ? literal.Value : item), kind)));

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

    private static PropertyValue StoredList(IEnumerable<object> given, PropertyKind kind)
    {
        var stored = given.Select(value => Stored(value, kind)).ToList();
        return kind is PropertyKind.Int or PropertyKind.Float
            ? new PropertyValue.Json(JsonSerializer.Serialize(stored.Select(value => value is PropertyValue.Whole whole ? whole.Value : ((PropertyValue.Real)value).Value)))
            : new PropertyValue.Texts([.. stored.Select(value => ((PropertyValue.Text)value).Value)]);
    }
}

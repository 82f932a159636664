using System.Globalization;
using System.Text;
using Publications.Model.Graph;
using Publications.Model.Text;
using Publications.Tests.Query.RandomGraphs;

namespace Publications.Tests.Query.RandomOperations;

/// <summary>Values that occur in a graph, by the name of the property, and others that are near them.</summary>
internal sealed class ValuePool
{
    private readonly Dictionary<string, List<object>> byName;
    private readonly Dictionary<string, List<string>> ids;
    private readonly List<string> texts;

    public ValuePool(IReadOnlyCollection<GraphElement> elements)
    {
        byName = elements.SelectMany(element => element.Properties).SelectMany(property => Scalars(property.Value).Select(value => (property.Key, value)))
            .GroupBy(pair => pair.Key, pair => pair.value).ToDictionary(values => values.Key, values => values.Distinct().ToList());
        ids = elements.OfType<GraphElement.Node>().GroupBy(node => node.Label, node => node.Id).ToDictionary(label => label.Key, label => label.ToList());
        texts = [.. elements.OfType<GraphElement.Node>().SelectMany(node => new[] { "title", "abstract", "name", "label", "keywords" }.SelectMany(name => node.Properties[name] is { } value ? Scalars(value) : [])).OfType<string>()];
    }

    /// <summary>A value of a property of that name.</summary>
    public object Of(string name, Draw draw) => byName.TryGetValue(name, out var values) ? draw.Of(values) : draw.Between(0, 5);

    /// <summary>An id of a label, or of any.</summary>
    public string Id(string? label, Draw draw) => draw.Of(ids.TryGetValue(label ?? draw.Of([.. ids.Keys]), out var some) ? some : ids.Values.First());

    /// <summary>Words to search for.</summary>
    public string Search(Draw draw)
    {
        var words = draw.Of(texts).Split(' ');
        var from = draw.Between(0, words.Length - 1);
        var some = string.Join(' ', words.Skip(from).Take(draw.Between(1, 2)));
        return draw.Between(0, 9) switch
        {
            0 => $"\"{some}\"",
            1 => $"{some} {draw.Of(draw.Of(texts).Split(' '))}",
            2 => draw.Of("", " ", "nowhere", "\"", "the", "!?"),
            < 6 => Part(some, draw, true, false),
            _ => some,
        };
    }

    /// <summary>The text in other letters, or as it is.</summary>
    public static string Respelt(string text, Draw draw) => draw.Between(0, 5) switch
    {
        0 => text.ToUpper(CultureInfo.InvariantCulture),
        1 => Folding.Fold(text),
        _ => text,
    };

    /// <summary>A part of a text, cut between whole characters.</summary>
    public static string Part(string text, Draw draw, bool fromStart, bool toEnd)
    {
        var runes = text.EnumerateRunes().ToList();
        var from = fromStart ? 0 : draw.Between(0, runes.Count);
        var to = toEnd ? runes.Count : draw.Between(from, Math.Min(runes.Count, from + 8));
        return runes[from..to].Aggregate(new StringBuilder(), (all, rune) => all.Append(rune)).ToString();
    }

    private static IEnumerable<object> Scalars(PropertyValue value) => value switch
    {
        PropertyValue.Text text => [text.Value],
        PropertyValue.Texts list => list.Values,
        PropertyValue.Whole whole => [(int)whole.Value],
        PropertyValue.Real real => [real.Value],
        PropertyValue.Flag flag => [flag.Value],
        _ => [],
    };
}

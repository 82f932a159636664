using System.Collections.Immutable;
using CsCheck;
using Publications.Model.Graph;
using Publications.Query.Schema;

namespace Publications.Tests.Stores;

/// <summary>Graphs that fit the schema, with what is hard to keep: long texts, emoji, quotes, empty lists, negative and odd numbers.</summary>
public static class RandomGraph
{
    private static readonly Gen<string> Texts = Gen.Frequency(
        (4, Gen.String[Gen.Char.AlphaNumeric, 1, 12]),
        (4, Choose("it's \"quoted\" \\ `ticked` $x {y}", "Città — perché ﬁne", "🧵 线 \U00020BB7", "line\nline\ttab\r\n", " blank ", "null", "[1]", "%_*?", "e\u0301")),
        (1, Gen.Select(Choose("x", "é", "🧵", "a'b\""), Gen.Int[400, 4_000], (part, times) => string.Concat(Enumerable.Repeat(part, times)))));

    private static readonly Gen<ImmutableArray<string>> TextLists = Texts.Array[0, 4].Select(texts => texts.ToImmutableArray());

    private static readonly Gen<double> Reals = Gen.Frequency(
        (2, Gen.Double[-1e6, 1e6]), (2, Choose(0.0, 3.0, -7.0, 0.1, 1e300, -1e-300, 1e15, 1e16, 123456789012345680.0, double.MaxValue, double.Epsilon)));

    private static readonly Gen<long> Wholes = Gen.OneOf(Gen.Long[-10_000, 10_000], Choose(long.MaxValue, long.MinValue, 1L << 53, (1L << 53) + 1));

    /// <summary>One of some values.</summary>
    public static Gen<T> Choose<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    /// <summary>Up to three nodes of each label and four edges of each type.</summary>
    public static Gen<ImmutableArray<GraphElement>> Of(GraphSchema schema)
    {
        var nodes = All(schema.Nodes.Select(type =>
            Gen.Int[0, 3].SelectMany(count => All(Enumerable.Range(0, count).Select(i => Node(type, $"{type.Name[..1].ToLowerInvariant()}_{i}"))))));
        return nodes.SelectMany(groups =>
        {
            var ids = schema.Nodes.Zip(groups).ToDictionary(pair => pair.First.Name, pair => pair.Second.Select(node => node.Key.From).ToArray());
            var edges = schema.Relationships.Where(type => ids[type.From].Length > 0 && ids[type.To].Length > 0).Select(type => Edges(type, ids[type.From], ids[type.To]));
            return All(edges).Select(found => groups.SelectMany(group => group).Concat(found.SelectMany(group => group)).ToImmutableArray());
        });
    }

    private static Gen<GraphElement> Node(NodeType type, string id) =>
        Values(type.Properties.Where(property => property.Name != "id"), id).Select(properties => (GraphElement)new GraphElement.Node(type.Name, id) { Properties = properties });

    private static Gen<GraphElement[]> Edges(RelationshipType type, string[] from, string[] to) =>
        Gen.Select(Choose(from), Choose(to), Values(type.Properties, ""), (a, b, properties) => (GraphElement)new GraphElement.Edge(type.Name, a, b) { Properties = properties })
            .Array[0, 4].Select(edges => edges.DistinctBy(edge => edge.Key).ToArray());

    private static Gen<Properties> Values(IEnumerable<StoredProperty> properties, string id)
    {
        var listed = properties.ToList();
        return All(listed.Select(property => Gen.Select(Gen.Bool, Value(property, id), (present, value) => present || (property.IsRequired && !property.IsList) ? value : null)))
            .Select(values => listed.Zip(values).Aggregate(new Properties.Builder(), (builder, pair) => builder.Put(pair.First.Name, pair.Second)).Build());
    }

    private static Gen<PropertyValue> Value(StoredProperty property, string id) => property switch
    {
        { IsUnique: true } => Texts.Select(text => (PropertyValue)new PropertyValue.Text($"{id} {text}")),
        { Kind: PropertyKind.Enum } => Choose([.. GraphSchema.Default.Enums.Single(type => type.Name == property.TypeName).Values]).Select(value => (PropertyValue)new PropertyValue.Text(value)),
        { Kind: PropertyKind.Int } => Wholes.Select(value => (PropertyValue)new PropertyValue.Whole(value)),
        { Kind: PropertyKind.Float } => Reals.Select(value => (PropertyValue)new PropertyValue.Real(value)),
        { Kind: PropertyKind.Boolean } => Gen.Bool.Select(value => (PropertyValue)new PropertyValue.Flag(value)),
        { Kind: PropertyKind.TextList or PropertyKind.IdList } => TextLists.Select(value => (PropertyValue)new PropertyValue.Texts(value)),
        { Kind: PropertyKind.EmbeddedList } => Texts.Select(text => new Properties.Builder().AddJson("x", [new { Field = text, Start = 3 }]).Build()["x"]!),
        _ => Texts.Select(value => (PropertyValue)new PropertyValue.Text(value)),
    };

    private static Gen<T[]> All<T>(IEnumerable<Gen<T>> gens) =>
        gens.Aggregate(Gen.Const(Array.Empty<T>()), (all, gen) => Gen.Select(all, gen, (items, item) => (T[])[.. items, item]));
}

using GraphQL.Types;
using Publications.Model.Graph;
using Publications.Query.Schema;
using Publications.Tests.Query.RandomGraphs;

namespace Publications.Tests.Query.RandomOperations;

/// <summary>Makes conditions on a value, most of which hold on a value that is known.</summary>
internal sealed class OperatorGenerator(Draw draw, ValuePool pool, VariableMaker variables)
{
    /// <summary>Conditions on a property.</summary>
    /// <param name="filter">Its operators, or its quantifiers where it is a list.</param>
    /// <param name="property">The property.</param>
    /// <param name="known">A value that they had better hold on; null for an absent one.</param>
    /// <param name="label">The type whose property it is, where that is known.</param>
    public Input On(IInputObjectGraphType filter, StoredProperty property, PropertyValue? known, string? label)
    {
        if (!property.IsList)
        {
            return Operators(filter, property, Scalar(known), label);
        }

        var elements = known is PropertyValue.Texts texts ? texts.Values : [];
        var quantifier = draw.Of("some", "some", "none", "all", "any");
        return new Input.Fields([new(quantifier, quantifier == "any"
            ? new Input.Scalar(elements.Length > 0)
            : Operators((IInputObjectGraphType)filter.Fields.First(field => field.Name == quantifier).ResolvedType!, property, elements.Length > 0 && quantifier != "none" ? draw.Of(elements) : null, label))]);
    }

    private Input.Fields Operators(IInputObjectGraphType filter, StoredProperty property, object? known, string? label) =>
        new([.. draw.Some(filter.Fields, draw.Chance(75) ? 1 : 2).Select(field => new Named(field.Name, variables.Maybe(field.ResolvedType!, Operator(field.Name, property, known, label), mayBeAbsent: true)))]);

    private Input Operator(string name, StoredProperty property, object? known, string? label)
    {
        var value = draw.Chance(80) ? known : Other(property, label);
        switch (name)
        {
            case "eq":
                return Value(property, value);
            case "neq":
                return Value(property, draw.Chance(10) ? null : Other(property, label));
            case "in" or "nin":
                var others = Enumerable.Range(0, draw.Between(0, 3)).Select(_ => draw.Chance(10) ? null : Other(property, label));
                var items = (name == "in" ? others.Append(value) : others).Select(item => Value(property, item)).ToList();
                return items.Count == 1 && draw.Chance(20) ? items[0] : new Input.Many([.. draw.Some(items, items.Count)]);
        }

        value ??= Other(property, label);
        return draw.Chance(2) ? new Input.Scalar(null) : (name, value) switch
        {
            ("contains", string text) => Value(property, ValuePool.Part(text, draw, fromStart: false, toEnd: false)),
            ("startsWith", string text) => Value(property, ValuePool.Part(text, draw, fromStart: true, toEnd: false)),
            ("endsWith", string text) => Value(property, ValuePool.Part(text, draw, fromStart: false, toEnd: true)),
            ("gt" or "gte", int number) => Value(property, number - draw.Between(0, 2)),
            ("lt" or "lte", int number) => Value(property, number + draw.Between(0, 2)),
            _ => Value(property, value),
        };
    }

    private object Other(StoredProperty property, string? label) => property.Kind switch
    {
        PropertyKind.Enum => draw.Of([.. GraphSchema.Default.Enums.Single(type => type.Name == property.TypeName).Values]),
        PropertyKind.Boolean => draw.Chance(50),
        PropertyKind.Id => pool.Id(label, draw),
        PropertyKind.Int or PropertyKind.Float => pool.Of(property.Name, draw),
        _ => $"{pool.Of(property.Name, draw)}",
    };

    private Input.Scalar Value(StoredProperty property, object? value) =>
        new(property.Kind is PropertyKind.Text or PropertyKind.TextList && value is string text ? ValuePool.Respelt(text, draw) : value, property.Kind == PropertyKind.Enum && value is not null);

    private static object? Scalar(PropertyValue? value) => value switch
    {
        PropertyValue.Text text => text.Value,
        PropertyValue.Whole whole => (int)whole.Value,
        PropertyValue.Real real => real.Value,
        PropertyValue.Flag flag => flag.Value,
        _ => null,
    };
}

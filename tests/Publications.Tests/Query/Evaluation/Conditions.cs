using Publications.Model.Graph;
using Publications.Query.Schema;

namespace Publications.Tests.Query.Evaluation;

using InputFields = Dictionary<string, object?>;

/// <summary>Whether a <c>where</c> holds on a row.</summary>
internal sealed class Conditions(Lists lists, GraphSchema schema)
{
    /// <summary>True when all conditions that are given hold.</summary>
    /// <param name="where">The conditions.</param>
    /// <param name="type">The type of the row's node.</param>
    /// <param name="edge">The relationship that led to it; null for none.</param>
    /// <param name="row">The row.</param>
    public bool Hold(object? where, NodeType type, RelationshipType? edge, Row row) => Combined(where, (name, value) => OfNode(name, value, type, edge, row));

    /// <summary>True when a condition on <c>type</c>, at any depth of <c>and</c>, <c>or</c> and <c>not</c>, names the value.</summary>
    public static bool NamesType(object? where, string value) => where is InputFields fields && fields.Any(field => (field.Key, field.Value) switch
    {
        (_, null) => false,
        ("and" or "or" or "not", var within) => Inputs.Many(within).Any(term => NamesType(term, value)),
        ("type", InputFields operators) => operators.Values.OfType<object>().SelectMany(Inputs.Many).Contains(value),
        _ => false,
    });

    /// <summary>What <c>and</c>, <c>or</c> and <c>not</c> say, and each other condition by itself.</summary>
    private static bool Combined(object? where, Func<string, object, bool> one) => where is not InputFields fields || fields.All(field => (field.Key, field.Value) switch
    {
        (_, null) => true,
        ("and", var terms) => Inputs.Many(terms).All(term => Combined(term, one)),
        ("or", var terms) => Inputs.Many(terms).Any(term => Combined(term, one)),
        ("not", var term) => !Combined(term, one),
        _ => one(field.Key, field.Value),
    });

    private bool OfNode(string name, object value, NodeType type, RelationshipType? edge, Row row)
    {
        if (name == "edge")
        {
            return Combined(value, (property, operators) => OfProperty(edge!.Property(property)!, row.Edge[property], operators));
        }

        if (name == "subtree")
        {
            return lists.Ancestors(row.Node, type.Ancestors!.Type).Any(ancestor => Hold(value, type, null, new(ancestor)));
        }

        if (type.Number(name) is { } number)
        {
            return Operators.Hold((InputFields)value, lists.Found(row.Node, number, subtree: true), PropertyKind.Int);
        }

        return type.Relationship(name) is { } relationship
            ? OfRelated(relationship, (InputFields)value, row.Node)
            : OfProperty(type.Property(name)!, Row.Stored(row.Node, name), value);
    }

    private bool OfRelated(Relationship relationship, InputFields value, GraphElement.Node node)
    {
        var target = schema.Node(relationship.Target);
        if (!relationship.IsList)
        {
            return lists.Single(node, relationship) is { } found && Hold(value, target, null, new(found));
        }

        var related = lists.Related(node, relationship, subtree: false);
        return Quantified(value, related, (where, row) => Hold(where, target, relationship.Type, row));
    }

    private static bool OfProperty(StoredProperty property, PropertyValue? stored, object value)
    {
        var given = (InputFields)value;
        if (!property.IsList)
        {
            return Operators.Hold(given, Values.Of(stored, property.Kind), property.Kind);
        }

        var kind = property.Kind == PropertyKind.TextList ? PropertyKind.Text : PropertyKind.Id;
        var elements = stored is PropertyValue.Texts texts ? texts.Values.Select(text => Values.Of(new PropertyValue.Text(text), kind)).ToList() : [];
        return Quantified(given, elements, (operators, element) => Operators.Hold((InputFields)operators, element, kind));
    }

    private static bool Quantified<T>(InputFields given, List<T> elements, Func<object, T, bool> holds) => given.All(quantifier => (quantifier.Key, quantifier.Value) switch
    {
        (_, null) => true,
        ("some", var where) => elements.Any(element => holds(where, element)),
        ("none", var where) => !elements.Any(element => holds(where, element)),
        ("all", var where) => elements.All(element => holds(where, element)),
        ("any", var any) => any is true == elements.Count > 0,
        _ => throw new NotSupportedException(quantifier.Key),
    });
}

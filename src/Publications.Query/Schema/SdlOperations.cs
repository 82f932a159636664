namespace Publications.Query.Schema;

/// <summary>Writes the operators of filters, a type for each kind of value.</summary>
internal sealed class SdlOperations(GraphSchema schema, SdlText sdl)
{
    /// <summary>The conditions on a list.</summary>
    public static IEnumerable<SdlLine> Quantified(string filter) =>
    [
        ("At least one satisfies it.", $"some: {filter}"), ("None satisfies it.", $"none: {filter}"), ("Each satisfies it, or there is none.", $"all: {filter}"),
        ("True: there is one. False: there is none. Example: `true`.", "any: Boolean"),
    ];

    public void Print()
    {
        foreach (var property in schema.Nodes.SelectMany(node => node.Properties).Concat(schema.Relationships.SelectMany(type => type.Properties)))
        {
            Print(property);
        }
    }

    private void Print(StoredProperty property)
    {
        if (ApiNames.Operations(property) is not { } name || !sdl.IsNew(name))
        {
            return;
        }

        if (property.IsList)
        {
            var element = property with { Kind = property.Kind == PropertyKind.TextList ? PropertyKind.Text : PropertyKind.Id };
            sdl.Block("Conditions on a list.", $"input {name}", Quantified(ApiNames.Operations(element)!));
            Print(element);
            return;
        }

        var onText = property.Kind == PropertyKind.Text;
        sdl.Block(
            $"{(onText ? "Conditions on text, which is compared without regard to case and accents." : "Conditions on a value.")} All that are given must hold; null says nothing, except to eq, neq, in and nin, where it means absent.",
            $"input {name}",
            Operators(property.TypeName, property.Kind));
    }

    private static IEnumerable<SdlLine> Operators(string type, PropertyKind kind)
    {
        yield return ("It is this, or absent for null. An absent value is equal to no other.", $"eq: {type}");
        yield return ("It is not this, or not absent for null. An absent value is not this.", $"neq: {type}");
        if (kind != PropertyKind.Boolean)
        {
            yield return ("It is one of these; null among them stands for absent.", $"in: [{type}]");
            yield return ("It is none of these; an absent value is none, unless null is among them.", $"nin: [{type}]");
        }

        if (kind is PropertyKind.Text or PropertyKind.Int or PropertyKind.Float)
        {
            yield return ("It is greater than this, or after it; an absent value never is.", $"gt: {type}");
            yield return ("It is this or greater; an absent value never is.", $"gte: {type}");
            yield return ("It is less than this, or before it; an absent value never is.", $"lt: {type}");
            yield return ("It is this or less; an absent value never is.", $"lte: {type}");
        }

        if (kind == PropertyKind.Text)
        {
            yield return ("It has this in it; an absent text has not.", "contains: String");
            yield return ("It begins with this; an absent text does not.", "startsWith: String");
            yield return ("It ends with this; an absent text does not.", "endsWith: String");
        }
    }
}

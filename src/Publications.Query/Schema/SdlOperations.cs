namespace Publications.Query.Schema;

/// <summary>Writes the operators of filters, a type for each kind of value.</summary>
internal sealed class SdlOperations(GraphSchema schema, SdlText sdl)
{
    /// <summary>The conditions on a list.</summary>
    public static IEnumerable<SdlLine> Quantified(string filter) =>
    [
        ("At least one satisfies it. Example: `{ some: { … } }`.", $"some: {filter}"), ("None satisfies it. Example: `{ none: { … } }`.", $"none: {filter}"), ("Each satisfies it, or there is none. Example: `{ all: { … } }`.", $"all: {filter}"),
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
            sdl.Block("Conditions on a list. Example: `{ some: { eq: \"…\" } }`.", $"input {name}", Quantified(ApiNames.Operations(element)!));
            Print(element);
            return;
        }

        var onText = property.Kind == PropertyKind.Text;
        sdl.Block(
            $"{(onText ? "Conditions on text, which is compared without regard to case and accents." : "Conditions on a value.")} All that are given must hold; null says nothing, except to eq and neq and within the lists of in and nin, where it means absent. Example: `{{ eq: {SdlExample.Literal(property.TypeName, property.Kind)} }}`.",
            $"input {name}",
            Operators(property.TypeName, property.Kind));
    }

    private static IEnumerable<SdlLine> Operators(string type, PropertyKind kind)
    {
        var example = SdlExample.Literal(type, kind);
        yield return ($"It is this, or absent for null. An absent value is equal to no other. Example: `{{ eq: {example} }}`.", $"eq: {type}");
        yield return ($"It is not this, or not absent for null. An absent value is not this. Example: `{{ neq: {example} }}`.", $"neq: {type}");
        if (kind != PropertyKind.Boolean)
        {
            yield return ($"It is one of these; null among them stands for absent. Example: `{{ in: [{example}] }}`.", $"in: [{type}]");
            yield return ($"It is none of these; an absent value is none, unless null is among them. Example: `{{ nin: [{example}] }}`.", $"nin: [{type}]");
        }

        if (kind is PropertyKind.Text or PropertyKind.Int or PropertyKind.Float)
        {
            yield return ($"It is greater than this, or after it; an absent value never is. Example: `{{ gt: {example} }}`.", $"gt: {type}");
            yield return ($"It is this or greater; an absent value never is. Example: `{{ gte: {example} }}`.", $"gte: {type}");
            yield return ($"It is less than this, or before it; an absent value never is. Example: `{{ lt: {example} }}`.", $"lt: {type}");
            yield return ($"It is this or less; an absent value never is. Example: `{{ lte: {example} }}`.", $"lte: {type}");
        }

        if (kind == PropertyKind.Text)
        {
            yield return ($"It has this in it; an absent text has not. Example: `{{ contains: {example} }}`.", "contains: String");
            yield return ($"It begins with this; an absent text does not. Example: `{{ startsWith: {example} }}`.", "startsWith: String");
            yield return ($"It ends with this; an absent text does not. Example: `{{ endsWith: {example} }}`.", "endsWith: String");
        }
    }
}

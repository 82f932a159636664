namespace Publications.Query.Schema;

/// <summary>Descriptions end with an example, of which the descriptions of filters and orders are made.</summary>
internal static class SdlExample
{
    private const string Before = " Example: `";
    private const string After = "`.";

    /// <summary>The example of a description, without its marks; empty when it has none.</summary>
    public static string Of(string description)
    {
        var at = description.LastIndexOf(Before, StringComparison.Ordinal);
        return at < 0 || !description.EndsWith(After, StringComparison.Ordinal) ? "" : description[(at + Before.Length)..^After.Length];
    }

    /// <summary>The description with another example.</summary>
    public static string With(string description, string example)
    {
        var at = description.LastIndexOf(Before, StringComparison.Ordinal);
        return $"{(at < 0 ? description : description[..at])}{Before}{example}{After}";
    }

    /// <summary>A condition on a property, as an example of its filter.</summary>
    public static string Filter(StoredProperty property)
    {
        var value = Of(property.Description);
        return property.Kind switch
        {
            PropertyKind.TextList or PropertyKind.IdList => $"{{ {property.Name}: {{ some: {{ eq: {value.Trim('[', ']').Split(", ")[0]} }} }} }}",
            PropertyKind.Int or PropertyKind.Float => $"{{ {property.Name}: {{ gte: {value} }} }}",
            PropertyKind.Boolean or PropertyKind.Enum => $"{{ {property.Name}: {{ eq: {value} }} }}",
            _ => $"{{ {property.Name}: {{ eq: \"{value.Replace("\"", "", StringComparison.Ordinal)}\" }} }}",
        };
    }

    /// <summary>A value of a kind as GraphQL writes it, for examples of operators.</summary>
    public static string Literal(string type, PropertyKind kind) => kind switch
    {
        PropertyKind.Int => "2005",
        PropertyKind.Float => "45.4",
        PropertyKind.Boolean => "true",
        PropertyKind.Id => "\"IT\"",
        PropertyKind.Enum => type switch { "WorkType" => "ARTICLE", "VenueKind" => "JOURNAL", _ => "COUNTRY" },
        _ => "\"upgrading\"",
    };
}

namespace Publications.Query.Binding;

/// <summary>An input object with its fields as given, in their order. Values are null, string, long, double, bool, a list of such, or an input object.</summary>
internal sealed record InputObject(IReadOnlyList<KeyValuePair<string, object?>> Fields);

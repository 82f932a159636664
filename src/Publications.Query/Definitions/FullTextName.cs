using Publications.Query.Schema;

namespace Publications.Query.Definitions;

/// <summary>The property of Neo4j that holds the terms of a text, which its full-text index is on: <c>_t_title</c>.</summary>
public static class FullTextName
{
    /// <summary>Its name.</summary>
    public static string Of(StoredProperty property) => Of(property.Name);

    /// <summary>Its name.</summary>
    public static string Of(string property) => $"_t_{property}";
}

using Publications.Api.GraphQl;
using Publications.Query.Compile;
using Publications.Query.Definitions;
using Publications.Query.Documents;
using Publications.Query.Execution;
using Publications.Query.Schema;

namespace Publications.Tests.Query.IndexUse;

/// <summary>A query that an index answers.</summary>
/// <param name="Name">What it asks.</param>
/// <param name="Query">The query.</param>
/// <param name="Index">Name of the index, as the definitions have it.</param>
/// <param name="IsOrdered">True when the index has the order too, and nothing need be sorted.</param>
public sealed record IndexQuestion(string Name, string Query, string Index, bool IsOrdered)
{
    public override string ToString() => Name;
}

/// <summary>For every index that follows from the schema, queries that it is there for.</summary>
internal static class IndexQuestions
{
    private static readonly GraphSchema Schema = GraphSchema.Default;

    /// <summary>A value of each indexed property, and a prefix of each indexed text.</summary>
    /// <param name="ofEnums">False to leave out enums, of which an engine may rather walk the default order.</param>
    public static IEnumerable<IndexQuestion> OfProperties(bool ofEnums)
    {
        foreach (var (type, property) in Schema.Nodes.SelectMany(type => type.Properties.Where(property => property.IsIndexed || property.IsUnique).Select(property => (type, property))))
        {
            if (property.Kind == PropertyKind.Enum && !ofEnums)
            {
                continue;
            }

            var index = $"{type.Name}_{property.Name}";
            var value = property.Kind switch
            {
                PropertyKind.Int => "2001",
                PropertyKind.Enum => Schema.Enums.Single(known => known.Name == property.TypeName).Values[0],
                _ => "\"some value\"",
            };
            yield return new($"{index} equal", $"{{ {Plural(type)}(where: {{ {property.Name}: {{ eq: {value} }} }}) {{ nodes {{ id }} }} }}", index, false);
            if (property.Kind == PropertyKind.Text)
            {
                yield return new($"{index} begins", $"{{ {Plural(type)}(where: {{ {property.Name}: {{ startsWith: \"some\" }} }}) {{ nodes {{ id }} }} }}", index, false);
            }
        }
    }

    /// <summary>The first page of each type in its default order, and the last.</summary>
    /// <param name="index">Name of the index that has the order.</param>
    public static IEnumerable<IndexQuestion> OfDefaultOrders(Func<NodeType, string> index) => Schema.Nodes.Where(type => ListKey.PropertyOf(type) is not null).SelectMany(type => new IndexQuestion[]
    {
        new($"{type.Name} first page", $"{{ {Plural(type)}(first: 3) {{ nodes {{ id }} }} }}", index(type), true),
        new($"{type.Name} last page", $"{{ {Plural(type)}(last: 3) {{ nodes {{ id }} }} }}", index(type), true),
    });

    /// <summary>An indexed property as the order of a list.</summary>
    public static IEnumerable<IndexQuestion> OfOrders() =>
        from type in Schema.Nodes
        from property in type.Properties
        where property.IsIndexed && property.Name != ListKey.PropertyOf(type)?.Name
        select new IndexQuestion($"{type.Name} by {property.Name}", $"{{ {Plural(type)}(order: [{{ {property.Name}: DESC }}], first: 3) {{ nodes {{ id }} }} }}", $"{type.Name}_{property.Name}", true);

    /// <summary>The first page of each list that relationships carry the keys of.</summary>
    public static IEnumerable<IndexQuestion> OfLists() =>
        from type in Schema.Nodes
        from list in type.Relationships
        where CarriedKey.Of(list, Schema.Node(list.Target).Property("id")!) is not null
        let scope = list.Closure is null ? "" : "scope: DIRECT, "
        select new IndexQuestion($"{type.Name}.{list.Name}", $"{{ {Single(type)}(id: \"x\") {{ {list.Name}({scope}first: 3) {{ nodes {{ id }} }} }} }}", $"{list.Type.Name}_{list.Name}", true);

    /// <summary>Full text of each type that has some.</summary>
    public static IEnumerable<IndexQuestion> OfSearches() => Schema.Nodes.Where(type => type.FullText.Any()).Select(type =>
        new IndexQuestion($"{type.Name} search", $"{{ {Plural(type)}(search: \"leather\") {{ nodes {{ id }} }} }}", IndexedText.NameOf(type), false));

    /// <summary>The statements that a request becomes.</summary>
    public static async Task<PreparedOperation> PrepareAsync(GraphQlRequest request, StatementLanguage language) => new OperationCache(ApiSchema.Default, language).Prepare(
        await QueryDocument.ParseAsync(request.Query, ApiSchema.Default, DocumentLimits.Default, TestContext.Current.CancellationToken), request.OperationName, request.Variables);

    private static string Plural(NodeType type) => Evaluation.SchemaNames.Plural(type);

    private static string Single(NodeType type) => Evaluation.SchemaNames.Single(type);
}

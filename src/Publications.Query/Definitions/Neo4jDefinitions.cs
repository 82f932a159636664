using Publications.Query.Schema;

namespace Publications.Query.Definitions;

/// <summary>
/// The constraints and indexes of Neo4j that follow from the schema; each may be run again. Uniqueness of ids and of @unique properties, range indexes on
/// @index ones (<see cref="IndexKey"/> says on what) and for the default order (<see cref="ListKey"/>), full-text indexes on the terms of @fulltext properties
/// (<see cref="IndexedText"/>) and on @aliases (<see cref="AliasIndex"/>), which are there as soon as a write is. Existence and key constraints are the Enterprise edition's, so there are none.
/// </summary>
public static class Neo4jDefinitions
{
    /// <summary>One statement a constraint or index, each with its name: <c>Work_doi</c>.</summary>
    public static IEnumerable<(string Name, string Text)> Statements(GraphSchema schema) => schema.Nodes.SelectMany(Statements);

    /// <summary>The whole as a script, as checked in beside the schema.</summary>
    public static string Script(GraphSchema schema) =>
        "// Generated from publications.graphql; a test compares. PUBLICATIONS_ACCEPT=1 rewrites it.\n\n"
        + string.Concat(Statements(schema).Select(statement => statement.Text + ";\n"));

    private static IEnumerable<(string Name, string Text)> Statements(NodeType node)
    {
        yield return Unique(node, "id", "id");
        foreach (var property in node.Properties.Where(property => property.Name != "id"))
        {
            if (IndexKey.NameOf(property) is { } indexed)
            {
                yield return property.IsUnique
                    ? Unique(node, property.Name, indexed)
                    : ($"{node.Name}_{property.Name}", $"CREATE INDEX `{node.Name}_{property.Name}` IF NOT EXISTS FOR (n:`{node.Name}`) ON (n.`{indexed}`)");
            }
        }

        if (ListKey.PropertyOf(node) is not null)
        {
            yield return (ListKey.IndexOf(node), $"CREATE INDEX `{ListKey.IndexOf(node)}` IF NOT EXISTS FOR (n:`{node.Name}`) ON (n.`{ListKey.Name}`)");
        }

        if (node.FullText.Any())
        {
            yield return FullText(node, IndexedText.NameOf(node), node.FullText.Select(IndexedText.PropertyOf), "whitespace");
        }

        if (node.Aliases is { } aliases)
        {
            yield return FullText(node, AliasIndex.NameOf(node), [aliases.Name], "keyword");
        }
    }

    private static (string Name, string Text) FullText(NodeType node, string name, IEnumerable<string> properties, string analyzer) =>
        (name, $"CREATE FULLTEXT INDEX `{name}` IF NOT EXISTS FOR (n:`{node.Name}`) ON EACH [{string.Join(", ", properties.Select(property => $"n.`{property}`"))}] "
            + $"OPTIONS {{indexConfig: {{`fulltext.analyzer`: '{analyzer}', `fulltext.eventually_consistent`: false}}}}");

    private static (string Name, string Text) Unique(NodeType node, string name, string indexed) =>
        ($"{node.Name}_{name}", $"CREATE CONSTRAINT `{node.Name}_{name}` IF NOT EXISTS FOR (n:`{node.Name}`) REQUIRE n.`{indexed}` IS UNIQUE");
}

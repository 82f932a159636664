using System.Text.Json.Nodes;
using Publications.Model.Graph;
using Publications.Query.Schema;

namespace Publications.Tests.Query.Evaluation;

/// <summary>Answers the fields of the root.</summary>
internal sealed class RootWriter
{
    private readonly MemoryGraph graph;
    private readonly GraphSchema schema;
    private readonly NodeWriter nodes;
    private readonly SearchWriter search;
    private readonly StatisticsWriter statistics;

    public RootWriter(MemoryGraph graph, GraphSchema schema, Selections selections)
    {
        (this.graph, this.schema) = (graph, schema);
        nodes = new(schema, selections, new(graph, schema));
        search = new(graph, schema, selections, nodes);
        statistics = new(graph, schema, selections, nodes);
    }

    /// <summary>The value of a root field.</summary>
    public JsonNode? Write(SelectedField field)
    {
        var one = schema.Nodes.FirstOrDefault(type => SchemaNames.Single(type) == field.Name);
        var all = schema.Nodes.FirstOrDefault(type => SchemaNames.Plural(type) == field.Name);
        return field.Name switch
        {
            _ when one is not null => nodes.Write(Find(one, field), field.Within),
            _ when all is not null => nodes.Lists.Write(new(all, null, [.. graph.Nodes(all.Name).Select(node => new Row(node))], Orders.Of(all.DefaultOrder, all, null), "Query"), field),
            "node" => nodes.Write(schema.Nodes.Select(type => ById(type, Text(field.Arguments["id"]))).FirstOrDefault(node => node is not null), field.Within),
            "search" => search.Write(field),
            "statistics" => statistics.Write(field),
            _ => throw new NotSupportedException(field.Name),
        };
    }

    private GraphElement.Node? Find(NodeType type, SelectedField field)
    {
        var (key, value) = field.Arguments.Single();
        var property = type.Property(key)!;
        return key == "id"
            ? ById(type, Text(value))
            : graph.Nodes(type.Name).FirstOrDefault(node => Values.Compare(Values.Of(node.Properties[key], property.Kind), Values.Given(value, property.Kind)) == 0);
    }

    /// <summary>The node of the id, else the one that may have been known by it.</summary>
    private GraphElement.Node? ById(NodeType type, string id) => graph.Find(type.Name, id)
        ?? (type.Aliases is { } aliases ? graph.Nodes(type.Name).FirstOrDefault(node => node.Properties[aliases.Name] is PropertyValue.Texts texts && texts.Values.Contains(id)) : null);

    private static string Text(object id) => (string)Values.Given(id, PropertyKind.Id)!;
}

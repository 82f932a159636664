using System.Collections.Immutable;
using GraphQLParser.AST;
using Publications.Query.Documents;
using Publications.Query.Schema;

namespace Publications.Query.Binding;

/// <summary>What the binders of one root field share.</summary>
internal sealed record BindingScope(QueryDocument Document, ApiSchema Schema, Variables Variables, FieldCollector Collector, Slots Slots)
{
    /// <summary>The arguments of a field.</summary>
    public Arguments Arguments(MergedField field, ImmutableArray<string> path) => new(Document, Variables, Slots, field, path);

    /// <summary>The selected fields of an object that is of one type always.</summary>
    public List<MergedField> Fields(MergedField field) => Collector.Collect(field.Selections, null);

    /// <summary>The selected fields of a node, which may be asked for through an interface or a union.</summary>
    public List<MergedField> Fields(List<GraphQLSelectionSet> selections, NodeType type) => Collector.Collect(selections, type.Name);
}

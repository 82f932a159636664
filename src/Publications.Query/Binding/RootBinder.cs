using System.Collections.Immutable;
using System.Text.Json;
using Publications.Query.Documents;
using Publications.Query.Plan;
using Publications.Query.Schema;

namespace Publications.Query.Binding;

/// <summary>Binds one root field to one statement.</summary>
internal sealed class RootBinder(BindingScope scope)
{
    private const int Most = 500;

    private readonly NodeBinder nodes = new(scope);

    public StatementRoot Bind(JsonEncodedText name, MergedField field)
    {
        ImmutableArray<string> path = [field.ResponseName];
        var (plan, shape) = field.Name switch
        {
            "node" => Any(field, path),
            "search" => new SearchBinder(scope, nodes).Bind(field, path),
            "statistics" => new StatisticsBinder(scope, nodes).Bind(field, path),
            _ when scope.Schema.Singles.TryGetValue(field.Name, out var one) => Single(field, one, path),
            _ => All(field, scope.Schema.Plurals[field.Name], path),
        };
        return new(name, plan, scope.Slots.Recipes, shape);
    }

    private (Result, Shape) Single(MergedField field, NodeType type, ImmutableArray<string> path)
    {
        var arguments = scope.Arguments(field, path);
        if (arguments.Given.Count != 1)
        {
            throw arguments.Refused(ErrorCode.Argument, $"{field.Name} needs exactly one of {string.Join(", ", type.Keys.Select(key => key.Name))}.");
        }

        var (name, value) = arguments.Given.First();
        return nodes.First(ByKey(type, type.Property(name)!, (Scalar)value), field.Selections, type, path);
    }

    private (Result, Shape) All(MergedField field, NodeType type, ImmutableArray<string> path)
    {
        var list = new ListField(new Scan(type), type, null, OrderBinder.Default(type.DefaultOrder, type, null), Most, type.Unlisted is not null);
        return new ConnectionBinder(scope, nodes, list, path, isRoot: true).Bind(field);
    }

    /// <summary>The beginning of an id says its type; the theme's own ids have none, and are looked for in all such types.</summary>
    private (Result, Shape) Any(MergedField field, ImmutableArray<string> path)
    {
        var id = (Scalar)scope.Arguments(field, path).Given["id"];
        var types = scope.Schema.Graph.Nodes;
        var prefix = scope.Slots.Look(id, value => types.FirstOrDefault(type => type.Prefix is { } letter && value is string text && text.StartsWith($"{letter}_", StringComparison.Ordinal))?.Prefix);
        var options = types.Where(type => type.Prefix == prefix)
            .Select(type => nodes.First(ByKey(type, type.Property("id")!, id), field.Selections, type, path)).ToList();
        return (new Choice([.. options.Select(option => option.Plan)]), new ChoiceShape([.. options.Select(option => option.Shape)]));
    }

    private Rows ByKey(NodeType type, StoredProperty key, Scalar value)
    {
        var slot = scope.Slots.Add(value, given => Slots.Stored(given, key.Kind));
        return key.Name == "id" && type.Aliases is not null
            ? new Alias(type, slot)
            : new Filter(new Scan(type), new Compare(Operand.Compared(key, OperandSource.Node), Comparison.Equal, slot, false));
    }
}

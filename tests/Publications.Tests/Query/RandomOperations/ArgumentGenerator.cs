using System.Collections.Immutable;
using GraphQL;
using GraphQL.Types;
using Publications.Query.Schema;
using Publications.Tests.Query.Evaluation;
using Publications.Tests.Query.RandomGraphs;

namespace Publications.Tests.Query.RandomOperations;

/// <summary>Makes the arguments of fields.</summary>
internal sealed class ArgumentGenerator(Draw draw, ValuePool pool, MemoryGraph graph, Lists lists)
{
    private readonly VariableMaker variables = new(draw);

    /// <summary>Arguments of a field.</summary>
    /// <param name="parent">Name of the type whose field it is.</param>
    /// <param name="field">The field.</param>
    /// <param name="size">How many a list has at most.</param>
    public ImmutableArray<Named> Of(string parent, FieldType field, int size)
    {
        var all = (field.Arguments ?? []).ToList();
        if (parent == "Query" && GraphSchema.Default.Nodes.FirstOrDefault(type => SchemaNames.Single(type) == field.Name) is { } one)
        {
            var key = draw.Chance(75) ? all[0] : draw.Of(all);
            return [new(key.Name, variables.Maybe(key.ResolvedType!, new Input.Scalar(Key(one, key.Name)), mayBeAbsent: false))];
        }

        var isList = all.Exists(argument => argument.Name == "last");
        var page = isList ? draw.Of("first", "first", "first", "last", size < 20 ? "first" : "") : "first";
        var asked = all.Where(argument => argument.Name switch
        {
            "first" or "last" => argument.Name == page && (isList || draw.Chance(60)),
            "after" or "before" => false,
            "top" => draw.Chance(60),
            "withReferenceOnly" => draw.Chance(25),
            _ => argument.ResolvedType is NonNullGraphType || draw.Chance(argument.Name is "where" or "order" ? 45 : 35),
        });
        return [.. asked.Select(argument => new Named(argument.Name, variables.Maybe(argument.ResolvedType!, Value(field, argument, size), mayBeAbsent: argument.Name is "where" or "order" or "scope" or "counting")))];
    }

    private Input Value(FieldType field, QueryArgument argument, int size) => argument.Name switch
    {
        "first" or "last" or "top" => new Input.Scalar(draw.Chance(5) ? 0 : draw.Between(1, Math.Max(1, Math.Min(size, 20)))),
        "where" => Where(field, (IInputObjectGraphType)argument.ResolvedType!),
        "order" => Order((IInputObjectGraphType)argument.ResolvedType!.GetNamedType()),
        "search" or "query" => new Input.Scalar(pool.Search(draw)),
        "id" => new Input.Scalar(draw.Chance(15) ? pool.Of("mergedIds", draw) : pool.Id(null, draw)),
        "by" => Keys((EnumerationGraphType)argument.ResolvedType!.GetNamedType()),
        "language" => new Input.Scalar(draw.Of("it", "es", "de", "en", "IT")),
        "scheme" => new Input.Scalar(ValuePool.Respelt(draw.Of("theme", "industry"), draw)),
        "types" => new Input.Many([.. draw.Some(((EnumerationGraphType)argument.ResolvedType!.GetNamedType()).Values, draw.Between(1, 3)).Select(value => new Input.Scalar(value.Name, true))]),
        _ => argument.ResolvedType!.GetNamedType() switch
        {
            EnumerationGraphType names => new Input.Scalar(draw.Of([.. names.Values]).Name, true),
            BooleanGraphType => new Input.Scalar(draw.Chance(70)),
            var type => throw new NotSupportedException($"{argument.Name}: {type.Name}"),
        },
    };

    private object? Key(NodeType type, string name) => draw.Chance(5) ? "none" : name != "id" ? ValuePool.Respelt($"{pool.Of(name, draw)}", draw)
        : type.Aliases is not null && draw.Chance(20) ? pool.Of("mergedIds", draw) : pool.Id(type.Name, draw);

    private Input Where(FieldType field, IInputObjectGraphType filter)
    {
        var connection = (IObjectGraphType)field.ResolvedType!.GetNamedType();
        var type = GraphSchema.Default.Node(connection.Fields.Find("nodes")!.ResolvedType!.GetNamedType().Name);
        var edgeName = connection.Name[..^$"{type.Name}sConnection".Length];
        var edge = GraphSchema.Default.Relationships.FirstOrDefault(relationship => relationship.EdgeName == edgeName)
            ?? GraphSchema.Default.Nodes.SelectMany(node => node.Derived).Select(derived => derived.Edge).FirstOrDefault(counted => counted?.EdgeName == edgeName);
        return new ConditionGenerator(draw, pool, graph, lists, variables).Where(filter, type, edge);
    }

    private Input Order(IInputObjectGraphType sort)
    {
        var keys = draw.Some(sort.Fields, draw.Between(0, 3)).Select(field => (Input)new Input.Fields([new(field.Name,
            field.ResolvedType!.GetNamedType() is IInputObjectGraphType edge ? new Input.Fields([new(draw.Of([.. edge.Fields]).Name, Direction())]) : Direction())])).ToList();
        return keys.Count == 1 && draw.Chance(30) ? keys[0] : new Input.Many([.. keys]);
    }

    private Input.Scalar Direction() => new(draw.Of("ASC", "DESC"), true);

    private Input Keys(EnumerationGraphType keys)
    {
        var some = draw.Some(keys.Values, draw.Of(1, 1, 2, 2, 3)).Select(key => (Input)new Input.Scalar(key.Name, true)).ToList();
        return some.Count == 1 && draw.Chance(20) ? some[0] : new Input.Many([.. some]);
    }
}

using System.Collections.Immutable;
using System.Text.Json;
using Publications.Query.Documents;
using Publications.Query.Plan;
using Publications.Query.Schema;

namespace Publications.Query.Binding;

/// <summary>Binds facets, groups and spreads of a list. Rows are the keys, how much is in the group, sums.</summary>
internal sealed class GroupBinder(BindingScope scope, NodeBinder nodes)
{
    private const int DefaultSize = 20;
    private const int MostOfFacet = 200;
    private const int MostGroups = 2_000;

    /// <summary>One facet: its values with counts.</summary>
    public (Result, Shape) Facet(MergedField field, GroupField by, Rows rows, ImmutableArray<string> path)
    {
        var arguments = scope.Arguments(field, path);
        var columns = new RowColumns();
        var fields = scope.Fields(field).Select(part => part.Name switch
        {
            "count" => Of(part, 1, new ValueShape(PropertyKind.Int)),
            "__typename" => Of(part, -1, new TypeNameShape(JsonEncodedText.Encode((by.Property?.TypeName ?? by.Target) + "Facet"))),
            _ => Of(part, 0, Key(part, by, columns, path.Add(part.ResponseName))),
        }).ToImmutableArray();
        int? size = by.IsWhole ? null : scope.Slots.Add(new Model.Graph.PropertyValue.Whole(arguments.Size("first", DefaultSize, MostOfFacet)));
        var key = new GroupKey(by, by.Closure is not null && arguments.Subtree, Filter(by, arguments), columns.Columns);
        return (new Group(rows, [key], Counting.Nodes, null, [], by.IsWhole, size, false), new RowsShape(new(fields), int.MaxValue, false));
    }

    /// <summary>How what a field leads to spreads over a value.</summary>
    public (Result, Shape) Spread(MergedField field, SpreadField spread, Rows rows)
    {
        var fields = scope.Fields(field).Select(part => part.Name switch
        {
            "works" => Of(part, 1, new ValueShape(PropertyKind.Int)),
            "__typename" => Of(part, -1, new TypeNameShape(JsonEncodedText.Encode(SdlGroups.SpreadType(spread)))),
            _ => Of(part, 0, new ValueShape(spread.By.Property!.Kind)),
        });
        return (new Group(rows, [new(spread.By, false, null, [])], Counting.Nodes, null, [], true, null, false), new RowsShape(new([.. fields]), int.MaxValue, false));
    }

    /// <summary>The table behind a chart.</summary>
    public (Result, Shape) Groups(MergedField field, NodeType type, Rows rows, ImmutableArray<string> path)
    {
        var arguments = scope.Arguments(field, path);
        var by = (arguments.Given["by"] as List<object?> ?? [arguments.Given["by"]]).Select(name => type.Groups.First(group => group.Key == (string)name!)).ToList();
        if (by.Count is < 1 or > 3)
        {
            throw arguments.Refused(ErrorCode.Argument, $"by has {by.Count} keys; give one to three: by: [YEAR, CONCEPT].", "by");
        }

        if (by.FirstOrDefault(key => by.Count(other => other == key) > 1) is { } twice)
        {
            throw arguments.Refused(ErrorCode.Argument, $"by has {twice.Key} more than once; give different keys: by: [YEAR, CONCEPT].", "by");
        }

        var selected = scope.Fields(field);
        var columns = by.Select(_ => new RowColumns()).ToList();
        var sums = type.Found.OfType<CountField>().Where(count => selected.Exists(part => part.Name == count.Name)).ToImmutableArray();
        var (counting, weight) = Counted(arguments.Given.GetValueOrDefault("counting") as string, by, type);
        var whole = selected.Exists(part => part.Name is "distinctWorks" or "groupsCount");
        var fields = selected.Select(part => part.Name switch
        {
            "__typename" => Of(part, -1, new TypeNameShape(JsonEncodedText.Encode($"{type.Name}Group"))),
            "works" => Of(part, by.Count, counting == Counting.Fractions ? new FractionShape() : new ValueShape(PropertyKind.Int)),
            "distinctWorks" => Of(part, -1, new OuterShape(0)),
            "groupsCount" => Of(part, -1, new OuterShape(1)),
            var name when sums.FirstOrDefault(sum => sum.Name == name) is { } sum => Of(part, by.Count + 1 + sums.IndexOf(sum), new ValueShape(PropertyKind.Int)),
            var name when by.FindIndex(key => key.FieldName == name) is >= 0 and var at => Of(part, at, Key(part, by[at], columns[at], path.Add(part.ResponseName))),
            _ => Of(part, -1, new FixedShape("null")),
        }).ToImmutableArray();

        var size = scope.Slots.Add(new Model.Graph.PropertyValue.Whole(arguments.Size("top", DefaultSize, MostGroups)));
        var keys = by.Select((key, i) => new GroupKey(key, key.Closure is not null && arguments.Subtree, null, columns[i].Columns)).ToImmutableArray();
        var table = new RowsShape(new(fields), int.MaxValue, false);
        return (new Group(rows, keys, counting, weight, sums, false, size, whole), whole ? new WholeShape(table) : table);
    }

    private static (Counting, Relationship?) Counted(string? counting, List<GroupField> by, NodeType type) => counting switch
    {
        "FRACTIONAL" => (Counting.Fractions, null),
        "AUTHORSHIPS" when by.TrueForAll(key => key.Key != "AUTHOR") => (Counting.Related, type.Groups.First(group => group.Key == "AUTHOR").Path[0]),
        _ => (Counting.Nodes, null),
    };

    private Predicate? Filter(GroupField by, Arguments arguments)
    {
        if (by.Filter is not { } property || !arguments.Given.TryGetValue(property.Name, out var wanted))
        {
            return null;
        }

        var slot = wanted is Scalar scalar ? scope.Slots.Add(scalar, given => Slots.Stored(given, property.Kind)) : scope.Slots.Add(Slots.Stored(wanted, property.Kind));
        return new Compare(Operand.Compared(property, OperandSource.Node), Comparison.Equal, slot, false);
    }

    private Shape Key(MergedField part, GroupField by, RowColumns columns, ImmutableArray<string> path) => by.Target is { } target
        ? new ObjectShape(nodes.Fields(part.Selections, scope.Schema.Graph.Node(target), columns, path, false))
        : new ValueShape(by.Property!.Kind);

    private static FieldShape Of(MergedField part, int column, Shape shape) => new(JsonEncodedText.Encode(part.ResponseName), column, shape);
}

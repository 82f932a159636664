using System.Collections.Immutable;
using System.Text.Json;
using Publications.Query.Plan;
using Publications.Query.Schema;

namespace Publications.Query.Binding;

/// <summary>Binds a connection: its page, its total, its facets and groups, which all speak of the same list.</summary>
internal sealed class ConnectionBinder(BindingScope scope, NodeBinder nodes, ListField list, ImmutableArray<string> path, bool isRoot)
{
    private const int DefaultFirst = 20;

    private readonly List<Result> parts = [];

    /// <summary>How many parts come before these: the page is the first, and is known when all its fields are bound.</summary>
    private int before;

    public (Result, Shape) Bind(MergedField field)
    {
        var arguments = scope.Arguments(field, path);
        var search = arguments.Given.TryGetValue("search", out var words) ? SearchSource.Of((Scalar)words, list.Target, scope.Slots) : null;
        var where = Where(arguments, search);
        var keys = arguments.Order(search is { IsEmpty: false } ? [new(Operand.Score, true), .. list.Order] : list.Order, list.Target, list.Edge);
        var order = new CursorOrder(list.Context, keys);
        var page = arguments.Page(DefaultFirst, list.Most, order, isRoot ? list.Target : null);
        var selected = new ConnectionSelection(scope.Collector, field);

        var all = Filtered(search is { IsEmpty: false } found ? new Search(list.Target, found.Slots, Scored: false) : list.Source, where);
        var kept = isRoot && all is Filter or Search && selected.Aggregates > 1 ? all : null;
        var rest = kept is null ? all : new KeptRows(list.Target);
        var row = new PageBinder(scope, nodes, list, order, page, search, path);
        before = selected.HasRows ? 1 : 0;
        var fields = selected.Fields.Select(part => Field(part, selected, row, rest)).ToImmutableArray();
        if (selected.HasRows)
        {
            var rows = search is { IsEmpty: false } scored ? Filtered(new Search(list.Target, scored.Slots, Scored: true), where) : rest;
            var size = selected.AsksForMore(page.FromEnd) ? page.Size + 1 : page.Size;
            parts.Insert(0, new Project(page.Of(rows, keys, scope.Slots.Add(new Model.Graph.PropertyValue.Whole(size))), row.Columns));
        }

        return (new Several([.. parts], kept), new ObjectShape(fields));
    }

    private FieldShape Field(MergedField field, ConnectionSelection selected, PageBinder row, Rows rest)
    {
        var name = JsonEncodedText.Encode(field.ResponseName);
        switch (field.Name)
        {
            case "totalCount":
                return new(name, Part(new Count(rest)), new ValueShape(PropertyKind.Int));
            case "facets":
                var facets = scope.Fields(field).Select(facet => Facet(facet, rest, path.Add(field.ResponseName)));
                return new(name, -1, new SameRowShape([.. facets]));
            case "groups":
                var (groups, shape) = new GroupBinder(scope, nodes).Groups(field, list.Target, rest, path.Add(field.ResponseName));
                return new(name, Part(groups), shape);
            default:
                return row.Bind(field, name, selected);
        }
    }

    private FieldShape Facet(MergedField field, Rows rest, ImmutableArray<string> at)
    {
        var name = JsonEncodedText.Encode(field.ResponseName);
        if (field.Name == "__typename")
        {
            return new(name, -1, new TypeNameShape(JsonEncodedText.Encode($"{list.Target.Name}Facets")));
        }

        var (facet, shape) = new GroupBinder(scope, nodes).Facet(field, list.Target.Groups.First(group => group.Facet == field.Name), rest, at.Add(field.ResponseName));
        return new(name, Part(facet), shape);
    }

    private int Part(Result part)
    {
        parts.Add(part);
        return before + parts.Count - 1;
    }

    /// <summary>All conditions on the list.</summary>
    private Predicate Where(Arguments arguments, SearchSource? search)
    {
        var terms = new List<Predicate>();
        var given = arguments.Given.TryGetValue("where", out var where) ? (InputObject)where : null;
        if (given is not null)
        {
            terms.Add(new FilterBinder(scope.Schema.Graph, scope.Slots).Bind(given, list.Target, list.Edge));
        }

        if (list.LeavesOut && arguments.Given.GetValueOrDefault("withReferenceOnly") is not true && !(given is not null && Names(given, list.Target.Unlisted!)))
        {
            terms.Add(new Listed(list.Target, false));
        }

        if (search is { IsEmpty: true })
        {
            terms.Add(new Constant(false));
        }

        return Predicate.All(terms);
    }

    private static Rows Filtered(Rows source, Predicate where) => where is Constant { Holds: true } ? source : new Filter(source, where);

    /// <summary>True when a condition on <c>type</c> names the value.</summary>
    private static bool Names(InputObject where, string type) => where.Fields.Any(field => field switch
    {
        { Key: "and" or "or" or "not", Value: InputObject one } => Names(one, type),
        { Key: "and" or "or", Value: List<object?> several } => several.OfType<InputObject>().Any(one => Names(one, type)),
        { Key: "type", Value: InputObject operations } => operations.Fields.Any(operation => operation.Value is string name ? name == type : operation.Value is List<object?> names && names.Contains(type)),
        _ => false,
    });
}

using System.Collections.Immutable;
using System.Text.Json;
using Publications.Query.Plan;
using Publications.Query.Schema;

namespace Publications.Query.Binding;

/// <summary>What is selected of a connection.</summary>
internal sealed class ConnectionSelection
{
    public ConnectionSelection(FieldCollector collector, MergedField field)
    {
        List<MergedField> Of(MergedField part) => collector.Collect(part.Selections, null);
        Fields = Of(field);
        PageInfo = Fields.Where(part => part.Name == "pageInfo").ToDictionary(part => part, Of);
        Edges = Fields.Where(part => part.Name == "edges").ToDictionary(part => part, Of);
        Aggregates = Fields.Sum(part => part.Name switch
        {
            "facets" => Of(part).Count,
            "groups" or "totalCount" => 1,
            _ => 0,
        });
    }

    public List<MergedField> Fields { get; }

    public Dictionary<MergedField, List<MergedField>> PageInfo { get; }

    public Dictionary<MergedField, List<MergedField>> Edges { get; }

    /// <summary>How many parts speak of the whole list.</summary>
    public int Aggregates { get; }

    public bool HasRows => Fields.Exists(part => part.Name is "nodes" or "edges" or "pageInfo");

    /// <summary>True when it is asked whether more follow in the direction in which the page is walked; one row more tells.</summary>
    public bool AsksForMore(bool fromEnd) => PageInfo.Values.Any(parts => parts.Exists(part => part.Name == (fromEnd ? "hasPreviousPage" : "hasNextPage")));
}

/// <summary>Binds the fields of a connection that speak of its page; all of them speak of one list of rows.</summary>
internal sealed class PageBinder(
    BindingScope scope, NodeBinder nodes, ListField list, CursorOrder order, PageRequest page, SearchSource? search, ImmutableArray<string> path)
{
    private readonly RowColumns row = new();

    /// <summary>The columns that the rows need for the fields that were bound.</summary>
    public ImmutableArray<Column> Columns => row.Columns;

    private bool BySubtree => list.Source is Traverse { Subtree: true };

    public FieldShape Bind(MergedField field, JsonEncodedText name, ConnectionSelection selection)
    {
        var at = path.Add(field.ResponseName);
        return field.Name switch
        {
            "nodes" => new(name, 0, new RowsShape(new(nodes.Fields(field.Selections, list.Target, row, at, BySubtree)), page.Size, page.FromEnd)),
            "edges" => new(name, 0, new RowsShape(new([.. selection.Edges[field].Select(part => EdgeField(part, at.Add(part.ResponseName)))]), page.Size, page.FromEnd)),
            "pageInfo" => new(name, 0, PageInfo(selection.PageInfo[field])),
            _ => new(name, -1, new TypeNameShape(JsonEncodedText.Encode(ApiNames.Connection(list.Context)))),
        };
    }

    private FieldShape EdgeField(MergedField field, ImmutableArray<string> at)
    {
        var name = JsonEncodedText.Encode(field.ResponseName);
        switch (field.Name)
        {
            case "node":
                return new(name, -1, new SameRowShape(nodes.Fields(field.Selections, list.Target, row, at, BySubtree)));
            case "cursor":
                return new(name, -1, new CursorShape(Format()));
            case "__typename":
                return new(name, -1, new TypeNameShape(JsonEncodedText.Encode(ApiNames.Edge(list.Context))));
        }

        if (list.Edge?.Property(field.Name) is { } property)
        {
            return nodes.Property(name, field, property, BySubtree ? OperandSource.Edges : OperandSource.Edge, row);
        }

        if (list.Edge?.Shared.FirstOrDefault(shared => shared.Name == field.Name) is { } shared)
        {
            var by = list.Target.Relationship(shared.By)!;
            var target = scope.Schema.Graph.Node(by.Target);
            var (plan, shape) = nodes.List(field, new Shared(by), target, null, shared.Order, false, at);
            return new(name, row.Of(plan), shape);
        }

        return field.Name == "score" ? Score(name) : Highlights(name, field);
    }

    private FieldShape Score(JsonEncodedText name) => search is { IsEmpty: false }
        ? new(name, row.Of(Operand.Score), new ValueShape(PropertyKind.Int))
        : new(name, -1, new FixedShape("null"));

    private FieldShape Highlights(JsonEncodedText name, MergedField field) => search is { IsEmpty: false }
        ? new(name, -1, HighlightsShape.Of(scope.Fields(field), search.Slots.Match, list.Target, row))
        : new(name, -1, new FixedShape("[]"));

    private PageInfoShape PageInfo(List<MergedField> selected)
    {
        var needsCursor = selected.Exists(field => field.Name is "startCursor" or "endCursor");
        var fields = selected.Select(field => new SelectedField(JsonEncodedText.Encode(field.ResponseName), field.Name));
        return new([.. fields], page.Size, page.FromEnd, !page.After.IsEmpty, !page.Before.IsEmpty, needsCursor ? Format() : null);
    }

    private CursorFormat Format() => new(order.Mark, [.. order.Keys.Select(key => row.Of(key.Operand))]);
}

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
        Fields = collector.Collect(field.Selections);
        PageInfo = Fields.Where(part => part.Name == "pageInfo").ToDictionary(part => part, part => collector.Collect(part.Selections));
        Edges = Fields.Where(part => part.Name == "edges").ToDictionary(part => part, part => collector.Collect(part.Selections));
    }

    public List<MergedField> Fields { get; }

    public Dictionary<MergedField, List<MergedField>> PageInfo { get; }

    public Dictionary<MergedField, List<MergedField>> Edges { get; }

    public bool HasTotal => Fields.Exists(part => part.Name == "totalCount");

    public bool HasRows => Fields.Exists(part => part.Name is "nodes" or "edges" or "pageInfo");

    /// <summary>True when it is asked whether more follow in the direction in which the page is walked; one row more tells.</summary>
    public bool AsksForMore(bool fromEnd) => PageInfo.Values.Any(parts => parts.Exists(part => part.Name == (fromEnd ? "hasPreviousPage" : "hasNextPage")));
}

/// <summary>Binds the selected fields of a connection; all of them speak of one list of rows.</summary>
internal sealed class PageBinder(
    RootBinder root, NodeType type, RelationshipType? edge, string context, ImmutableArray<OrderKey> keys, string mark, PageRequest page, ImmutableArray<string> path)
{
    private readonly RowColumns row = new();

    /// <summary>The shapes of the fields, and the columns that the rows need for them.</summary>
    public ImmutableArray<FieldShape> Bind(ConnectionSelection selection, out ImmutableArray<Column> columns)
    {
        var fields = selection.Fields.Select(field =>
        {
            var name = JsonEncodedText.Encode(field.ResponseName);
            var at = path.Add(field.ResponseName);
            return field.Name switch
            {
                "nodes" => new FieldShape(name, 0, new RowsShape(new(root.Node(field.Selections, type, row, at)), page.Size, page.FromEnd)),
                "edges" => new FieldShape(name, 0, new RowsShape(new([.. selection.Edges[field].Select(part => EdgeField(part, at))]), page.Size, page.FromEnd)),
                "pageInfo" => new FieldShape(name, 0, PageInfo(selection.PageInfo[field])),
                "totalCount" => new FieldShape(name, selection.HasRows ? 1 : 0, new ValueShape(PropertyKind.Int)),
                _ => new FieldShape(name, -1, new TypeNameShape(JsonEncodedText.Encode(ApiNames.Connection(context)))),
            };
        }).ToImmutableArray();
        columns = row.Columns;
        return fields;
    }

    private FieldShape EdgeField(MergedField field, ImmutableArray<string> at)
    {
        var name = JsonEncodedText.Encode(field.ResponseName);
        return field.Name switch
        {
            "node" => new(name, -1, new SameRowShape(root.Node(field.Selections, type, row, at.Add(field.ResponseName)))),
            "cursor" => new(name, -1, new CursorShape(Format())),
            "__typename" => new(name, -1, new TypeNameShape(JsonEncodedText.Encode(ApiNames.Edge(context)))),
            _ => root.Property(name, field, edge!.Property(field.Name)!, OperandSource.Edge, row),
        };
    }

    private PageInfoShape PageInfo(List<MergedField> selected)
    {
        var needsCursor = selected.Exists(field => field.Name is "startCursor" or "endCursor");
        var fields = selected.Select(field => new PageInfoField(JsonEncodedText.Encode(field.ResponseName), field.Name));
        return new([.. fields], page.Size, page.FromEnd, !page.After.IsEmpty, !page.Before.IsEmpty, needsCursor ? Format() : null);
    }

    private CursorFormat Format() => new(mark, [.. keys.Select(key => row.Of(key.Operand))]);
}

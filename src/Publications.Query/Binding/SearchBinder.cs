using System.Collections.Immutable;
using System.Text.Json;
using Publications.Model.Graph;
using Publications.Query.Documents;
using Publications.Query.Plan;
using Publications.Query.Schema;

namespace Publications.Query.Binding;

/// <summary>Binds the root field <c>search</c>, over several types. Rows are [branch, score, id, columns of the node].</summary>
internal sealed class SearchBinder(BindingScope scope, NodeBinder nodes)
{
    private const int DefaultFirst = 20;
    private const int Most = 500;
    private const int Branch = 0;
    private const int Score = 1;
    private const int Id = 2;
    private const int Node = 3;

    private static readonly StoredProperty BranchNumber = StoredProperty.Number("branch", isRequired: true, "");

    public (Result, Shape) Bind(MergedField field, ImmutableArray<string> path)
    {
        var arguments = scope.Arguments(field, path);
        var words = (Scalar)arguments.Given["query"];
        var types = scope.Schema.Graph.Nodes.Where(type => type.FullText.Any() && IsWanted(type, arguments)).ToList();
        ImmutableArray<OrderKey> keys = [new(Operand.Score, true), new(new(BranchNumber, OperandSource.Node, false), false), new(new(types.FirstOrDefault()?.Property("id") ?? BranchNumber, OperandSource.Node, false), false)];
        var order = new CursorOrder("search", keys);
        var page = arguments.Page(DefaultFirst, Most, order);
        var selected = new ConnectionSelection(scope.Collector, field);
        var columns = types.ToDictionary(type => type, _ => new RowColumns());
        var sources = types.ToDictionary(type => type, type => SearchSource.Of(words, type, scope.Slots));
        var format = new CursorFormat(order.Mark, [Score, Branch, Id]);

        var fields = selected.Fields.Select(part => Field(part)).ToImmutableArray();
        var size = scope.Slots.Add(new PropertyValue.Whole(selected.AsksForMore(false) ? page.Size + 1 : page.Size));
        var found = types.Where(type => !sources[type].IsEmpty).ToList();
        var rows = new SearchAll(
            [.. found.Select(type => new SearchBranch(Listed(new Search(type, sources[type].Slots, Scored: true)), type, Number(type), columns[type].Columns))],
            size,
            page.After is [{ Slot: { } score }, { Slot: { } branch }, { Slot: { } id }] ? new(score, branch, id) : null);
        Result total = new Sum([.. found.Select(type => new Count(Listed(new Search(type, sources[type].Slots, Scored: false))))]);
        Result[] wanted = [.. selected.HasRows ? new Result[] { rows } : [], .. selected.Aggregates > 0 ? new[] { total } : []];
        return (new Several([.. wanted]), new ObjectShape(fields));

        FieldShape Field(MergedField part)
        {
            var name = JsonEncodedText.Encode(part.ResponseName);
            return part.Name switch
            {
                "nodes" => new(name, 0, new RowsShape(new([new(default, Node, NodeShape(part))]) { IsBare = true }, page.Size, false)),
                "edges" => new(name, 0, new RowsShape(new([.. selected.Edges[part].Select(Edge)]), page.Size, false)),
                "pageInfo" => new(name, 0, new PageInfoShape(
                    [.. selected.PageInfo[part].Select(info => new SelectedField(JsonEncodedText.Encode(info.ResponseName), info.Name))], page.Size, false, !page.After.IsEmpty, false, format)),
                "totalCount" => new(name, selected.HasRows ? 1 : 0, new ValueShape(PropertyKind.Int)),
                _ => new(name, -1, new TypeNameShape(JsonEncodedText.Encode("SearchResultsConnection"))),
            };
        }

        FieldShape Edge(MergedField part)
        {
            var name = JsonEncodedText.Encode(part.ResponseName);
            return part.Name switch
            {
                "cursor" => new(name, -1, new CursorShape(format)),
                "node" => new(name, Node, NodeShape(part)),
                "score" => new(name, Score, new ValueShape(PropertyKind.Int)),
                "highlights" => new(name, Node, new ByBranchShape(Branch, [.. scope.Schema.Graph.Nodes.Select(type => types.Contains(type)
                    ? new SingleShape(HighlightsShape.Of(scope.Fields(part), sources[type].Slots.Match, type, columns[type])) : (Shape)new FixedShape("[]"))])),
                _ => new(name, -1, new TypeNameShape(JsonEncodedText.Encode("SearchResultsEdge"))),
            };
        }

        ByBranchShape NodeShape(MergedField part) => new(Branch, [.. scope.Schema.Graph.Nodes.Select(type => types.Contains(type)
            ? new ObjectShape(nodes.Fields(part.Selections, type, columns[type], [.. path, part.ResponseName], false)) : (Shape)new FixedShape("null"))]);
    }

    private int Number(NodeType type) => scope.Schema.Graph.Nodes.IndexOf(type);

    private static Rows Listed(Search search) => search.Type.Unlisted is null ? search : new Filter(search, new Listed(search.Type, false));

    private static bool IsWanted(NodeType type, Arguments arguments) =>
        !arguments.Given.TryGetValue("types", out var wanted) || (wanted as List<object?> ?? [wanted]).Contains(type.Name.ToUpperInvariant());
}

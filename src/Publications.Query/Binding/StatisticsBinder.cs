using System.Collections.Immutable;
using System.Text.Json;
using Publications.Query.Plan;
using Publications.Query.Schema;

namespace Publications.Query.Binding;

/// <summary>Binds <c>statistics</c>: an array of numbers and tables, of which the selected fields are made.</summary>
internal sealed class StatisticsBinder(BindingScope scope, NodeBinder nodes)
{
    /// <summary>Under this share of works that have a field, what needs it cannot be trusted.</summary>
    private const double Enough = 0.5;

    private static readonly ImmutableArray<(string Field, ImmutableArray<string> Needs)> Completeness =
    [
        ("title", ["search"]), ("abstract", ["tagging by abstract"]), ("year", ["time series", "networks by year"]), ("doi", ["linking to other databases"]), ("language", []),
        ("keywords", ["co-occurrence of keywords"]), ("venue", ["networks of venues"]), ("authors", ["co-authorship"]),
        ("institutions", ["co-authorship of institutions and countries"]), ("concepts", ["co-occurrence of concepts"]), ("studyRegions", ["maps of studied places"]),
        ("cites", ["citation", "bibliographic coupling", "co-citation"]),
    ];

    private static readonly ImmutableArray<string> Boxes = ["identified", "rejected", "duplicatesWithin", "duplicatesBetween", "included", "database"];

    private readonly List<Result> parts = [];
    private readonly NodeType work = scope.Schema.Graph.Node("Work");

    public (Result, Shape) Bind(MergedField field, ImmutableArray<string> path)
    {
        var fields = scope.Fields(field).Select(part => Field(part, path.Add(part.ResponseName))).ToImmutableArray();
        return (new Several([.. parts]), new ObjectShape(fields));
    }

    private FieldShape Field(MergedField field, ImmutableArray<string> path) => field.Name switch
    {
        "__typename" => Of(field, -1, TypeName("Statistics")),
        "referenceOnlyWorks" => Of(field, Part(new Count(new Filter(new Scan(work), new Listed(work, true)))), new ValueShape(PropertyKind.Int)),
        "completeness" => Complete(field),
        "overlap" => Overlap(field, path),
        "flow" => Flow(field),
        var name => Of(field, Part(CountOf(scope.Schema.Plurals[name])), new ValueShape(PropertyKind.Int)),
    };

    private FieldShape Complete(MergedField field)
    {
        var total = Part(CountOf(work));
        var rows = Completeness.Select(row =>
        {
            var having = Part(new Count(new Filter(new Scan(work), new And([new Listed(work, false), Has(row.Field)]))));
            return new ObjectShape([.. scope.Fields(field).Select(part => part.Name switch
            {
                "works" => Of(part, having, new ValueShape(PropertyKind.Int)),
                "share" => Of(part, -1, new ShareShape(having, total)),
                "rulesOut" => Of(part, -1, new BelowShape(having, total, Enough, row.Needs)),
                "field" => Of(part, -1, new FixedShape($"\"{row.Field}\"")),
                _ => Of(part, -1, TypeName("FieldCompleteness")),
            })]);
        });
        return Of(field, -1, new SameRowsShape([.. rows]));
    }

    private FieldShape Overlap(MergedField field, ImmutableArray<string> path)
    {
        var file = scope.Schema.Graph.Node("SourceFile");
        var (first, second) = (new RowColumns(), new RowColumns());
        var fields = scope.Fields(field).Select(part => part.Name switch
        {
            "source" => Of(part, 0, new ObjectShape(nodes.Fields(part.Selections, file, first, path.Add(part.ResponseName), false))),
            "other" => Of(part, 1, new ObjectShape(nodes.Fields(part.Selections, file, second, path.Add(part.ResponseName), false))),
            "works" => Of(part, 2, new ValueShape(PropertyKind.Int)),
            _ => Of(part, -1, TypeName("SourceOverlap")),
        }).ToImmutableArray();
        return Of(field, Part(new SourceOverlap(first.Columns, second.Columns)), new RowsShape(new(fields), int.MaxValue, false));
    }

    /// <summary>The engine gives the totals and the databases, both in the order of <see cref="Boxes"/>.</summary>
    private FieldShape Flow(MergedField field)
    {
        FieldShape Box(MergedField part, string type) => part.Name == "__typename"
            ? Of(part, -1, TypeName(type))
            : Of(part, Boxes.IndexOf(part.Name), new ValueShape(part.Name == "database" ? PropertyKind.Text : PropertyKind.Int));
        var selected = scope.Fields(field).Select(part => part.Name == "databases"
            ? Of(part, Boxes.IndexOf("database"), new RowsShape(new([.. scope.Fields(part).Select(box => Box(box, "DatabaseFlow"))]), int.MaxValue, false))
            : Box(part, "Flow"));
        return Of(field, Part(new SourceFlow()), new ObjectShape([.. selected]));
    }

    private static Count CountOf(NodeType type) => new(type.Unlisted is null ? new Scan(type) : new Filter(new Scan(type), new Listed(type, false)));

    private Predicate Has(string field) => work.Property(field) is { } property
        ? new IsAbsent(Operand.Compared(property, OperandSource.Node), true)
        : new Exists(work.Relationship(field)!, new Constant(true), false);

    private int Part(Result part)
    {
        parts.Add(part);
        return parts.Count - 1;
    }

    private static TypeNameShape TypeName(string name) => new(JsonEncodedText.Encode(name));

    private static FieldShape Of(MergedField part, int column, Shape shape) => new(JsonEncodedText.Encode(part.ResponseName), column, shape);
}

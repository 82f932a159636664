using System.Collections.Immutable;
using System.Text.Json;
using Publications.Query.Schema;

namespace Publications.Query.Binding;

/// <summary>Rows after two numbers that tell of the whole: [nodes, groups, rows].</summary>
public sealed record WholeShape(RowsShape Rows) : Shape;

/// <summary>A number that tells of the whole, whichever row.</summary>
/// <param name="Place">0 for nodes, 1 for groups.</param>
public sealed record OuterShape(int Place) : Shape;

/// <summary>A sum of <see cref="Plan.Fraction.Unit"/>s, as a number rounded to six decimals.</summary>
public sealed record FractionShape : Shape;

/// <summary>A list of objects, each made of the array at hand.</summary>
public sealed record SameRowsShape(ImmutableArray<ObjectShape> Rows) : Shape;

/// <summary>One place of the array through another, rounded to four decimals; 0 of nothing.</summary>
public sealed record ShareShape(int Part, int Whole) : Shape;

/// <summary>Texts that are listed where a share is below a limit.</summary>
public sealed record BelowShape(int Part, int Whole, double Limit, ImmutableArray<string> Texts) : Shape;

/// <summary>The stretches of a node's text that a search matches.</summary>
/// <param name="Fields">The selected fields; the kind is the name in the schema.</param>
/// <param name="QuerySlot">The slot that holds the search.</param>
/// <param name="Texts">Name of each field of the full text, and its place in the row.</param>
public sealed record HighlightsShape(ImmutableArray<SelectedField> Fields, int QuerySlot, ImmutableArray<(string Field, int Column)> Texts) : Shape
{
    /// <summary>The shape for a type, its columns added to the row's.</summary>
    internal static HighlightsShape Of(List<MergedField> selected, int querySlot, NodeType type, RowColumns row) => new(
        [.. selected.Select(field => new SelectedField(JsonEncodedText.Encode(field.ResponseName), field.Name))], querySlot,
        [.. type.FullText.Select(property => (property.Name, row.Of(new Plan.Operand(property, Plan.OperandSource.Node, false))))]);
}

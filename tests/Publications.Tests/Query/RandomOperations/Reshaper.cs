using System.Collections.Immutable;
using GraphQL.Types;
using Publications.Tests.Query.RandomGraphs;

namespace Publications.Tests.Query.RandomOperations;

/// <summary>Says the same selection in another way: in fragments, with directives, with fields named twice.</summary>
internal sealed class Reshaper(Draw draw)
{
    private readonly VariableMaker variables = new(draw);

    /// <summary>A selection of a type in another way.</summary>
    public ImmutableArray<Selection> Reshape(List<Selection> selections, IGraphType type)
    {
        if (draw.Chance(10))
        {
            selections = [.. selections.Select(selection => draw.Chance(30) ? Conditional(selection) : selection)];
        }

        if (draw.Chance(8))
        {
            selections = [.. selections, .. Twice(draw.Of(selections))];
        }

        if (draw.Chance(15))
        {
            var (from, to) = (draw.Between(0, selections.Count - 1), selections.Count);
            var isNamed = draw.Chance(50);
            var within = new Fragment(isNamed || draw.Chance(50) ? type.Name : null, isNamed) { Within = [.. selections[from..to]] };
            selections = [.. selections[..from], draw.Chance(20) ? Conditional(within) : within];
        }

        if (draw.Chance(5) && type is IObjectGraphType node && node.ResolvedInterfaces.Any())
        {
            selections.Add(new Fragment("Node", false) { Within = [new Field("id", null, [])] });
        }

        return [.. selections];
    }

    private Selection Conditional(Selection selection)
    {
        var name = draw.Of("skip", "include");
        var isIncluded = draw.Chance(80);
        var condition = variables.Maybe(new NonNullGraphType(new BooleanGraphType()), new Input.Scalar(isIncluded == (name == "include")), mayBeAbsent: false);
        return selection with { Directives = [new(name, condition)] };
    }

    /// <summary>The same field again, with a part of what is selected in it.</summary>
    private IEnumerable<Selection> Twice(Selection selection) => selection is Field field
        ? [field.Within.IsEmpty ? field : field with { Within = field.Within[draw.Between(0, field.Within.Length - 1)..] }]
        : [];
}

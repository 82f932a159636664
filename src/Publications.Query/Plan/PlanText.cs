using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Publications.Query.Schema;

namespace Publications.Query.Plan;

/// <summary>The canonical text of a plan, a node a line, inputs indented below.</summary>
public static class PlanText
{
    /// <summary>Prints a plan; equal plans have equal texts and only they.</summary>
    public static string Of(PlanNode plan)
    {
        var text = new StringBuilder();
        Print(text, plan, 0);
        return text.ToString();
    }

    private static void Print(StringBuilder text, PlanNode plan, int depth)
    {
        text.Append(' ', depth * 2);
        switch (plan)
        {
            case Connection connection:
                text.Append("Connection\n");
                Below(text, depth, connection.Rows, connection.Total);
                break;
            case Project project:
                PrintColumns(text, "Project", project.Columns, depth);
                Below(text, depth, project.Input);
                break;
            case First first:
                PrintColumns(text, "First", first.Columns, depth);
                Below(text, depth, first.Input);
                break;
            case Count count:
                text.Append("Count\n");
                Below(text, depth, count.Input);
                break;
            case Scan scan:
                text.Append("Scan ").Append(scan.Type.Name).Append('\n');
                break;
            case Traverse traverse:
                text.Append("Traverse ").Append(Arrow(traverse.Relationship)).Append('\n');
                break;
            case Filter filter:
                text.Append("Filter ").Append(Condition(filter.Predicate)).Append('\n');
                Below(text, depth, filter.Input);
                break;
            case Order order:
                text.Append("Order ").AppendJoin(", ", order.Keys.Select(Key)).Append('\n');
                Below(text, depth, order.Input);
                break;
            case Page page:
                text.Append(CultureInfo.InvariantCulture, $"Page of $p{page.SizeSlot}");
                text.Append(Place(" after ", page.After)).Append(Place(" and after ", page.Before)).Append('\n');
                Below(text, depth, page.Input);
                break;
            default:
                throw new NotSupportedException($"{plan.GetType().Name} has no line of its own.");
        }
    }

    private static void Below(StringBuilder text, int depth, params ReadOnlySpan<PlanNode?> inputs)
    {
        foreach (var input in inputs)
        {
            if (input is not null)
            {
                Print(text, input, depth + 1);
            }
        }
    }

    private static void PrintColumns(StringBuilder text, string name, ImmutableArray<Column> columns, int depth)
    {
        text.Append(name).Append(' ').AppendJoin(", ", columns.Select((column, i) => column is Value value ? Name(value.Operand) : $"#{i}")).Append('\n');
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i] is Nested nested)
            {
                text.Append(' ', depth * 2 + 2).Append(CultureInfo.InvariantCulture, $"#{i}:\n");
                Print(text, nested.Result, depth + 2);
            }
        }
    }

    private static string Condition(Predicate predicate) => predicate switch
    {
        Constant constant => constant.Holds ? "true" : "false",
        And and => $"({string.Join(" and ", and.Terms.Select(Condition))})",
        Or or => $"({string.Join(" or ", or.Terms.Select(Condition))})",
        IsAbsent absent => $"{Name(absent.Operand)} {Not(absent.Negated)}absent",
        Compare compare => $"{Name(compare.Operand)} {Not(compare.Negated)}{compare.Comparison.ToString().ToLowerInvariant()} {Slot(compare.Slot)}",
        StartsWith starts => $"{Name(starts.Operand)} {Not(starts.Negated)}startsWith {Slot(starts.FromSlot)} before {Slot(starts.BeforeSlot)}",
        Exists exists => $"{Not(exists.Negated)}some {Arrow(exists.Relationship)} [{Condition(exists.Predicate)}]",
        ElementExists exists => $"{Not(exists.Negated)}some {Name(exists.List)} [{Condition(exists.Predicate)}]",
        _ => throw new NotSupportedException($"{predicate.GetType().Name} cannot be printed."),
    };

    private static string Arrow(Schema.Relationship relationship) => relationship.Direction switch
    {
        Schema.Direction.Out => $"-{relationship.Type.Name}-> {relationship.Target}",
        Schema.Direction.In => $"<-{relationship.Type.Name}- {relationship.Target}",
        _ => $"-{relationship.Type.Name}- {relationship.Target}",
    };

    private static string Name(Operand operand) => operand.Source switch
    {
        OperandSource.Element => "element",
        OperandSource.Edge => $"edge.{operand.StoredName}",
        _ when operand.Found is { } found => $"{(found.Field is ExtremeField extreme ? $"{(extreme.IsLargest ? "max" : "min")} {extreme.Property.Name}" : "count")}({Arrow(found.Field.Of)}{(found.Subtree ? " of subtree" : "")})",
        _ => operand.StoredName,
    };

    private static string Place(string word, ImmutableArray<AfterKey> keys) =>
        keys.IsEmpty ? "" : word + string.Join(", ", keys.Select(key => $"{Key(key.Key)} {Slot(key.Slot)}"));

    private static string Key(OrderKey key) => $"{Name(key.Operand)} {(key.Descending ? "desc" : "asc")}";

    private static string Slot(int? slot) => slot is { } number ? $"$p{number}" : "absent";

    private static string Not(bool negated) => negated ? "not " : "";
}

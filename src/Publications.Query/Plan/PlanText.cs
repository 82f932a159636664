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
            case Several several:
                text.Append(several.Kept is null ? "Several\n" : "Several of kept\n");
                Below(text, depth, [several.Kept, .. several.Parts]);
                break;
            case Project project:
                PrintColumns(text, "Project", project.Columns, depth);
                Below(text, depth, project.Input);
                break;
            case First first:
                PrintColumns(text, "First", first.Columns, depth);
                Below(text, depth, first.Input);
                break;
            case Choice choice:
                text.Append("Choice\n");
                Below(text, depth, [.. choice.Options]);
                break;
            case Count count:
                text.Append("Count\n");
                Below(text, depth, count.Input);
                break;
            case Sum sum:
                text.Append("Sum\n");
                Below(text, depth, [.. sum.Counts]);
                break;
            case Group group:
                PrintGroup(text, group, depth);
                break;
            case SearchAll all:
                text.Append(CultureInfo.InvariantCulture, $"SearchAll of $p{all.SizeSlot}");
                text.Append(all.After is { } place ? $" after $p{place.ScoreSlot}, $p{place.BranchSlot}, $p{place.IdSlot}\n" : "\n");
                foreach (var branch in all.Branches)
                {
                    text.Append(' ', (depth * 2) + 2);
                    PrintColumns(text, $"Branch {branch.Number}", branch.Columns, depth + 1);
                    Below(text, depth + 1, branch.Input);
                }

                break;
            case SourceOverlap overlap:
                PrintColumns(text, "SourceOverlap", overlap.First, depth);
                text.Append(' ', depth * 2);
                PrintColumns(text, "and", overlap.Second, depth);
                break;
            case SourceFlow:
                text.Append("SourceFlow\n");
                break;
            case Rows rows:
                PrintRows(text, rows, depth);
                break;
            default:
                throw new NotSupportedException($"{plan.GetType().Name} has no line of its own.");
        }
    }

    private static void PrintRows(StringBuilder text, Rows rows, int depth)
    {
        var (line, input) = rows switch
        {
            Scan scan => ($"Scan {scan.Type.Name}", null),
            Alias alias => ($"Alias {alias.Type.Name} $p{alias.Slot}", null),
            Search search => ($"Search {search.Type.Name} {(search.Scored ? $"by parts $p{search.Slots.Parts} with points $p{search.Slots.Points}" : $"by $p{search.Slots.Match}")}", null),
            Traverse traverse => ($"Traverse {PlanWords.Arrow(traverse.Relationship)}{(traverse.Subtree ? " of subtree" : "")}", null),
            Derive derive => ($"Derive {PlanWords.Arrow(derive.Field.First)} {PlanWords.Arrow(derive.Field.Second)}{(derive.Subtree ? " of subtree" : "")}{(derive.Field.Edge is null ? "" : " counted")}", null),
            Shared shared => ($"Shared {PlanWords.Arrow(shared.By)}", null),
            KeptRows => ("Kept", null),
            Member member => ($"Member {member.Type} of key {member.Key}", null),
            Filter filter => ($"Filter {PlanWords.Condition(filter.Predicate)}", filter.Input),
            Order order => ($"Order {string.Join(", ", order.Keys.Select(PlanWords.Key))}", order.Input),
            Page page => ($"Page of $p{page.SizeSlot}{PlanWords.Place(" after ", page.After)}{PlanWords.Place(" and after ", page.Before)}", page.Input),
            _ => throw new NotSupportedException($"{rows.GetType().Name} has no line of its own."),
        };
        text.Append(line).Append('\n');
        Below(text, depth, input);
    }

    private static void PrintGroup(StringBuilder text, Group group, int depth)
    {
        var keys = group.Keys.Select(key => $"{key.Field.Key}{(key.Subtree ? " of subtree" : "")}{(key.Filter is null ? "" : $" [{PlanWords.Condition(key.Filter)}]")}");
        text.Append("Group by ").AppendJoin(", ", keys).Append(" counting ").Append(group.Counting.ToString().ToLowerInvariant());
        text.Append(group.Weight is null ? "" : $" {PlanWords.Arrow(group.Weight)}").Append(string.Concat(group.Sums.Select(sum => $", sum {PlanWords.Name(Operand.Of(sum, subtree: true))}")));
        text.Append(group.ByValue ? ", by value" : ", largest first").Append(group.SizeSlot is { } size ? $", $p{size} of them" : "").Append(group.Whole ? ", and the whole\n" : "\n");
        foreach (var key in group.Keys.Where(key => key.Field.Target is not null))
        {
            text.Append(' ', (depth * 2) + 2);
            PrintColumns(text, key.Field.Key, key.Columns, depth + 1);
        }

        Below(text, depth, group.Input);
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
        text.Append(name).Append(' ').AppendJoin(", ", columns.Select((column, i) => column is Value value ? PlanWords.Name(value.Operand) : $"#{i}")).Append('\n');
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i] is Nested nested)
            {
                text.Append(' ', depth * 2 + 2).Append(CultureInfo.InvariantCulture, $"#{i}:\n");
                Print(text, nested.Result, depth + 2);
            }
        }
    }
}

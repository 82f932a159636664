using System.Collections.Immutable;
using Publications.Query.Schema;

namespace Publications.Query.Plan;

/// <summary>The words of a plan's text: conditions, values, orders.</summary>
internal static class PlanWords
{
    public static string Condition(Predicate predicate) => predicate switch
    {
        Constant constant => constant.Holds ? "true" : "false",
        And and => $"({string.Join(" and ", and.Terms.Select(Condition))})",
        Or or => $"({string.Join(" or ", or.Terms.Select(Condition))})",
        Listed listed => $"{Not(listed.Negated)}listed",
        IsAbsent absent => $"{Name(absent.Operand)} {Not(absent.Negated)}absent",
        Compare compare => $"{Name(compare.Operand)} {Not(compare.Negated)}{compare.Comparison.ToString().ToLowerInvariant()} {Slot(compare.Slot)}",
        StartsWith starts => $"{Name(starts.Operand)} {Not(starts.Negated)}startsWith {Slot(starts.FromSlot)} before {Slot(starts.BeforeSlot)}",
        Exists exists => $"{Not(exists.Negated)}some {Arrow(exists.Relationship)} [{Condition(exists.Predicate)}]",
        ElementExists exists => $"{Not(exists.Negated)}some {Name(exists.List)} [{Condition(exists.Predicate)}]",
        _ => throw new NotSupportedException($"{predicate.GetType().Name} cannot be printed."),
    };

    public static string Arrow(Relationship relationship) => relationship.Direction switch
    {
        Direction.Out => $"-{relationship.Type.Name}-> {relationship.Target}",
        Direction.In => $"<-{relationship.Type.Name}- {relationship.Target}",
        _ => $"-{relationship.Type.Name}- {relationship.Target}",
    };

    public static string Name(Operand operand) => operand.Source switch
    {
        OperandSource.Element => "element",
        OperandSource.Edge => $"edge.{operand.StoredName}",
        OperandSource.Edges => $"edges.{operand.StoredName}",
        OperandSource.Score => "score",
        _ when operand.Found is { } found => $"{Word(found.Field)}({Arrow(found.Field.Of)}{(found.Subtree ? " of subtree" : "")})",
        _ => operand.StoredName,
    };

    public static string Place(string word, ImmutableArray<AfterKey> keys) =>
        keys.IsEmpty ? "" : word + string.Join(", ", keys.Select(key => $"{Key(key.Key)} {Slot(key.Slot)}{(key.ListSlot is { } list ? $" by {Slot(list)}" : "")}"));

    public static string Key(OrderKey key) => $"{Name(key.Operand)} {(key.Descending ? "desc" : "asc")}";

    private static string Word(FoundField field) => field is ExtremeField extreme ? $"{(extreme.IsLargest ? "max" : "min")} {extreme.Property.Name} " : "count";

    private static string Slot(int? slot) => slot is { } number ? $"$p{number}" : "absent";

    private static string Not(bool negated) => negated ? "not " : "";
}

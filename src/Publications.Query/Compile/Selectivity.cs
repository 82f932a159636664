using Publications.Query.Plan;

namespace Publications.Query.Compile;

/// <summary>Whether a condition is better looked up than tried: it names nodes by a key or by an index.</summary>
internal static class Selectivity
{
    /// <summary>What must hold all together.</summary>
    public static IEnumerable<Predicate> Terms(Predicate predicate) => predicate is And and ? and.Terms.SelectMany(Terms) : [predicate];

    public static bool IsLookedUp(Predicate predicate) => predicate switch
    {
        Compare { Negated: false, Comparison: Comparison.Equal or Comparison.In, Operand: { Source: OperandSource.Node, Found: null } operand } =>
            operand.Property.Name == "id" || operand.Property.IsUnique || operand.Property.IsIndexed,
        StartsWith { Negated: false, Operand: { Source: OperandSource.Node } operand } => operand.Property.IsIndexed,
        And and => and.Terms.Any(IsLookedUp),
        Or or => or.Terms.All(IsLookedUp),
        Exists { Negated: false } exists => IsLookedUp(exists.Predicate),
        _ => false,
    };
}

namespace Publications.Resolution;

/// <summary>Why two members of a cluster are one, or were kept apart.</summary>
/// <param name="Rank">Place of the rule in its table; lower ones are tried first.</param>
/// <param name="Left">Key of the one, ordinally before <paramref name="Right"/>.</param>
/// <param name="Right">Key of the other.</param>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Evidence">What both have in common.</param>
public sealed record Join(int Rank, string Left, string Right, string Rule, string Evidence)
{
    /// <summary>A join of two keys in either order.</summary>
    public static Join Of<TRule>(TRule rule, string one, string other, string evidence)
        where TRule : struct, Enum =>
        string.CompareOrdinal(one, other) <= 0
            ? new(Convert.ToInt32(rule, null), one, other, rule.ToString(), evidence)
            : new(Convert.ToInt32(rule, null), other, one, rule.ToString(), evidence);
}

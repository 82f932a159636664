using System.Collections.Immutable;

namespace Publications.Model.Theme;

/// <summary>A concept of the theme's vocabulary.</summary>
/// <param name="Id">Stable slug, <c>functional-upgrading</c>.</param>
/// <param name="Scheme"><c>theme</c> or <c>industry</c>.</param>
/// <param name="Labels">Language code → preferred label; <c>en</c> is always there.</param>
/// <param name="Definition">What it means, in one or two sentences.</param>
/// <param name="Broader">Ids of broader concepts; several are possible, a cycle is not.</param>
public sealed record Concept(string Id, string Scheme, ImmutableSortedDictionary<string, string> Labels, string? Definition, ImmutableArray<string> Broader)
{
    /// <summary>The English label.</summary>
    public string Label => Labels["en"];
}

using System.Collections.Immutable;

namespace Publications.Resolution.Works;

/// <summary>What a cluster of records must not contradict.</summary>
/// <param name="Dois">The DOIs of its records.</param>
/// <param name="FirstYear">Earliest year of its records.</param>
/// <param name="LastYear">Latest year.</param>
/// <param name="Class">Class of its type, <see cref="TypeClass.Any"/> when no record says.</param>
internal sealed record WorkSummary(ImmutableHashSet<string> Dois, int? FirstYear, int? LastYear, TypeClass Class)
{
    public static WorkSummary Of(WorkFeatures work) => new(work.Dois, work.Year, work.Year, work.Class);

    /// <summary>See <see cref="Agglomeration{TSummary}.Combine"/>: two with DOIs must share one; years and types may only under one identifier.</summary>
    public static string? Combine(WorkSummary left, WorkSummary right, Join join, out WorkSummary combined)
    {
        combined = new(
            left.Dois.Union(right.Dois),
            Least(left.FirstYear, right.FirstYear),
            Greatest(left.LastYear, right.LastYear),
            left.Class == TypeClass.Any ? right.Class : left.Class);
        if (!left.Dois.IsEmpty && !right.Dois.IsEmpty && !left.Dois.Overlaps(right.Dois))
        {
            return $"DOIs {left.Dois.Min(StringComparer.Ordinal)} and {right.Dois.Min(StringComparer.Ordinal)} differ";
        }

        if (join.Rank <= (int)WorkRule.SameIsbnAndTitle)
        {
            return null;
        }

        if (combined.LastYear - combined.FirstYear > 1)
        {
            return $"years {combined.FirstYear} and {combined.LastYear} are more than one apart";
        }

        return left.Class != right.Class && left.Class != TypeClass.Any && right.Class != TypeClass.Any
            ? $"one is of class {left.Class}, the other {right.Class}"
            : null;
    }

    private static int? Least(int? one, int? other) => one is null ? other : other is null ? one : Math.Min(one.Value, other.Value);

    private static int? Greatest(int? one, int? other) => one is null ? other : other is null ? one : Math.Max(one.Value, other.Value);
}

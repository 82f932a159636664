using System.Collections.Immutable;

namespace Publications.Resolution.Authors;

/// <summary>What a cluster of names must not contradict.</summary>
/// <param name="Orcid">ORCID of the person, when a mention has one.</param>
/// <param name="Seats">Record and role of each mention: nobody has two seats at one table.</param>
/// <param name="FirstYear">Earliest year of a work.</param>
/// <param name="LastYear">Latest year.</param>
internal sealed record PersonSummary(string? Orcid, ImmutableHashSet<string> Seats, int? FirstYear, int? LastYear)
{
    /// <summary>The longest working life that a name alone may span, in years.</summary>
    private const int LongestLife = 60;

    public static PersonSummary Of(Mention mention) =>
        new(mention.Orcid, [$"{mention.RecordKey}/{mention.Contributor.Role}"], mention.Year, mention.Year);

    /// <summary>See <see cref="Agglomeration{TSummary}.Combine"/>.</summary>
    public static string? Combine(PersonSummary left, PersonSummary right, Join join, out PersonSummary combined)
    {
        combined = left;
        if (left.Orcid is not null && right.Orcid is not null && left.Orcid != right.Orcid)
        {
            return $"ORCIDs {left.Orcid} and {right.Orcid} differ";
        }

        var (few, many) = left.Seats.Count < right.Seats.Count ? (left.Seats, right.Seats) : (right.Seats, left.Seats);
        if (few.Any(many.Contains))
        {
            return "both stand on one record";
        }

        var years = new[] { left.FirstYear, left.LastYear, right.FirstYear, right.LastYear }.Where(year => year is not null);
        combined = new(left.Orcid ?? right.Orcid, many.Union(few), years.Min(), years.Max());
        return join.Rank > (int)AuthorRule.CompatibleNameOnWork && combined.LastYear - combined.FirstYear > LongestLife
            ? $"works of {combined.FirstYear} and {combined.LastYear} are more than {LongestLife} years apart"
            : null;
    }
}

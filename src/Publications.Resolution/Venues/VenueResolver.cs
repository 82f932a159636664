using System.Collections.Immutable;
using Publications.Model.Records;

namespace Publications.Resolution.Venues;

/// <summary>Which mentions are one venue. Works with distinct mentions: what two records print alike is one mention.</summary>
public static class VenueResolver
{
    /// <summary>The key of a mention: kind, name and ISSN in normal form.</summary>
    public static string KeyOf(VenueMention venue) => $"{venue.Kind.ToString().ToLowerInvariant()}/{VenueKey.OfName(venue)}/{venue.Issn}";

    /// <summary>Clusters the mentions, whose keys are those of <see cref="KeyOf"/>.</summary>
    public static ImmutableArray<Cluster> Resolve(IEnumerable<VenueMention> mentions)
    {
        var venues = mentions.GroupBy(KeyOf, StringComparer.Ordinal).Select(group => (group.Key, Venue: group.First())).ToArray();
        var byIssn = Blocks.Pairs(venues, venue => venue.Key, venue => venue.Venue.Issn)
            .Select(pair => Join.Of(VenueRule.SameIssn, pair.Left.Key, pair.Right.Key, $"ISSN {pair.Block}"));
        var byName = Blocks.Pairs(venues, venue => venue.Key, venue => $"{venue.Venue.Kind}/{VenueKey.OfName(venue.Venue)}")
            .Select(pair => Join.Of(VenueRule.SameName, pair.Left.Key, pair.Right.Key, $"\"{pair.Block}\""));
        return Agglomeration<VenueKind>.Run(venues.ToDictionary(venue => venue.Key, venue => venue.Venue.Kind, StringComparer.Ordinal), byIssn.Concat(byName), Combine);
    }

    private static string? Combine(VenueKind left, VenueKind right, Join join, out VenueKind combined)
    {
        combined = left < right ? left : right;
        return null;
    }
}

using Publications.Model.Graph;
using Publications.Model.Records;
using Publications.Resolution.Venues;

namespace Publications.Ingestion.Merge;

/// <summary>Makes one venue of the mentions that are one.</summary>
internal static class VenueMerge
{
    /// <summary>The venue's node: the most frequent name and publisher, the ordinally first ISSN.</summary>
    /// <param name="mentions">All mentions that are the venue's, one for each record that has it; never empty.</param>
    public static GraphElement.Node Merge(IReadOnlyCollection<VenueMention> mentions)
    {
        var issns = mentions.Select(mention => mention.Issn).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToArray();
        var kind = mentions.Min(mention => mention.Kind);
        var name = MostFrequent(mentions.Select(mention => mention.Name))!;
        var keys = MergedKeys.Of('v', issns.Select(issn => $"issn:{issn}").Concat(mentions.Select(VenueResolver.KeyOf).Order(StringComparer.Ordinal)));
        return new GraphElement.Node("Venue", keys.Id)
        {
            Properties = new Properties.Builder()
                .Add("name", name)
                .Add("kind", EnumName.Of(kind))
                .Add("issn", issns.FirstOrDefault())
                .Add("publisher", MostFrequent(mentions.Select(mention => mention.Publisher)))
                .Add("mergedIds", keys.MergedIds)
                .Build(),
        };
    }

    private static string? MostFrequent(IEnumerable<string?> texts) =>
        texts.OfType<string>().GroupBy(text => text, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key).FirstOrDefault();
}

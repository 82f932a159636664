using Publications.Model.Graph;
using Publications.Model.Identifiers;
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
        var issn = mentions.Select(mention => mention.Issn).OfType<string>().Min(StringComparer.Ordinal);
        var kind = mentions.Min(mention => mention.Kind);
        var name = MostFrequent(mentions.Select(mention => mention.Name))!;
        var key = issn is null ? mentions.Select(VenueResolver.KeyOf).Min(StringComparer.Ordinal)! : $"issn:{issn}";
        return new GraphElement.Node("Venue", GraphId.Of('v', key))
        {
            Properties = new Properties.Builder()
                .Add("name", name)
                .Add("kind", EnumName.Of(kind))
                .Add("issn", issn)
                .Add("publisher", MostFrequent(mentions.Select(mention => mention.Publisher)))
                .Build(),
        };
    }

    private static string? MostFrequent(IEnumerable<string?> texts) =>
        texts.OfType<string>().GroupBy(text => text, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key).FirstOrDefault();
}

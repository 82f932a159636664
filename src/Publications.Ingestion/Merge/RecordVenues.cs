using Publications.Model.Records;

namespace Publications.Ingestion.Merge;

/// <summary>All venues that a record names.</summary>
internal static class RecordVenues
{
    public static IEnumerable<VenueMention> VenueMentions(this BibliographicRecord record) =>
        record.Venue is { } venue ? record.ReviewedIn.Prepend(venue) : record.ReviewedIn;
}

using Publications.Model.Records;
using Publications.Model.Text;

namespace Publications.Resolution.Venues;

/// <summary>The normal form of a venue's name.</summary>
public static class VenueKey
{
    /// <summary>Folded name without a leading article, e.g. <c>journal of economic geography</c>.</summary>
    public static string OfName(VenueMention venue)
    {
        var key = TitleKey.Of(venue.Name);
        return key.StartsWith("the ", StringComparison.Ordinal) ? key[4..] : key;
    }
}

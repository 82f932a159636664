namespace Publications.Resolution.Venues;

/// <summary>The rules by which two mentions are one venue; the order is the rank.</summary>
public enum VenueRule
{
    /// <summary>Same ISSN.</summary>
    SameIssn,

    /// <summary>Same normal name and same kind.</summary>
    SameName,
}

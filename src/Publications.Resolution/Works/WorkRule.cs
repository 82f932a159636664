namespace Publications.Resolution.Works;

/// <summary>The rules by which two records are one work, strongest first; the order is the rank.</summary>
public enum WorkRule
{
    /// <summary>Both bear the same identifier that names a work by itself.</summary>
    SameIdentifier,

    /// <summary>Same ISBN and same normal title.</summary>
    SameIsbnAndTitle,

    /// <summary>Same normal title, same year, and a contributor's surname or the venue with volume or pages.</summary>
    SameTitleAndYear,

    /// <summary>Same normal title, years one apart or absent, and a contributor's surname or the venue with volume or pages.</summary>
    SameTitle,

    /// <summary>Same venue, volume and first page, most words of the title, and a contributor's surname.</summary>
    SamePlaceInVenue,

    /// <summary>Same title up to the colon, most words of the rest, and two contributors' surnames (or all that one record has).</summary>
    SameMainTitle,
}

namespace Publications.Resolution.Authors;

/// <summary>The rules by which two names are one person, strongest first; the order is the rank.</summary>
public enum AuthorRule
{
    /// <summary>Same ORCID.</summary>
    SameOrcid,

    /// <summary>Same name, deduced from the same passage.</summary>
    SamePassage,

    /// <summary>Same folded name in the same role on records of one work.</summary>
    SameNameOnWork,

    /// <summary>A compatible name (initials, given name absent) in the same role on records of one work.</summary>
    CompatibleNameOnWork,

    /// <summary>Same folded name with a given name written out.</summary>
    SameFullName,

    /// <summary>Same folded name with initials only, and a co-author's surname in common.</summary>
    SameInitialsAndCoAuthor,

    /// <summary>Same folded name with initials only, and the venue in common.</summary>
    SameInitialsAndVenue,
}

namespace Publications.Model.Records;

/// <summary>What a record says of where the work appeared.</summary>
/// <param name="Name">Name as printed.</param>
/// <param name="Kind">Journal, series, book or conference.</param>
/// <param name="Issn">ISSN, checked, <c>0305-750X</c>.</param>
/// <param name="Publisher">Publisher of the venue.</param>
public sealed record VenueMention(string Name, VenueKind Kind, string? Issn = null, string? Publisher = null);

/// <summary>The kinds of venue.</summary>
public enum VenueKind
{
    /// <summary>Journal, magazine, newspaper.</summary>
    Journal,

    /// <summary>Series of books, reports or working papers.</summary>
    Series,

    /// <summary>A book that holds chapters.</summary>
    Book,

    /// <summary>Conference.</summary>
    Conference,
}

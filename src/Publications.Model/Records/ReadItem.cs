namespace Publications.Model.Records;

/// <summary>What a reader gives, one at a time: a record, or a rejection. Readers never throw on data.</summary>
public abstract record ReadItem
{
    private ReadItem()
    {
    }

    /// <summary>A record that was read.</summary>
    /// <param name="Record">The record.</param>
    public sealed record Accepted(BibliographicRecord Record) : ReadItem;

    /// <summary>Something that was not, or not wholly, read.</summary>
    /// <param name="Rejection">Where, what and why.</param>
    public sealed record Rejected(Rejection Rejection) : ReadItem;
}

using Publications.Model.Records;

namespace Publications.Resolution;

/// <summary>A record with its content-derived key.</summary>
/// <param name="Key">See <see cref="RecordKey"/>.</param>
/// <param name="Record">The record.</param>
public sealed record KeyedRecord(string Key, BibliographicRecord Record)
{
    /// <summary>The record with its key computed.</summary>
    public static KeyedRecord Of(BibliographicRecord record) => new(RecordKey.Of(record), record);
}

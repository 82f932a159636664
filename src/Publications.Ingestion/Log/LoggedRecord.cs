using Publications.Model.Records;

namespace Publications.Ingestion.Log;

/// <summary>A record in its place.</summary>
/// <param name="Source">Name of its source.</param>
/// <param name="Ordinal">0-based number among the records of the source.</param>
/// <param name="Key">Content-derived key.</param>
/// <param name="Record">The record, with the line where it stands.</param>
public sealed record LoggedRecord(string Source, int Ordinal, string Key, BibliographicRecord Record);

using System.Collections.Immutable;
using Publications.Model.Identifiers;
using Publications.Model.Records;

namespace Publications.Ingestion.Merge;

/// <summary>A record of a work with what decides which record's value wins: never file time or order.</summary>
/// <param name="Key">Content-derived key.</param>
/// <param name="NodeId">Id of the source record's node that stands for it.</param>
/// <param name="ExportedOn">Latest date that <c>sources.yaml</c> gives a file that holds it.</param>
/// <param name="Record">The record.</param>
public sealed record RankedRecord(string Key, string NodeId, string? ExportedOn, BibliographicRecord Record)
{
    /// <summary>The records of a work, best first: later export date, more fields, smaller key.</summary>
    public static ImmutableArray<RankedRecord> Order(IEnumerable<RankedRecord> records) =>
        [.. records
            .OrderByDescending(record => record.ExportedOn, StringComparer.Ordinal)
            .ThenByDescending(record => WorkFields.Completeness(record.Record))
            .ThenBy(record => record.Key, StringComparer.Ordinal)];

    /// <summary>The record's identifier of a scheme, when it has one.</summary>
    public string? Identifier(IdentifierScheme scheme) => Record.Identifiers.Where(id => id.Scheme == scheme).Select(id => id.Value).Min(StringComparer.Ordinal);
}

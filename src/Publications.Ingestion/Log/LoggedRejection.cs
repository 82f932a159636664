using Publications.Model.Records;

namespace Publications.Ingestion.Log;

/// <summary>A rejection with the name of its source.</summary>
/// <param name="Source">Name of the source.</param>
/// <param name="Rejection">Line, scope, reason and text.</param>
public sealed record LoggedRejection(string Source, Rejection Rejection);

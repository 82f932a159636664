namespace Publications.Ingestion;

/// <summary>Ingestion cannot go on for a reason that the user can mend; the message says where, what and what to do.</summary>
public sealed class IngestionException(string message, Exception? cause = null) : Exception(message, cause);

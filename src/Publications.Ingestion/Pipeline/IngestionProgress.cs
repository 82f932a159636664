namespace Publications.Ingestion.Pipeline;

/// <summary>How far an ingestion is.</summary>
/// <param name="Stage">The stage of the pipeline.</param>
/// <param name="Subject">The file that is read, or what is made.</param>
/// <param name="Done">Units done: bytes when reading, works when merging, changes when publishing.</param>
/// <param name="Total">Units in all; null when not known.</param>
public sealed record IngestionProgress(IngestionStage Stage, string Subject, long Done, long? Total);

/// <summary>The stages that take time.</summary>
public enum IngestionStage
{
    /// <summary>Files into the log.</summary>
    Read,

    /// <summary>Records into clusters.</summary>
    Resolve,

    /// <summary>Clusters into tagged works.</summary>
    Merge,

    /// <summary>Changes into the store.</summary>
    Publish,
}

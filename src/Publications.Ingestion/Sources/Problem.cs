namespace Publications.Ingestion.Sources;

/// <summary>Something wrong with a file beside the data: where, what, and what to do.</summary>
/// <param name="File">The file, as the user names it.</param>
/// <param name="Line">1-based line, or null when it is about the whole file.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record Problem(string File, int? Line, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => Line is { } line ? $"{File}:{line}: {Message}" : $"{File}: {Message}";
}

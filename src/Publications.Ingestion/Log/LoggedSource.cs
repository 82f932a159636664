using Publications.Ingestion.Sources;

namespace Publications.Ingestion.Log;

/// <summary>A source in the log.</summary>
/// <param name="Name">Its path below the sources' folder.</param>
/// <param name="Format">Format it was read as.</param>
/// <param name="Checksum">SHA-256 of its bytes, hexadecimal.</param>
/// <param name="ReadBy">Version of the readers that read it.</param>
/// <param name="IsExample">True for the sources that come with the theme; one's own replace them.</param>
/// <param name="Entry">What <c>sources.yaml</c> said of it.</param>
public sealed record LoggedSource(string Name, string Format, string Checksum, string ReadBy, bool IsExample, SourceEntry Entry)
{
    /// <summary>How many of its records could not be read; the log counts them.</summary>
    public int Rejected { get; init; }
}

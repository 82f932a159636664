using System.Collections.Immutable;
using Publications.Ingestion.Sources;

namespace Publications.Ingestion.Pipeline;

/// <summary>What an ingestion did.</summary>
/// <param name="Files">One for each file, by name.</param>
/// <param name="Problems">What was wrong beside the data: paths, <c>sources.yaml</c>, the theme.</param>
/// <param name="Publication">What changed in the store; null when nothing was published, and a problem says why.</param>
public sealed record IngestionReport(ImmutableArray<FileReport> Files, ImmutableArray<Problem> Problems, PublicationReport? Publication)
{
    /// <summary>True when every file was read whole: not a field was rejected.</summary>
    public bool IsClean => Problems.IsEmpty && Files.All(file => file.Rejections.IsEmpty);
}

/// <summary>What a publication changed in the store.</summary>
/// <param name="Upserts">Nodes and edges new or changed.</param>
/// <param name="Deletes">Nodes and edges gone.</param>
/// <param name="Nodes">Label → how many nodes the graph has.</param>
/// <param name="Edges">Relationship type → how many edges the graph has.</param>
/// <param name="Superseded">Source that is left out → the source that supersedes it.</param>
public sealed record PublicationReport(
    int Upserts, int Deletes, ImmutableSortedDictionary<string, int> Nodes, ImmutableSortedDictionary<string, int> Edges, ImmutableSortedDictionary<string, string> Superseded);

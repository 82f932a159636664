using System.Collections.Immutable;
using Publications.Model.Records;

namespace Publications.Ingestion.Pipeline;

/// <summary>What became of a file. <c>New + Changed + Same = Read</c>.</summary>
/// <param name="Name">The source's name.</param>
/// <param name="Format">Format, or null when it was not recognised.</param>
/// <param name="Read">Records read.</param>
/// <param name="New">Of them, those that the source did not have before.</param>
/// <param name="Changed">Of them, those whose local key the source had with other content.</param>
/// <param name="Same">Of them, those that the source had already.</param>
/// <param name="Removed">Records that the source had before and has no more.</param>
/// <param name="Rejections">What was not, or not wholly, read.</param>
public sealed record FileReport(string Name, string? Format, int Read, int New, int Changed, int Same, int Removed, ImmutableArray<Rejection> Rejections);

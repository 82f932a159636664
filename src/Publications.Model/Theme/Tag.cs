using System.Collections.Immutable;

namespace Publications.Model.Theme;

/// <summary>A concept or region that a work is about, with every stretch of text that says so.</summary>
/// <param name="Id">Id of the concept or region.</param>
/// <param name="Evidence">In the order title, abstract, keywords, then by offset; never empty.</param>
public sealed record Tag(string Id, ImmutableArray<TagEvidence> Evidence);

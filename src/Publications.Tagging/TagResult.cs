using System.Collections.Immutable;
using Publications.Model.Theme;

namespace Publications.Tagging;

/// <summary>What a work is about and where it studies it.</summary>
/// <param name="Concepts">In the order of the theme's file.</param>
/// <param name="Regions">In the order of the theme's file; the most precise that the text names.</param>
public sealed record TagResult(ImmutableArray<Tag> Concepts, ImmutableArray<Tag> Regions);

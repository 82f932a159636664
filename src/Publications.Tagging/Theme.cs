using System.Collections.Immutable;
using Publications.Model.Theme;

namespace Publications.Tagging;

/// <summary>The vocabulary of a research theme: what can be tagged, and the words that say so.</summary>
/// <param name="Concepts">Concepts in the order of the file.</param>
/// <param name="Regions">Regions in the order of the file.</param>
/// <param name="ConceptForms">Matching forms of the concepts.</param>
/// <param name="RegionForms">Matching forms of the regions.</param>
/// <param name="NoRegion">Context that rules out a match of any region's form.</param>
public sealed record Theme(
    ImmutableArray<Concept> Concepts, ImmutableArray<Region> Regions,
    ImmutableArray<VocabularyForm> ConceptForms, ImmutableArray<VocabularyForm> RegionForms, FormContext NoRegion);

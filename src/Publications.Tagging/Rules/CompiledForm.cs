using System.Collections.Frozen;

namespace Publications.Tagging.Rules;

/// <summary>A form with the numbers of its owner and of its context's phrases.</summary>
/// <param name="Owner">Index of its concept or region; −1 for a decoy of the whole file.</param>
/// <param name="IsRegion">Of a region.</param>
/// <param name="Form">As the theme has it.</param>
/// <param name="Unless">Rules it out.</param>
/// <param name="Only">Must be there, if not null.</param>
internal sealed record CompiledForm(int Owner, bool IsRegion, VocabularyForm Form, CompiledContext? Unless, CompiledContext? Only);

/// <summary>The numbers of a context's phrases.</summary>
internal sealed record CompiledContext(FrozenSet<int> Before, FrozenSet<int> After, FrozenSet<int> Close, FrozenSet<int> Near, FrozenSet<int> Text);

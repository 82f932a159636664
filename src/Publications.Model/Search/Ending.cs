namespace Publications.Model.Search;

/// <summary>A row of the table of endings: words that end so lose it, or change it.</summary>
/// <param name="Letters">The ending, of the letters a to z.</param>
/// <param name="MinimalStem">How many letters must stand before it.</param>
/// <param name="Replacement">What takes its place, never longer than it; the ending itself where it is to stay.</param>
/// <param name="Languages">The languages it is there for, as ISO 639-1 codes.</param>
/// <param name="Example">Folded words that it makes meet, the first of them with the ending; or the word it keeps whole.</param>
public sealed record Ending(string Letters, int MinimalStem, string Replacement, string Languages, string Example)
{
    /// <summary>True for a word of its own: nothing may stand before it.</summary>
    public bool IsWord { get; init; }

    /// <summary>True when it may be taken off a word that has so many letters before it.</summary>
    public bool Fits(int stem) => IsWord ? stem == 0 : stem >= MinimalStem;
}

namespace Publications.Model.Search;

/// <summary>A word before its stem is taken.</summary>
/// <param name="Letters">Its folded letters and digits, at most <see cref="MaximalLength"/> UTF-16 units.</param>
/// <param name="Start">Offset of its first UTF-16 unit in the text.</param>
/// <param name="End">Offset behind its last one.</param>
/// <param name="IsAlone">True for a letter of a script without blanks.</param>
/// <param name="IsJoined">True when only an apostrophe stands between it and the word before.</param>
internal readonly record struct Word(string Letters, int Start, int End, bool IsAlone, bool IsJoined)
{
    /// <summary>Longer words are cut, at a whole code point: no one searches by their end, and engines have limits of their own.</summary>
    public const int MaximalLength = 60;

    /// <summary>Its term.</summary>
    public string Term => IsAlone ? Letters : LightStem.Of(Letters);

    /// <summary>True when it has a single letter.</summary>
    public bool IsOneLetter => Letters.Length == 1 || (Letters.Length == 2 && char.IsSurrogate(Letters[0]));
}

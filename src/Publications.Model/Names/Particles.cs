namespace Publications.Model.Names;

/// <summary>The small words of names: particles before a family name, suffixes behind it.</summary>
public static class Particles
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "af", "al", "am", "auf", "av", "bin", "da", "dal", "dalla", "dalle", "das", "de", "degli", "dei", "del", "dela", "dell'", "della", "delle", "den", "der",
        "des", "di", "do", "dos", "du", "el", "het", "ibn", "im", "in", "la", "las", "le", "los", "op", "'t", "te", "ten", "ter", "und", "van", "vande", "vanden",
        "vander", "vom", "von", "y", "zu", "zum", "zur", "d'", "l'", "e",
    };

    private static readonly HashSet<string> Suffixes = new(StringComparer.OrdinalIgnoreCase)
    {
        "jr", "jr.", "jnr", "jnr.", "sr", "sr.", "snr", "snr.", "ii", "iii", "iv", "2nd", "3rd", "4th",
    };

    /// <summary>True for a particle in any case: <c>van</c>, <c>De</c>.</summary>
    public static bool IsParticle(string word) => Words.Contains(word);

    /// <summary>True for a particle in lower case, as which it is no part of the family name proper.</summary>
    public static bool IsLowerParticle(string word) => !char.IsUpper(word[0]) && Words.Contains(word);

    /// <summary>True for <c>Jr</c>, <c>Sr.</c>, <c>III</c>.</summary>
    public static bool IsSuffix(string word) => Suffixes.Contains(word);
}

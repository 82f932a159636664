using System.Collections.Immutable;

namespace Publications.Model.Names;

/// <summary>
/// Divides a name as printed into its parts. With a comma: <c>von Last, First</c>, <c>von Last, Jr, First</c> or <c>Last, First, Jr</c>; without one:
/// reading order, <c>Meine Pieter van Dijk</c>.
/// </summary>
public static class NameParser
{
    /// <summary>
    /// The name in its parts. A group (see <see cref="GroupNames"/>) stays whole; a single word is a family name; in reading order a capitalised
    /// particle belongs to the family name (<c>Valentina De Marchi</c>), one in lower case is a particle. Blank text gives an empty literal.
    /// </summary>
    public static PersonName Parse(string text)
    {
        var name = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (GroupNames.IsGroup(name))
        {
            return PersonName.OfGroup(name);
        }

        var parts = name.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts switch
        {
            [] => PersonName.OfGroup(name),
            [var whole] => InReadingOrder(whole, null),
            [var whole, var suffix] when Particles.IsSuffix(suffix) && whole.Contains(' ', StringComparison.Ordinal) => InReadingOrder(whole, suffix),
            [var family, var given] => Inverted(family, given, null),
            [var family, var given, var suffix] when Particles.IsSuffix(suffix) => Inverted(family, given, suffix),
            [var family, var suffix, .. var given] => Inverted(family, string.Join(", ", given), suffix),
        };
    }

    private static PersonName InReadingOrder(string name, string? suffix)
    {
        var words = name.Split(' ').ToImmutableArray();
        if (suffix is null && words.Length > 2 && Particles.IsSuffix(words[^1]))
        {
            suffix = words[^1];
            words = words[..^1];
        }

        var family = words.Length - 1;
        while (family > 1 && char.IsUpper(words[family - 1][0]) && Particles.IsParticle(words[family - 1]))
        {
            family--;
        }

        var particle = family;
        while (particle > 1 && Particles.IsLowerParticle(words[particle - 1]))
        {
            particle--;
        }

        return new(Join(words[family..])!, Join(words[..particle]), Join(words[particle..family]), suffix);
    }

    private static PersonName Inverted(string family, string given, string? suffix)
    {
        var words = family.Split(' ').ToImmutableArray();
        var particles = 0;
        while (particles < words.Length - 1 && Particles.IsLowerParticle(words[particles]))
        {
            particles++;
        }

        // Catalogues put the particle behind the given names: "Dijk, Meine Pieter van".
        var names = given.Split(' ').ToImmutableArray();
        var end = names.Length;
        while (particles == 0 && end > 1 && Particles.IsLowerParticle(names[end - 1]))
        {
            end--;
        }

        var particle = particles > 0 ? words[..particles] : names[end..];
        return new(Join(words[particles..])!, Join(names[..end]), Join(particle), suffix);
    }

    private static string? Join(ImmutableArray<string> words) => words.IsEmpty ? null : string.Join(' ', words);
}

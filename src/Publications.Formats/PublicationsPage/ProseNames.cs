using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Publications.Model.Names;

namespace Publications.Formats.PublicationsPage;

/// <summary>A person's name in prose.</summary>
/// <param name="Name">Its parts.</param>
/// <param name="Printed">As printed.</param>
/// <param name="Affiliation">What stands in brackets behind it.</param>
internal sealed record ProseName(PersonName Name, string Printed, string? Affiliation);

/// <summary>Names as prose lists them: given names first, parted by commas and "and".</summary>
internal static partial class ProseNames
{
    private static readonly string[] Particles =
        ["van", "von", "der", "den", "de", "del", "della", "dello", "di", "da", "dos", "das", "do", "du", "la", "le", "el", "al", "bin", "ibn", "ten", "ter", "zu", "y", "af"];

    private static readonly string[] Titles = ["prof", "professor", "dr", "sir", "dame"];

    /// <summary>The names of a list; null when any part of it does not read like a person's name.</summary>
    public static ImmutableArray<ProseName>? ReadList(string list)
    {
        var names = ImmutableArray.CreateBuilder<ProseName>();
        foreach (var part in Separator().Split(list).Select(part => part.Trim(' ', '.', ',', ';')).Where(part => part.Length > 0))
        {
            if (Read(part) is not { } name)
            {
                return null;
            }

            names.Add(name);
        }

        return names.Count == 0 ? null : names.ToImmutable();
    }

    /// <summary>One name of two to six words, with an affiliation in brackets or not; null when it does not read like one.</summary>
    public static ProseName? Read(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var affiliation = open > 0 && text.EndsWith(')') ? text[(open + 1)..^1].Trim() : null;
        var printed = (affiliation is null ? text : text[..open]).Trim(' ', ',', '.');
        var words = printed.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        while (words.Count > 0 && Titles.Contains(words[0].TrimEnd('.').ToLowerInvariant()))
        {
            words.RemoveAt(0);
        }

        if (words.Count is < 2 or > 6 || !IsNameWord(words[0]) || !IsFamily(words[^1]) || !words.All(word => IsNameWord(word) || Particles.Contains(word)))
        {
            return null;
        }

        return new ProseName(Parts(words), string.Join(' ', words), affiliation);
    }

    /// <summary>A name that the reader of prose or a file beside the page gives, in its parts: what follows the particles, or the last word, is the family's.</summary>
    public static PersonName Parts(string name) => Parts([.. name.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

    private static PersonName Parts(List<string> words)
    {
        var particle = words.FindIndex(1, word => Particles.Contains(word));
        var end = particle;
        while (end > 0 && Particles.Contains(words[end]))
        {
            end++;
        }

        return particle > 0 && end < words.Count
            ? new PersonName(Join(words[end..]), Join(words[..particle]), Join(words[particle..end]))
            : new PersonName(words[^1], words.Count > 1 ? Join(words[..^1]) : null);
    }

    private static string Join(List<string> words) => string.Join(' ', words);

    private static bool IsNameWord(string word) => char.IsUpper(word[0]) && word.All(c => char.IsLetter(c) || c is '.' or '-' or '’' or '\'' or '\u2010' or '\u2011');

    private static bool IsFamily(string word) => IsNameWord(word) && word.Count(char.IsLetter) > 1;

    [GeneratedRegex(@"\s*[,;]\s*(?:(?:and|y|e|et)\s+|&\s*)?(?![^(]*\))|\s+(?:and|y|e|et)\s+(?![^(]*\))|\s*&\s*(?![^(]*\))")]
    private static partial Regex Separator();
}

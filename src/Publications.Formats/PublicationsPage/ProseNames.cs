using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Publications.Model.Names;

namespace Publications.Formats.PublicationsPage;

/// <summary>A person's name in prose.</summary>
/// <param name="Name">Its parts.</param>
/// <param name="Printed">As printed, without title.</param>
/// <param name="Affiliation">What stands in brackets behind it; null when nothing does.</param>
internal sealed record ProseName(PersonName Name, string Printed, string? Affiliation);

/// <summary>Names as prose lists them: given names first, parted by commas and "and".</summary>
internal static partial class ProseNames
{
    private static readonly string[] Titles = ["prof", "professor", "dr", "sir", "dame"];

    /// <summary>The names of a list; null when any part of it does not read like a person's name.</summary>
    public static ImmutableArray<ProseName>? ReadList(string list)
    {
        var names = ImmutableArray.CreateBuilder<ProseName>();
        foreach (var part in Separator().Split(list).Select(part => part.Trim(' ', ',', ';')).Where(part => part.Length > 0))
        {
            if (Read(part) is not { } name)
            {
                return null;
            }

            names.Add(name);
        }

        return names.Count == 0 ? null : names.ToImmutable();
    }

    /// <summary>One person's name of two to six words, with an affiliation in brackets or not; null when the text does not read like one.</summary>
    public static ProseName? Read(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var affiliation = open > 0 && text.EndsWith(')') ? text[(open + 1)..^1].Trim() : null;
        var words = (affiliation is null ? text : text[..open]).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).AsSpan();
        while (words.Length > 0 && Titles.Contains(words[0].TrimEnd('.').ToLowerInvariant()))
        {
            words = words[1..];
        }

        if (words.Length is < 2 or > 6 || !IsNameWord(words[0]) || words[0] is "The" || (!Particles.IsSuffix(words[^1]) && words[^1].Count(char.IsLetter) < 2) || !IsNameWord(words[^1]))
        {
            return null;
        }

        foreach (var word in words)
        {
            if (!IsNameWord(word) && !Particles.IsLowerParticle(word))
            {
                return null;
            }
        }

        var printed = string.Join(' ', words!);
        return GroupNames.IsGroup(printed) ? null : new ProseName(NameParser.Parse(printed), printed, affiliation);
    }

    private static bool IsNameWord(string word) => char.IsUpper(word[0]) && word.All(c => char.IsLetter(c) || c is '.' or '-' or '’' or '\'' or '\u2010' or '\u2011');

    [GeneratedRegex(@"(?:\s*[,;]\s*(?:(?:and|y|e|et)\s+|&\s*)?|\s+(?:and|y|e|et)\s+|\s*&\s*)(?![^(]*\))", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();
}

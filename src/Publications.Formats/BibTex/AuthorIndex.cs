using Publications.Model.Names;
using Publications.Model.Records;
using Publications.Model.Text;

namespace Publications.Formats.BibTex;

/// <summary>Finds a record's author by a name as other fields of the record print it: whole, or with initials where those fit one author alone.</summary>
internal sealed class AuthorIndex
{
    private const int Ambiguous = -1;

    private readonly Dictionary<string, int> whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> initials = new(StringComparer.Ordinal);

    /// <summary>Indexes the authors among the contributors.</summary>
    public AuthorIndex(List<Contributor> contributors)
    {
        var authors = Enumerable.Range(0, contributors.Count).Where(i => contributors[i].Role == ContributorRole.Author).ToArray();
        Only = authors.Length == 1 ? authors : [];
        foreach (var i in authors)
        {
            var name = contributors[i].Name;
            whole.TryAdd(Whole(name), i);
            Put(initials, Initials(name, all: true), i);
            Put(initials, Initials(name, all: false), i);
        }
    }

    /// <summary>The one author, when there is one alone; else none.</summary>
    public IReadOnlyList<int> Only { get; }

    /// <summary>The place of the author with that name among the contributors; null when none or more than one may be meant.</summary>
    public int? Find(string printed)
    {
        if (printed.Length is 0 or > 120)
        {
            return null;
        }

        var name = NameParser.Parse(printed);
        return whole.TryGetValue(Whole(name), out var found)
            || (name.Given is not null && initials.TryGetValue(Initials(name, all: true), out found) && found != Ambiguous)
            || (name.Given is not null && initials.TryGetValue(Initials(name, all: false), out found) && found != Ambiguous)
            ? found
            : null;
    }

    private static string Whole(PersonName name) => Letters($"{name.FoldedFamily}|{Folding.Fold(name.Given)}|{Folding.Fold(name.Suffix)}");

    private static string Initials(PersonName name, bool all)
    {
        var given = name.Given ?? "";
        var isAbbreviated = given.Length <= 4 && given.All(char.IsUpper);
        var letters = isAbbreviated ? given : string.Concat(given.Split([' ', '-', '.'], StringSplitOptions.RemoveEmptyEntries).Select(word => word[0]));
        return Letters($"{name.FoldedFamily}|{Folding.Fold(all || letters.Length == 0 ? letters : letters[..1])}");
    }

    private static string Letters(string text) => string.Concat(text.Where(c => char.IsLetter(c) || c == '|'));

    private static void Put(Dictionary<string, int> index, string key, int author) =>
        index[key] = index.TryGetValue(key, out var other) && other != author ? Ambiguous : author;
}

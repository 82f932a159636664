using System.Collections.Frozen;
using Publications.Model.Records;

namespace Publications.Formats.BibTex;

/// <summary>Our types for BibTeX's and BibLaTeX's entry types, and for the words with which databases say it more exactly.</summary>
internal static class EntryTypes
{
    private static readonly FrozenDictionary<string, WorkType> ByType = Table(' ',
        (WorkType.Article, "article suppperiodical magazine newspaper"),
        (WorkType.BookReview, "review"),
        (WorkType.Book, "book mvbook booklet"),
        (WorkType.EditedBook, "collection mvcollection periodical reference mvreference"),
        (WorkType.Chapter, "inbook bookinbook suppbook incollection suppcollection inreference"),
        (WorkType.ConferencePaper, "inproceedings conference"),
        (WorkType.Proceedings, "proceedings mvproceedings"),
        (WorkType.Thesis, "thesis phdthesis mastersthesis mathesis bachelorsthesis"),
        (WorkType.Report, "report techreport manual standard"),
        (WorkType.WorkingPaper, "unpublished workingpaper preprint"),
        (WorkType.Dataset, "dataset data"),
        (WorkType.Software, "software softwareversion softwaremodule codefragment"),
        (WorkType.WebPage, "online electronic www webpage"),
        (WorkType.Patent, "patent"),
        (WorkType.Other, "misc other artwork audio bibnote commentary customa customb customc customd custome customf image jurisdiction legal legislation letter movie music "
            + "performance video"));

    private static readonly FrozenSet<string> Wholes = new[] { "proceedings", "mvproceedings", "periodical", "collection", "mvcollection", "book", "mvbook", "reference", "mvreference" }
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, WorkType> ByWord = Table('|',
        (WorkType.Article, "article|journal article|data paper|short survey"),
        (WorkType.ReviewArticle, "review|review article"),
        (WorkType.BookReview, "book review"),
        (WorkType.Book, "book"),
        (WorkType.Chapter, "book chapter|article; book chapter"),
        (WorkType.ConferencePaper, "proceedings paper|conference paper|meeting abstract|article; proceedings paper|paper"),
        (WorkType.Proceedings, "conference review"),
        (WorkType.Thesis, "phdthesis|mathesis|phd thesis|master's thesis|dissertation"),
        (WorkType.Report, "report|techreport"),
        (WorkType.WorkingPaper, "working paper|discussion paper|policy research working paper|preprint|research paper"),
        (WorkType.Editorial, "editorial|editorial material|letter|note|news item|comment"),
        (WorkType.Erratum, "erratum|correction|correction, addition|corrigendum"),
        (WorkType.Dataset, "dataset|data set"),
        (WorkType.Software, "software|software review"));

    /// <summary>Entries that others draw on and that are no works themselves.</summary>
    public static bool IsDefinition(string type) => type == "xdata";

    /// <summary>True for a type that BibTeX, BibLaTeX or a common style has.</summary>
    public static bool IsKnown(string type) => ByType.ContainsKey(type);

    /// <summary>True for the types of what holds other works.</summary>
    public static bool IsWhole(string type) => Wholes.Contains(type);

    /// <summary>True for types whose title stands within another work's.</summary>
    public static bool IsPart(WorkType type) => type is WorkType.Chapter or WorkType.ConferencePaper;

    /// <summary>
    /// The type of an entry: by its database's word where it gives one that is known, else by its entry type; a book with editors and
    /// without authors is an edited book, a report or miscellany in a series of working papers is a working paper.
    /// </summary>
    public static WorkType Of(string type, string? word, string? series, bool hasAuthors, bool hasEditors)
    {
        var byType = ByType.GetValueOrDefault(type, WorkType.Other);
        if (word is not null && Said(byType, word) is { } said)
        {
            return said;
        }

        return byType switch
        {
            WorkType.Book when hasEditors && !hasAuthors => WorkType.EditedBook,
            WorkType.Report or WorkType.Other when IsWorkingPaper(word) || IsWorkingPaper(series) => WorkType.WorkingPaper,
            _ => byType,
        };
    }

    private static WorkType? Said(WorkType byType, string word)
    {
        var first = word.Split(';')[0].Trim().ToLowerInvariant();
        var found = ByWord.TryGetValue(word.ToLowerInvariant(), out var whole) || ByWord.TryGetValue(first, out whole);
        return found && !(whole == WorkType.Article && byType != WorkType.Other) ? whole : null;
    }

    private static bool IsWorkingPaper(string? text) =>
        text is not null && (text.Contains("working paper", StringComparison.OrdinalIgnoreCase) || text.Contains("discussion paper", StringComparison.OrdinalIgnoreCase));

    private static FrozenDictionary<string, WorkType> Table(char separator, params (WorkType Type, string Names)[] rows) =>
        rows.SelectMany(row => row.Names.Split(separator).Select(name => (name, row.Type))).ToFrozenDictionary(pair => pair.name, pair => pair.Type);
}

namespace Publications.Formats.BibTex;

/// <summary>Names of fields and types, each made once: a table of what is known, and what a file adds to it.</summary>
internal sealed class FieldNames
{
    private const int MostLearned = 10_000;

    private static readonly (string Names, Field Field)[] Known =
    [
        ("abstract", Field.Abstract), ("address location publisher-location", Field.Address), ("affiliation", Field.Affiliation),
        ("eid article-number art_number articleno", Field.ArticleNumber), ("author", Field.Author), ("author_keywords author-keywords", Field.AuthorKeywords),
        ("bookauthor book-author", Field.BookAuthor), ("booksubtitle", Field.BookSubtitle), ("booktitle", Field.BookTitle), ("cited-references", Field.CitedReferences),
        ("crossref", Field.Crossref), ("date", Field.Date), ("day", Field.Day), ("da", Field.DataDate), ("doi", Field.Doi), ("document_type", Field.DocumentType),
        ("editor", Field.Editor), ("editora", Field.EditorA), ("editorb", Field.EditorB), ("editorc", Field.EditorC), ("editoratype", Field.EditorAType),
        ("editorbtype", Field.EditorBType), ("editorctype", Field.EditorCType), ("editortype", Field.EditorType), ("eissn", Field.EIssn),
        ("author-email email e-mail correspondence_address correspondence_address1 correspondence_address2", Field.Email),
        ("eprint arxivid", Field.Eprint), ("eprinttype archiveprefix", Field.EprintType), ("howpublished", Field.HowPublished), ("isbn", Field.Isbn), ("issn", Field.Issn),
        ("issuetitle", Field.IssueTitle), ("journaltitle journal", Field.Journal), ("journalsubtitle", Field.JournalSubtitle), ("keywords keyword", Field.Keywords),
        ("keywords-plus", Field.KeywordsPlus), ("langid language", Field.Language), ("maintitle", Field.MainTitle), ("month", Field.Month), ("note", Field.Note),
        ("number issue", Field.Number), ("orcid-numbers", Field.OrcidNumbers), ("origtitle", Field.OriginalTitle), ("pages", Field.Pages), ("pmcid pmc", Field.Pmcid),
        ("pmid pubmed_id", Field.Pmid), ("publisher", Field.Publisher), ("references", Field.References), ("institution school organization", Field.School),
        ("series", Field.Series), ("shorttitle", Field.ShortTitle), ("source", Field.Source), ("subtitle", Field.Subtitle), ("times-cited", Field.TimesCited),
        ("title", Field.Title), ("titleaddon", Field.TitleAddon), ("translator", Field.Translator), ("type", Field.Type), ("unique-id", Field.UniqueId),
        ("url", Field.Url), ("volume", Field.Volume), ("xdata", Field.Xdata), ("xref", Field.Xref), ("year", Field.Year),
    ];

    private readonly Dictionary<string, FieldName> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, FieldName>.AlternateLookup<ReadOnlySpan<char>> lookup;

    /// <summary>The table as it is before a file is read.</summary>
    public FieldNames()
    {
        lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (aliases, field) in Known)
        {
            foreach (var name in aliases.Split(' '))
            {
                names[name] = new(name, field);
            }
        }
    }

    /// <summary>True for a name that means something to us, in any case.</summary>
    public bool Knows(ReadOnlySpan<char> name) => lookup.TryGetValue(name, out var known) && known.Field != Field.None;

    /// <summary>The one instance of a name in any case.</summary>
    public FieldName Of(ReadOnlySpan<char> name)
    {
        if (lookup.TryGetValue(name, out var known))
        {
            return known;
        }

        var made = new FieldName(name.ToString().ToLowerInvariant(), Field.None);
        if (names.Count < MostLearned)
        {
            names[made.Name] = made;
        }

        return made;
    }
}

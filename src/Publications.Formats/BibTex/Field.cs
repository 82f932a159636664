namespace Publications.Formats.BibTex;

/// <summary>The fields that make a record; all others are kept as read and nothing more.</summary>
internal enum Field
{
    None, Abstract, Address, Affiliation, ArticleNumber, Author, AuthorKeywords, BookAuthor, BookSubtitle, BookTitle, CitedReferences, Crossref, Date, Day, DataDate,
    Doi, DocumentType, Editor, EditorA, EditorB, EditorC, EditorAType, EditorBType, EditorCType, EditorType, EIssn, Email, Eprint, EprintType, HowPublished,
    Isbn, Issn, IssueTitle, Journal, JournalSubtitle, Keywords, KeywordsPlus, Language, MainTitle, Month, Note, Number, OrcidNumbers, OriginalTitle, Pages, Pmcid, Pmid,
    Publisher, References, School, Series, ShortTitle, Source, Subtitle, TimesCited, Title, TitleAddon, Translator, Type, UniqueId, Url, Volume, Xdata, Xref, Year,
}

/// <summary>A field's name in lower case, and what it means to us. One instance per name, so that names compare by reference.</summary>
/// <param name="Name">Lower case, as in the source otherwise.</param>
/// <param name="Field">What it means.</param>
internal sealed record FieldName(string Name, Field Field);

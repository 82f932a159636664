namespace Publications.Model.Records;

/// <summary>What kind of work it is; the raw type of the source is kept beside it.</summary>
public enum WorkType
{
    /// <summary>The source does not say, or says something unknown.</summary>
    Other,

    /// <summary>Article in a journal or magazine.</summary>
    Article,

    /// <summary>Review of the literature, or a review article.</summary>
    ReviewArticle,

    /// <summary>Review of a book.</summary>
    BookReview,

    /// <summary>Book by its authors.</summary>
    Book,

    /// <summary>Collection by its editors.</summary>
    EditedBook,

    /// <summary>Chapter in a book.</summary>
    Chapter,

    /// <summary>Paper in conference proceedings.</summary>
    ConferencePaper,

    /// <summary>The proceedings as a whole.</summary>
    Proceedings,

    /// <summary>Doctoral, master's or other thesis.</summary>
    Thesis,

    /// <summary>Report.</summary>
    Report,

    /// <summary>Working or discussion paper, preprint.</summary>
    WorkingPaper,

    /// <summary>Editorial, introduction of an issue, letter, note, comment.</summary>
    Editorial,

    /// <summary>Correction of another work.</summary>
    Erratum,

    /// <summary>Data set.</summary>
    Dataset,

    /// <summary>Program.</summary>
    Software,

    /// <summary>Page or site on the web.</summary>
    WebPage,

    /// <summary>Patent.</summary>
    Patent,

    /// <summary>Known only from other works' references.</summary>
    ReferenceOnly,
}

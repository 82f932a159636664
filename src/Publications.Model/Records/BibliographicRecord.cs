using System.Collections.Immutable;
using Publications.Model.Identifiers;

namespace Publications.Model.Records;

/// <summary>One record as a source gives it, in our terms; nothing is added that the source does not say. Immutable.</summary>
public sealed record BibliographicRecord
{
    /// <summary>1-based line where the record starts (for formats without lines, its 1-based number).</summary>
    public required int Line { get; init; }

    /// <summary>The source's own key within its file (a citation key); never an identity.</summary>
    public string? LocalKey { get; init; }

    /// <summary>Local key of the record this one is a part of (BibTeX <c>crossref</c>).</summary>
    public string? PartOfLocalKey { get; init; }

    /// <summary>Our type.</summary>
    public WorkType Type { get; init; }

    /// <summary>The source's word for the type.</summary>
    public string? RawType { get; init; }

    /// <summary>Identifiers in normal form, checked.</summary>
    public ImmutableArray<Identifier> Identifiers { get; init; } = [];

    /// <summary>Main title, clean text.</summary>
    public string? Title { get; init; }

    /// <summary>Subtitle where the source keeps it apart.</summary>
    public string? Subtitle { get; init; }

    /// <summary>Titles in other languages or forms.</summary>
    public ImmutableArray<TitleVariant> OtherTitles { get; init; } = [];

    /// <summary>Abstract, clean text.</summary>
    public string? Abstract { get; init; }

    /// <summary>Year of publication; null when the source gives none.</summary>
    public int? Year { get; init; }

    /// <summary>Date as EDTF (<c>2008-03</c>), when the source says more than a year.</summary>
    public string? Date { get; init; }

    /// <summary>ISO 639-1 code where known, else as printed.</summary>
    public string? Language { get; init; }

    /// <summary>Volume as printed.</summary>
    public string? Volume { get; init; }

    /// <summary>Issue as printed.</summary>
    public string? Issue { get; init; }

    /// <summary>Pages with both ends whole, <c>549-573</c>, or an article number.</summary>
    public string? Pages { get; init; }

    /// <summary>Publisher as printed.</summary>
    public string? Publisher { get; init; }

    /// <summary>Address of the work on the web.</summary>
    public string? Url { get; init; }

    /// <summary>Where it appeared.</summary>
    public VenueMention? Venue { get; init; }

    /// <summary>Where it was reviewed.</summary>
    public ImmutableArray<VenueMention> ReviewedIn { get; init; } = [];

    /// <summary>Authors, editors, translators, endorsers in the order of the source.</summary>
    public ImmutableArray<Contributor> Contributors { get; init; } = [];

    /// <summary>True when the source says that it names only the first authors (<c>and others</c>).</summary>
    public bool AuthorsAreTruncated { get; init; }

    /// <summary>Keywords of the authors or the source.</summary>
    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>Cited references.</summary>
    public ImmutableArray<Reference> References { get; init; } = [];

    /// <summary>Times cited as the source counts, with its name and, where given, the date of the count.</summary>
    public CitationCount? Citations { get; init; }

    /// <summary>True when the source says that the work was retracted.</summary>
    public bool IsRetracted { get; init; }

    /// <summary>Every field as read, in the order of the source, also those that nothing else here holds.</summary>
    public ImmutableArray<RawField> Fields { get; init; } = [];
}

/// <summary>A title in another language or form.</summary>
/// <param name="Text">The title.</param>
/// <param name="Language">ISO 639-1 code, when known.</param>
/// <param name="Kind"><c>translated</c>, <c>original</c>, <c>short</c>, <c>alternative</c>.</param>
public sealed record TitleVariant(string Text, string? Language, string Kind);

/// <summary>A cited reference.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Doi">Its DOI in normal form, where it has one.</param>
public sealed record Reference(string Text, string? Doi = null);

/// <summary>A count of citations.</summary>
/// <param name="Source">Who counts: <c>Web of Science</c>.</param>
/// <param name="Count">Times cited.</param>
/// <param name="AsOf">ISO date of the count, where given.</param>
public sealed record CitationCount(string Source, int Count, string? AsOf = null);

/// <summary>A field as the source has it.</summary>
/// <param name="Name">The source's name of the field.</param>
/// <param name="Value">The value, decoded to text but otherwise as read.</param>
public sealed record RawField(string Name, string Value);

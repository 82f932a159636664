namespace Publications.Model.Identifiers;

/// <summary>The schemes that name a work, in the fixed rank by which the best key of a work is chosen (the first that it has).</summary>
public enum IdentifierScheme
{
    /// <summary>Lower case, without resolver: <c>10.1080/13600810701848144</c>.</summary>
    Doi,

    /// <summary>13 digits, no hyphens. Names a work only together with its title, since chapters share their book's.</summary>
    Isbn,

    /// <summary><c>W</c> and digits.</summary>
    OpenAlex,

    /// <summary>Web of Science accession number, <c>WOS:</c> and 15 characters.</summary>
    WebOfScience,

    /// <summary>Scopus EID, <c>2-s2.0-</c> and digits.</summary>
    Scopus,

    /// <summary>PubMed id, 1 to 8 digits.</summary>
    PubMed,

    /// <summary>PubMed Central id, <c>PMC</c> and digits.</summary>
    PubMedCentral,

    /// <summary>A Handle, <c>prefix/suffix</c>.</summary>
    Handle,

    /// <summary>RePEc handle, case-folded.</summary>
    RePEc,

    /// <summary>arXiv id without version.</summary>
    ArXiv,
}

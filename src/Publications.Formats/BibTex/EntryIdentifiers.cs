using System.Collections.Immutable;
using Publications.Model.Identifiers;

namespace Publications.Formats.BibTex;

/// <summary>The identifiers of an entry, checked; those that fail their check are reported.</summary>
internal static class EntryIdentifiers
{
    private static readonly char[] Separators = [',', ';', ' ', '\n', '\t', '/'];

    private static readonly (Field Field, IdentifierScheme Scheme, string Name)[] Rows =
    [
        (Field.Doi, IdentifierScheme.Doi, "DOI"), (Field.UniqueId, IdentifierScheme.WebOfScience, "accession number of Web of Science"),
        (Field.Pmid, IdentifierScheme.PubMed, "PubMed id"), (Field.Pmcid, IdentifierScheme.PubMedCentral, "PubMed Central id"),
    ];

    private static readonly Dictionary<string, IdentifierScheme> Archives = new(StringComparer.OrdinalIgnoreCase)
    {
        ["arxiv"] = IdentifierScheme.ArXiv, ["pubmed"] = IdentifierScheme.PubMed, ["pmid"] = IdentifierScheme.PubMed, ["pmc"] = IdentifierScheme.PubMedCentral,
        ["pmcid"] = IdentifierScheme.PubMedCentral, ["hdl"] = IdentifierScheme.Handle, ["handle"] = IdentifierScheme.Handle, ["repec"] = IdentifierScheme.RePEc,
    };

    /// <summary>All identifiers, each once, in the order of the table.</summary>
    public static ImmutableArray<Identifier> Of(FieldValues values)
    {
        var found = ImmutableArray.CreateBuilder<Identifier>(2);
        foreach (var (field, scheme, name) in Rows)
        {
            if (values.Verbatim(field) is not { } text)
            {
                continue;
            }

            if (!Add(found, scheme, text) && !(scheme == IdentifierScheme.WebOfScience && IsOfOtherBase(text)))
            {
                values.Report(field, $"`{text}` is no {name}: it does not have the form or fails the check.", text);
            }
        }

        AddIsbns(found, values);
        AddEprint(found, values);
        AddFromAddress(found, values.Verbatim(Field.Url));
        if (values.Entry.Key is { } key && (key.StartsWith("WOS:", StringComparison.Ordinal) || key.StartsWith("ISI:", StringComparison.Ordinal)))
        {
            Add(found, IdentifierScheme.WebOfScience, key);
        }

        return found.ToImmutable();
    }

    /// <summary>The first ISSN that passes its check; exports of EndNote give it as ISBN.</summary>
    public static string? Issn(FieldValues values)
    {
        var text = values.Text(Field.Issn) ?? values.Text(Field.EIssn);
        if (text is not null && FirstIssn(text) is null)
        {
            values.Report(values.Text(Field.Issn) is null ? Field.EIssn : Field.Issn, $"`{text}` is no ISSN: it does not have the form or fails the check.", text);
        }

        return FirstIssn(text ?? values.Text(Field.Isbn));
    }

    private static string? FirstIssn(string? text)
    {
        if (Model.Identifiers.Issn.TryParse(text, out var issn))
        {
            return issn;
        }

        foreach (var part in text?.Split(Separators, StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            if (part.Length >= 8 && Model.Identifiers.Issn.TryParse(part, out issn))
            {
                return issn;
            }
        }

        return null;
    }

    private static void AddIsbns(ImmutableArray<Identifier>.Builder found, FieldValues values)
    {
        if (values.Text(Field.Isbn) is not { } text || Add(found, IdentifierScheme.Isbn, text))
        {
            return;
        }

        var any = false;
        foreach (var part in text.Split(text.AsSpan().ContainsAny(',', ';', '/') ? Separators[..2] : Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            any |= Add(found, IdentifierScheme.Isbn, part);
        }

        if (!any && FirstIssn(text) is null)
        {
            values.Report(Field.Isbn, $"`{text}` is no ISBN: it does not have the form or fails the check.", text);
        }
    }

    private static void AddEprint(ImmutableArray<Identifier>.Builder found, FieldValues values)
    {
        if (values.Verbatim(Field.Eprint) is { } text && Archives.TryGetValue(values.Text(Field.EprintType) ?? "arxiv", out var scheme) && !Add(found, scheme, text)
            && values.Raw(Field.EprintType) is not null)
        {
            values.Report(Field.Eprint, $"`{text}` is no id of {values.Text(Field.EprintType)}.", text);
        }
    }

    private static void AddFromAddress(ImmutableArray<Identifier>.Builder found, string? address)
    {
        if (address is null)
        {
            return;
        }

        foreach (var (mark, scheme) in Addresses)
        {
            if (address.Contains(mark, StringComparison.OrdinalIgnoreCase))
            {
                Add(found, scheme, address);
            }
        }
    }

    private static readonly (string Mark, IdentifierScheme Scheme)[] Addresses =
    [
        ("doi.org/10.", IdentifierScheme.Doi), ("hdl.handle.net/", IdentifierScheme.Handle), ("eid=2-s2.0-", IdentifierScheme.Scopus),
        ("arxiv.org/", IdentifierScheme.ArXiv), ("openalex.org/W", IdentifierScheme.OpenAlex), ("pubmed.ncbi.nlm.nih.gov/", IdentifierScheme.PubMed),
    ];

    private static bool Add(ImmutableArray<Identifier>.Builder found, IdentifierScheme scheme, string text)
    {
        if (!Identifier.TryParse(scheme, text, out var identifier))
        {
            return false;
        }

        // A work has one of each, but a book may have an ISBN per binding.
        if (!found.Contains(identifier) && (scheme == IdentifierScheme.Isbn || !found.Any(other => other.Scheme == scheme)))
        {
            found.Add(identifier);
        }

        return true;
    }

    /// <summary>MEDLINE: and BCI: are other bases of the same house.</summary>
    private static bool IsOfOtherBase(string text) => text.Contains(':', StringComparison.Ordinal) && !text.StartsWith("WOS:", StringComparison.OrdinalIgnoreCase);
}

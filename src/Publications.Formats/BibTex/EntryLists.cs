using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Publications.Model.Identifiers;
using Publications.Model.Records;

namespace Publications.Formats.BibTex;

/// <summary>Keywords, cited references and counts of citations, in the dialects of Web of Science and Scopus as well.</summary>
internal static partial class EntryLists
{
    private static readonly Field[] KeywordFields = [Field.AuthorKeywords, Field.Keywords, Field.KeywordsPlus];

    /// <summary>Keywords of the authors, then those of the database, each once in any case.</summary>
    public static ImmutableArray<string> Keywords(FieldValues values)
    {
        List<string>? found = null;
        foreach (var field in KeywordFields)
        {
            if (values.Raw(field) is not { } raw)
            {
                continue;
            }

            foreach (var keyword in values.Parts(field, raw.Contains(';', StringComparison.Ordinal) ? ";" : ","))
            {
                found ??= [];
                if (!found.Contains(keyword, StringComparer.OrdinalIgnoreCase))
                {
                    found.Add(keyword);
                }
            }
        }

        return found is null ? [] : [.. found];
    }

    /// <summary>References: one a line in Web of Science's export, parted by semicolons in Scopus's.</summary>
    public static ImmutableArray<Reference> References(FieldValues values)
    {
        if (values.Raw(Field.CitedReferences) is not null)
        {
            return [.. values.Lines(Field.CitedReferences).Select(line => Reference(line.EndsWith('.') ? line[..^1] : line))];
        }

        return values.Raw(Field.References) is null ? [] : [.. values.Parts(Field.References, "; ").Select(Reference)];
    }

    /// <summary>Times cited, with who counts.</summary>
    public static CitationCount? Citations(FieldValues values)
    {
        if (values.Text(Field.TimesCited) is { } times && int.TryParse(times, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return new("Web of Science", count, values.Text(Field.DataDate));
        }

        return values.Text(Field.Note) is { } note && CitedBy().Match(note) is { Success: true } match && int.TryParse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out var cited)
            ? new("Scopus", cited)
            : null;
    }

    private static Reference Reference(string text)
    {
        var mark = text.IndexOf("10.", StringComparison.Ordinal);
        if (mark < 0 || (text.IndexOf("DOI", StringComparison.OrdinalIgnoreCase) is var label && (label < 0 || label > mark)))
        {
            return new(text);
        }

        // `DOI [10.a, DOI 10.A]` gives twins; the first will do.
        var end = text[..mark].EndsWith('[') || text[..mark].EndsWith("[DOI ", StringComparison.Ordinal) ? text.AsSpan(mark).IndexOfAny(", ]") : text.AsSpan(mark).IndexOf(' ');
        return new(text, Doi.TryParse(end < 0 ? text[mark..] : text.Substring(mark, end), out var doi) ? doi : null);
    }

    [GeneratedRegex(@"cited by:?\s*([0-9]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CitedBy();
}

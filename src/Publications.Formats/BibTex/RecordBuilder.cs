using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Publications.Model.Records;
using Publications.Model.Text;

namespace Publications.Formats.BibTex;

/// <summary>Makes a record of an entry.</summary>
internal sealed class RecordBuilder
{
    private readonly FieldValues values;
    private readonly EntryContributors contributors;

    /// <summary>Builds records of one file; what is wrong with their values is added to <paramref name="problems"/>.</summary>
    public RecordBuilder(List<Rejection> problems)
    {
        var tex = new TexText();
        values = new(tex, problems);
        contributors = new(values, new TexNames(tex));
    }

    /// <summary>The record of an entry, with what it inherited among its fields.</summary>
    public BibliographicRecord Build(RawEntry entry)
    {
        values.Take(entry);
        var isWebOfScience = values.Raw(Field.UniqueId) is not null || values.Raw(Field.CitedReferences) is not null;
        var people = contributors.Read(isWebOfScience);
        var word = values.Text(Field.DocumentType) ?? values.Text(Field.Type);
        var type = EntryTypes.Of(entry.Type, word, values.Text(Field.Series), Has(people, ContributorRole.Author), Has(people, ContributorRole.Editor));
        var date = Date();
        return new BibliographicRecord
        {
            Line = entry.Line,
            LocalKey = entry.Key,
            PartOfLocalKey = values.Text(Field.Crossref) ?? values.Text(Field.Xref),
            Type = type,
            RawType = word is null ? entry.Type : $"{entry.Type}: {word}",
            Identifiers = EntryIdentifiers.Of(values),
            Title = values.Text(Field.Title) ?? values.Text(Field.IssueTitle),
            Subtitle = values.Text(Field.Subtitle),
            OtherTitles = OtherTitles(),
            Abstract = values.Text(Field.Abstract),
            Year = date.Year,
            Date = date.Edtf,
            Language = Languages.CodeOf(values.Text(Field.Language)),
            Volume = values.Text(Field.Volume),
            Issue = values.Text(Field.Number),
            Pages = PageRange.Normalise(values.Text(Field.Pages)) ?? values.Text(Field.ArticleNumber),
            Publisher = values.Text(Field.Publisher) ?? values.Text(Field.School),
            Url = Url(),
            Venue = Venue(type),
            Contributors = people,
            AuthorsAreTruncated = contributors.AuthorsAreTruncated,
            Keywords = EntryLists.Keywords(values),
            References = EntryLists.References(values),
            Citations = EntryLists.Citations(values),
            IsRetracted = word is not null && word.Contains("Retracted", StringComparison.OrdinalIgnoreCase),
            Fields = Fields(entry),
        };
    }

    private BibDate Date()
    {
        if (values.Verbatim(Field.Date) is { } date)
        {
            if (BibDate.OfDate(date) is { } read)
            {
                return read;
            }

            // EndNote writes year = {2009}, date = {Mar 3}.
            if (values.Text(Field.Year) is { } beside && BibDate.OfYear(beside, date, null) is { Edtf: not null } both)
            {
                return both;
            }

            values.Report(Field.Date, $"`{date}` is no date: EDTF is expected, as in 2008-03 or 1998/1999.", date);
        }

        if (values.Text(Field.Year) is not { } year)
        {
            return default;
        }

        var month = values.Text(Field.Month);
        if (BibDate.OfYear(year, month, values.Text(Field.Day)) is not { } whole)
        {
            values.Report(Field.Year, $"`{year}` is no year of four digits.", year);
            return default;
        }

        if (month is not null && whole.Edtf is null)
        {
            values.Report(Field.Month, $"`{month}` is no month.", month);
        }

        return whole;
    }

    private ImmutableArray<TitleVariant> OtherTitles()
    {
        var original = values.Text(Field.OriginalTitle);
        var shortTitle = values.Text(Field.ShortTitle);
        return (original, shortTitle) switch
        {
            (null, null) => [],
            ({ } first, null) => [new(first, null, "original")],
            (null, { } second) => [new(second, null, "short")],
            ({ } first, { } second) => [new(first, null, "original"), new(second, null, "short")],
        };
    }

    private string? Url() =>
        values.Verbatim(Field.Url) ?? (values.Verbatim(Field.HowPublished) is { } how && how.Contains("://", StringComparison.Ordinal) ? how[Math.Max(0, how.IndexOf("http", StringComparison.Ordinal))..].Split(' ')[0] : null);

    private VenueMention? Venue(WorkType type)
    {
        var journal = values.Text(Field.Journal);
        var issn = EntryIdentifiers.Issn(values);
        if (journal is not null && !EntryTypes.IsPart(type))
        {
            return new(journal, VenueKind.Journal, issn);
        }

        if (values.Text(Field.BookTitle) is { } book)
        {
            var name = values.Text(Field.BookSubtitle) is { } subtitle ? $"{book}: {subtitle}" : book;
            return new(name, type == WorkType.ConferencePaper ? VenueKind.Conference : VenueKind.Book, issn, values.Text(Field.Publisher));
        }

        return journal is not null ? new(journal, VenueKind.Journal, issn) : values.Text(Field.Series) is { } series ? new(series, VenueKind.Series, issn) : null;
    }

    /// <summary>Every field as read but those of e-mail and correspondence addresses, which are never passed on.</summary>
    private static ImmutableArray<RawField> Fields(RawEntry entry)
    {
        var fields = new RawField[entry.Fields.Count];
        var count = 0;
        foreach (var (name, text, _) in entry.Fields)
        {
            if (name.Field != Field.Email)
            {
                fields[count++] = new(name.Name, name.Field == Field.Affiliation ? Emails.Removed(text) : text);
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(count == fields.Length ? fields : fields[..count]);
    }

    private static bool Has(ImmutableArray<Contributor> people, ContributorRole role)
    {
        foreach (var person in people)
        {
            if (person.Role == role)
            {
                return true;
            }
        }

        return false;
    }
}

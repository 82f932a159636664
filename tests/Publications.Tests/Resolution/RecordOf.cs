using Publications.Model.Identifiers;
using Publications.Model.Names;
using Publications.Model.Records;
using Publications.Resolution;

namespace Publications.Tests.Resolution;

/// <summary>Short ways to write invented records.</summary>
internal static class RecordOf
{
    /// <summary>An article; authors as "Given Family".</summary>
    public static BibliographicRecord Article(string title, int? year, params string[] authors) => With(WorkType.Article, ContributorRole.Author, title, year, authors);

    /// <summary>A collection by its editors.</summary>
    public static BibliographicRecord EditedBook(string title, int? year, params string[] editors) => With(WorkType.EditedBook, ContributorRole.Editor, title, year, editors);

    public static BibliographicRecord Doi(this BibliographicRecord record, string doi) =>
        record with { Identifiers = record.Identifiers.Add(new Identifier(IdentifierScheme.Doi, doi)) };

    public static BibliographicRecord In(this BibliographicRecord record, string venue, string? volume = null, string? pages = null) =>
        record with { Venue = new VenueMention(venue, VenueKind.Journal), Volume = volume, Pages = pages };

    /// <summary>The record under a key of the test's choice.</summary>
    public static KeyedRecord As(this BibliographicRecord record, string key) => new(key, record);

    private static BibliographicRecord With(WorkType type, ContributorRole role, string title, int? year, string[] people) => new()
    {
        Line = 1,
        Type = type,
        Title = title,
        Year = year,
        Contributors = [.. people.Select((name, index) => new Contributor { Role = role, Name = Name(name), NameAsPrinted = name, Position = index + 1 })],
    };

    private static PersonName Name(string text)
    {
        var at = text.LastIndexOf(' ');
        return at < 0 ? new PersonName(text) : new PersonName(text[(at + 1)..], text[..at]);
    }
}

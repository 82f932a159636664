using System.Collections.Immutable;
using Publications.Model.Identifiers;
using Publications.Model.Names;
using Publications.Model.Records;
using Publications.Model.Text;

namespace Publications.Formats.PublicationsPage;

/// <summary>Makes the record of a work, and says what of its lines the record does not hold.</summary>
internal sealed class WorkRecord
{
    private readonly WorkDraft draft;
    private readonly List<Rejection> left = [];

    private WorkRecord(WorkDraft draft) => this.draft = draft;

    /// <summary>The record, and what was left out of it.</summary>
    public static (BibliographicRecord Record, IReadOnlyList<Rejection> Left) Of(WorkDraft draft, PageOwner? owner)
    {
        var work = new WorkRecord(draft);
        return (work.Read(owner), work.left);
    }

    private BibliographicRecord Read(PageOwner? owner)
    {
        var (title, titleYear) = Citation.PartYear(draft.Title);
        var (bare, bareYear) = Citation.PartYear(draft.BarePublisher?.Text ?? "");
        var (venue, venueYear, kind) = Venue();
        var type = Type(kind);
        title = Unquoted(title);
        return new BibliographicRecord
        {
            Line = draft.Line,
            Type = type,
            Identifiers = Identifiers(),
            Title = title,
            Abstract = string.Join('\n', draft.Parts.OfType<Part.Prose>().Select(part => part.Text)) is { Length: > 0 } text ? text : null,
            Year = draft.Citation?.Year ?? venueYear ?? bareYear ?? draft.Statements.Select(statement => statement.Year).FirstOrDefault(year => year is not null) ?? titleYear,
            Language = TitleLanguage.Of(title),
            Volume = draft.Citation?.Volume,
            Issue = draft.Citation?.Issue,
            Pages = PageRange.Normalise(draft.Citation?.Pages),
            Publisher = Value(Topic.Publisher) ?? (bare.Length > 0 ? bare : null),
            Url = draft.Facts.Select(content => content.Url).FirstOrDefault(url => url is not null),
            Venue = venue is null ? null : new VenueMention(venue, kind),
            ReviewedIn = [.. draft.Statements.Where(statement => statement.Phrase.Topic == Topic.Review)
                .SelectMany(statement => statement.Value.Split([", and in ", " and in ", "; "], StringSplitOptions.TrimEntries))
                .Select(name => new VenueMention(name, VenueKind.Journal))],
            Contributors = [.. People(owner, type), .. Endorsers()],
            Fields = [.. draft.Parts.Select(part => new RawField(NameOf(part), part.Text)), .. draft.Section is { } section ? [new RawField("section", section.Text)] : ImmutableArray<RawField>.Empty],
        };
    }

    private string? Value(Topic topic) => draft.Statements.FirstOrDefault(statement => statement.Phrase.Topic == topic)?.Value;

    private (string? Name, int? Year, VenueKind Kind) Venue()
    {
        var (name, kind) = draft.Citation is { } citation ? (citation.Name, VenueKind.Journal)
            : draft.BareVenue is { } bare ? (bare.Text, VenueKind.Journal)
            : Value(Topic.Venue) is { } journal ? (journal, VenueKind.Journal)
            : (Value(Topic.Book), VenueKind.Book);
        var (plain, year) = name is null ? (null, null) : Citation.PartYear(name);
        return (plain is null ? null : Unquoted(plain), year, kind);
    }

    private WorkType Type(VenueKind venue)
    {
        var isEdited = draft.Statements.Any(statement => statement.Phrase is { Topic: Topic.Names, Role: ContributorRole.Editor });
        var inJournal = draft.Citation is not null || draft.BareVenue is not null || Value(Topic.Venue) is not null;
        return Value(Topic.Book) is not null && venue == VenueKind.Book ? WorkType.Chapter
            : isEdited ? inJournal ? WorkType.Other : WorkType.EditedBook
            : inJournal ? WorkType.Article
            : Value(Topic.Publisher) is not null || draft.BarePublisher is not null ? WorkType.Book
            : WorkType.Other;
    }

    private ImmutableArray<Identifier> Identifiers()
    {
        var found = ImmutableArray.CreateBuilder<Identifier>();
        foreach (var part in draft.Parts.OfType<Part.Facts>())
        {
            if (part.Content.Doi is { } printed)
            {
                Keep(Doi.TryParse(printed, out var doi), IdentifierScheme.Doi, doi, printed, part);
            }

            foreach (var number in part.Content.Isbns)
            {
                Keep(Isbn.TryParse(number, out var isbn), IdentifierScheme.Isbn, isbn, number, part);
            }
        }

        return [.. found.Distinct()];

        void Keep(bool isValid, IdentifierScheme scheme, string? value, string printed, Part part)
        {
            if (isValid)
            {
                found.Add(new Identifier(scheme, value!));
            }
            else
            {
                Leave(part, $"{printed} is no valid {scheme.ToString().ToUpperInvariant()}.");
            }
        }
    }

    /// <summary>The owner, who wrote or edited all works of the page, then the people that the page names. Prose gives no order of authors.</summary>
    private IEnumerable<Contributor> People(PageOwner? owner, WorkType type)
    {
        var named = draft.Statements.Where(statement => statement.Phrase.Topic == Topic.Names)
            .SelectMany(statement => ProseNames.ReadList(statement.Value) ?? [], (statement, name) => (statement.Phrase.Role, Person: name)).ToList();
        var position = 0;
        foreach (var author in draft.Authors)
        {
            yield return new Contributor
            {
                Role = ContributorRole.Author,
                Name = owner?.Name.Given is not null && MaySame(author.Name, owner.Name) ? owner.Name : author.Name,
                NameAsPrinted = author.Printed,
                Position = ++position,
            };
        }

        if (owner is not null && position == 0)
        {
            var printed = named.Find(name => IsSame(name.Person.Name, owner.Name)).Person;
            yield return new Contributor
            {
                Role = named.Exists(name => name.Role == ContributorRole.Editor) && type != WorkType.Chapter ? ContributorRole.Editor : ContributorRole.Author,
                Name = printed?.Name ?? owner.Name,
                NameAsPrinted = printed?.Printed ?? owner.Printed,
                Evidence = printed is null ? owner.Evidence : null,
            };
        }

        foreach (var (role, person) in named.Where(name => owner is null || !IsSame(name.Person.Name, owner.Name)).Distinct())
        {
            yield return new Contributor
            {
                Role = role,
                Name = person.Name,
                NameAsPrinted = person.Printed,
                Affiliations = person.Affiliation is null ? [] : [person.Affiliation],
            };
        }
    }

    /// <summary>True for <c>Doe, J.</c> and Jane Doe.</summary>
    private static bool MaySame(PersonName name, PersonName owner) =>
        name.FoldedFamily == owner.FoldedFamily && name.Given is [var first, ..] && owner.Given!.StartsWith(first);

    private static bool IsSame(PersonName name, PersonName owner) =>
        name.FoldedKey == owner.FoldedKey || (owner.Given is null && name.FoldedFamily == owner.FoldedFamily);

    private IEnumerable<Contributor> Endorsers()
    {
        foreach (var quote in draft.Parts.OfType<Part.Quote>())
        {
            if (quote.By is [] || ProseNames.Read(quote.By[0].TrimEnd(',')) is not { } person)
            {
                Leave(quote, quote.By is [] ? "The quotation bears no name, so nobody can be said to have endorsed the work."
                    : $"\"{quote.By[0]}\" below the quotation does not read like a person's name, so nobody can be said to have endorsed the work.");
                continue;
            }

            yield return new Contributor
            {
                Role = ContributorRole.Endorser,
                Name = person.Name,
                NameAsPrinted = person.Printed,
                Affiliations = [.. quote.By.Skip(1)],
                Quote = quote.Said,
            };
        }
    }

    private string NameOf(Part part) => part switch
    {
        _ when ReferenceEquals(part, draft.Parts[0]) => "title",
        _ when ReferenceEquals(part, draft.BareVenue) => "venue",
        _ when ReferenceEquals(part, draft.BarePublisher) => "publisher",
        Part.Quote => "endorsement",
        Part.Prose => "abstract",
        _ => "statement",
    };

    private void Leave(Part part, string reason) => left.Add(Rejected.Of(part.Line, RejectionScope.Field, reason, part.Text));

    private static string Unquoted(string text) =>
        QuoteMarks.Closing(text) is { } closing && QuoteMarks.End(text, closing) == text.Length - 1 ? text[1..^1].Trim(' ', ',', '.') : text;
}

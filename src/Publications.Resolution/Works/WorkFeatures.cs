using System.Collections.Immutable;
using Publications.Model.Identifiers;
using Publications.Model.Records;
using Publications.Model.Text;
using Publications.Resolution.Venues;

namespace Publications.Resolution.Works;

/// <summary>What the rules look at in one record, in normal form.</summary>
internal sealed record WorkFeatures
{
    private static readonly string[] Breaks = [": ", " - ", " — ", " – ", ". ", "? "];

    public required string Key { get; init; }
    public required ImmutableArray<Identifier> Identifiers { get; init; }
    public required ImmutableHashSet<string> Dois { get; init; }
    public required string Title { get; init; }
    public required string MainTitle { get; init; }
    public required ImmutableHashSet<string> Words { get; init; }
    public required ImmutableHashSet<string> Surnames { get; init; }
    public required int? Year { get; init; }
    public required TypeClass Class { get; init; }
    public required string? Venue { get; init; }
    public required string? Volume { get; init; }
    public required string? FirstPage { get; init; }

    /// <summary>Reads the features off a record.</summary>
    public static WorkFeatures Of(KeyedRecord keyed)
    {
        var record = keyed.Record;
        var whole = WorkTitle.Of(record);
        var title = TitleKey.Of(whole);
        var at = Breaks.Select(mark => whole.IndexOf(mark, StringComparison.Ordinal)).Where(index => index > 0).DefaultIfEmpty(-1).Min();
        return new WorkFeatures
        {
            Key = keyed.Key,
            Identifiers = record.Identifiers,
            Dois = [.. record.Identifiers.Where(id => id.Scheme == IdentifierScheme.Doi).Select(id => id.Value)],
            Title = title,
            MainTitle = at < 0 ? "" : TitleKey.Of(whole[..at]),
            Words = [.. title.Split(' ', StringSplitOptions.RemoveEmptyEntries)],
            Surnames = [.. record.Contributors
                .Where(person => person.Role is ContributorRole.Author or ContributorRole.Editor)
                .Select(person => TitleKey.Of(person.Name.FoldedFamily))
                .Where(name => name.Length > 0)],
            Year = record.Year,
            Class = TypeClasses.Of(record.Type),
            Venue = record.Venue is { } venue ? VenueKey.OfName(venue) : null,
            Volume = record.Volume,
            FirstPage = record.Pages?.Split('-', 2)[0].Trim(),
        };
    }

    /// <summary>The share of title words that both have, of all that either has.</summary>
    public double WordsShared(WorkFeatures other)
    {
        var both = Words.Count(other.Words.Contains);
        return both == 0 ? 0 : (double)both / (Words.Count + other.Words.Count - both);
    }

    /// <summary>The surname that both records bear, ordinally first; null when they share none.</summary>
    public string? SharedSurname(WorkFeatures other) => Surnames.Where(other.Surnames.Contains).Min(StringComparer.Ordinal);

    /// <summary>True when both appeared in the same venue and agree on volume or first page without differing in the other.</summary>
    public bool SamePlace(WorkFeatures other) =>
        Venue is not null && Venue == other.Venue
        && ((Volume is not null && Volume == other.Volume) || (FirstPage is not null && FirstPage == other.FirstPage))
        && !Differ(Volume, other.Volume) && !Differ(FirstPage, other.FirstPage);

    private static bool Differ(string? one, string? other) => one is not null && other is not null && one != other;
}

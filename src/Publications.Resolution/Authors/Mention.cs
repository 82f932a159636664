using System.Collections.Immutable;
using Publications.Model.Names;
using Publications.Model.Records;
using Publications.Model.Text;
using Publications.Resolution.Venues;

namespace Publications.Resolution.Authors;

/// <summary>A name on a record, in normal form.</summary>
public sealed record Mention
{
    /// <summary>See <see cref="RecordKey.OfMention"/>.</summary>
    public required string Key { get; init; }

    /// <summary>Key of the record it stands on.</summary>
    public required string RecordKey { get; init; }

    /// <summary>The contributor as read.</summary>
    public required Contributor Contributor { get; init; }

    /// <summary>The contributor's ORCID, unless the record gives it to two people of one role: then it is nobody's.</summary>
    public required string? Orcid { get; init; }

    /// <summary>The whole name, folded to letters and digits.</summary>
    public required string FoldedName { get; init; }

    /// <summary>Family name with particle, likewise.</summary>
    public required string FoldedFamily { get; init; }

    /// <summary>Given names and initials, likewise.</summary>
    public required ImmutableArray<string> Given { get; init; }

    /// <summary>Families of the record's authors, when this is one of them.</summary>
    public required ImmutableArray<string> CoAuthors { get; init; }

    /// <summary>Normal name of the venue.</summary>
    public required string? Venue { get; init; }

    /// <summary>Year of the work.</summary>
    public required int? Year { get; init; }

    /// <summary>True when a given name is written out, so that the whole name says more than a surname and initials.</summary>
    internal bool IsFull => Contributor.Name.Literal is not null || Given.Any(name => name.Length > 1);

    /// <summary>All names of a record, those of each role numbered from 0.</summary>
    public static IEnumerable<Mention> Of(KeyedRecord keyed)
    {
        var record = keyed.Record;
        var families = record.Contributors
            .Where(person => person.Role == ContributorRole.Author)
            .Select(person => TitleKey.Of(person.Name.FoldedFamily))
            .Distinct().Order(StringComparer.Ordinal).ToImmutableArray();
        var shared = record.Contributors.Where(person => person.Orcid is not null)
            .GroupBy(person => (person.Role, person.Orcid)).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet();
        var counts = new Dictionary<ContributorRole, int>();
        foreach (var person in record.Contributors)
        {
            var index = counts.GetValueOrDefault(person.Role);
            counts[person.Role] = index + 1;
            yield return new Mention
            {
                Key = Model.Records.RecordKey.OfMention(keyed.Key, person.Role, index),
                RecordKey = keyed.Key,
                Contributor = person,
                Orcid = shared.Contains((person.Role, person.Orcid)) ? null : person.Orcid,
                FoldedName = TitleKey.Of(person.Name.Display),
                FoldedFamily = TitleKey.Of(person.Name.FoldedFamily),
                Given = GivenNames(person.Name),
                CoAuthors = person.Role == ContributorRole.Author ? families : [],
                Venue = record.Venue is { } venue ? VenueKey.OfName(venue) : null,
                Year = record.Year,
            };
        }
    }

    /// <summary>True when the two can be one person's: same family name, and given names that agree as far as both go (J., Jean; absent goes with any).</summary>
    internal bool IsCompatibleWith(Mention other)
    {
        if (FoldedFamily != other.FoldedFamily)
        {
            return false;
        }

        for (var i = 0; i < Math.Min(Given.Length, other.Given.Length); i++)
        {
            var (one, two) = (Given[i], other.Given[i]);
            if (one != two && !(one.Length == 1 && two.StartsWith(one, StringComparison.Ordinal)) && !(two.Length == 1 && one.StartsWith(two, StringComparison.Ordinal)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Given names folded, initials run together taken apart: <c>J.-P.</c> and <c>JP</c> give j, p.</summary>
    private static ImmutableArray<string> GivenNames(PersonName name)
    {
        var given = name.Given ?? "";
        var parts = TitleKey.Of(given).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts is [{ Length: 2 or 3 } initials] && given.All(c => !char.IsLower(c)) ? [.. initials.Select(c => c.ToString())] : [.. parts];
    }
}

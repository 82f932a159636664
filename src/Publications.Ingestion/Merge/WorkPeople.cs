using System.Collections.Immutable;
using Publications.Model.Records;
using Publications.Resolution.Authors;

namespace Publications.Ingestion.Merge;

/// <summary>A person as a work's records name it in one role.</summary>
/// <param name="Role">The role.</param>
/// <param name="Id">Id of the person.</param>
/// <param name="Names">The names that are the person's, those of the best list first; never empty.</param>
/// <param name="Position">Place in the list that gives the work's order; null for who is not in it.</param>
internal sealed record WorkPerson(ContributorRole Role, string Id, ImmutableArray<Contributor> Names, int? Position)
{
    /// <summary>The affiliations of the first name that has any, as printed.</summary>
    public ImmutableArray<string> Affiliations => Names.Select(name => name.Affiliations).FirstOrDefault(list => !list.IsEmpty, []);
}

/// <summary>Who stands on a work.</summary>
internal static class WorkPeople
{
    /// <summary>
    /// The people of a work, each once a role, by role and id. Places come from the longest list that has places, of equally long ones from the best
    /// record; a name is printed as in that list, else as in the best record.
    /// </summary>
    /// <param name="records">Keys of its records, best first.</param>
    /// <param name="mentions">Record key → the names on it.</param>
    /// <param name="personOf">Mention key → id of the person.</param>
    public static IEnumerable<WorkPerson> Of(ImmutableArray<string> records, ILookup<string, Mention> mentions, Func<string, string> personOf)
    {
        foreach (var role in Enum.GetValues<ContributorRole>())
        {
            var lists = records.Select(key => mentions[key].Where(mention => mention.Contributor.Role == role).ToArray()).Where(list => list.Length > 0).ToArray();
            var placed = lists.Where(list => list.Any(mention => mention.Contributor.Position is not null)).MaxBy(list => list.Length);
            var ordered = placed is null ? lists : [placed, .. lists.Where(list => list != placed)];
            var people = ordered.SelectMany(list => list).GroupBy(mention => personOf(mention.Key), StringComparer.Ordinal);
            foreach (var person in people.OrderBy(group => group.Key, StringComparer.Ordinal))
            {
                var first = person.First();
                var position = placed is not null && placed.Contains(first) ? first.Contributor.Position : null;
                yield return new(role, person.Key, [.. person.Select(mention => mention.Contributor)], position);
            }
        }
    }
}

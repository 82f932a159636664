using System.Collections.Immutable;
using Publications.Model.Graph;
using Publications.Model.Names;
using Publications.Model.Text;
using Publications.Resolution.Authors;

namespace Publications.Ingestion.Merge;

/// <summary>Makes one person of the names that are one.</summary>
internal static class AuthorMerge
{
    /// <summary>The person's node: the fullest name leads, then the most frequent, then the ordinally first.</summary>
    /// <param name="mentions">All names that are the person's; never empty.</param>
    public static GraphElement.Node Merge(IReadOnlyCollection<Mention> mentions)
    {
        var names = mentions.GroupBy(mention => mention.Contributor.Name)
            .OrderByDescending(group => Fullness(group.Key))
            .ThenByDescending(group => group.Count())
            .ThenBy(group => group.Key.Display, StringComparer.Ordinal)
            .Select(group => group.Key)
            .ToArray();
        var best = names[0];
        var orcids = mentions.Select(mention => mention.Orcid).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToArray();
        var keys = MergedKeys.Of('a', orcids.Select(orcid => $"orcid:{orcid}").Concat(mentions.Select(mention => mention.Key).Order(StringComparer.Ordinal)));
        return new GraphElement.Node("Author", keys.Id)
        {
            Properties = new Properties.Builder()
                .Add("name", best.Display)
                .Add("givenName", best.Given)
                .Add("familyName", best.Literal ?? (string.IsNullOrEmpty(best.Particle) ? best.Family : $"{best.Particle} {best.Family}"))
                .Add("orcid", orcids.FirstOrDefault())
                .Add("alternateNames", Alternates(names, best))
                .Add("mergedIds", keys.MergedIds)
                .Build(),
        };
    }

    private static ImmutableArray<string> Alternates(IEnumerable<PersonName> names, PersonName best) =>
        [.. names.Select(name => name.Display).Where(name => name != best.Display).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Letters of the given names' written-out words; mixed case before capitals.</summary>
    private static int Fullness(PersonName name)
    {
        var words = TitleKey.Of(name.Given).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return (2 * words.Where(word => word.Length > 1).Sum(word => word.Length)) + (2 * words.Count(word => word.Length == 1)) + (name.Display.Any(char.IsLower) ? 1 : 0);
    }
}

using Publications.Ingestion.Institutions;
using Publications.Model.Graph;
using Publications.Model.Identifiers;
using Publications.Model.Records;
using Publications.Model.Text;

namespace Publications.Ingestion.Merge;

/// <summary>
/// The institutions from which authors signed works. One is one folded name in one country, or in none that is known; its key is both, so that it has no
/// merged ids before institutions are resolved. Editors' and endorsers' positions say nothing of where a work was signed, and no address makes a study region.
/// </summary>
internal sealed class InstitutionElements(AddressReader addresses)
{
    private readonly Dictionary<string, (string? Country, Dictionary<string, int> Names)> institutions = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Work, string Key), int> signatures = [];
    private readonly Dictionary<(string Person, string Key), (int Works, int? First, int? Last)> affiliations = [];

    /// <summary>Takes in a work: each of its people and year, where it has one.</summary>
    public void Add(string work, int? year, IEnumerable<WorkPerson> people)
    {
        foreach (var person in people.Where(person => person.Role == ContributorRole.Author))
        {
            var signed = person.Affiliations.Select(addresses.Read).OfType<Address>();
            foreach (var (key, address) in signed.Select(address => (Key: KeyOf(address), address)).Where(pair => pair.Key.Length > 0).DistinctBy(pair => pair.Key))
            {
                if (!institutions.TryGetValue(key, out var institution))
                {
                    institutions.Add(key, institution = (address.Country, new(StringComparer.Ordinal)));
                }

                institution.Names[address.Name] = institution.Names.GetValueOrDefault(address.Name) + 1;
                signatures[(work, key)] = signatures.GetValueOrDefault((work, key)) + 1;
                var (works, first, last) = affiliations.GetValueOrDefault((person.Id, key));
                affiliations[(person.Id, key)] = (works + 1, new[] { first, year }.Min(), new[] { last, year }.Max());
            }
        }
    }

    /// <summary>The nodes, then all edges.</summary>
    public IEnumerable<GraphElement> All() =>
        institutions.Select(pair => new GraphElement.Node("Institution", IdOf(pair.Key)) { Properties = new Properties.Builder().Add("name", NameOf(pair.Value.Names)).Build() })
            .Concat<GraphElement>(institutions.Where(pair => pair.Value.Country is not null)
                .Select(pair => new GraphElement.Edge("LOCATED_IN", IdOf(pair.Key), pair.Value.Country!) { Properties = Properties.None }))
            .Concat(signatures.Select(pair => new GraphElement.Edge("SIGNED_FROM", pair.Key.Work, IdOf(pair.Key.Key))
            {
                Properties = new Properties.Builder().Add("authors", pair.Value).Build(),
            }))
            .Concat(affiliations.Select(pair => new GraphElement.Edge("AFFILIATED_WITH", pair.Key.Person, IdOf(pair.Key.Key))
            {
                Properties = new Properties.Builder().Add("works", pair.Value.Works).Add("firstYear", pair.Value.First).Add("lastYear", pair.Value.Last).Build(),
            }));

    private static string KeyOf(Address address) => TitleKey.Of(address.Name) is { Length: > 0 } name ? $"{name}/{address.Country}" : "";

    private static string IdOf(string key) => GraphId.Of('i', key);

    /// <summary>The name printed most often; of equally frequent ones one that is not all capitals, then the ordinally first.</summary>
    private static string NameOf(Dictionary<string, int> names) =>
        names.OrderByDescending(name => name.Value).ThenByDescending(name => name.Key.Any(char.IsLower)).ThenBy(name => name.Key, StringComparer.Ordinal).First().Key;
}

using Publications.Model.Text;

namespace Publications.Ingestion.Institutions;

/// <summary>
/// Reads affiliations of the form <c>Organisation, unit, street, city, country</c> by a few rules; what addresses say beyond it is not looked at.
/// <list type="bullet">
/// <item>The parts stand between commas. The last part is the country where <see cref="CountryNames"/> knows it.</item>
/// <item>The organisation is the first part. Where that is a unit (<c>Dept Econ</c>) or a position (<c>Professor of Law</c>), it is the first later part that
/// says <c>university</c> or its like; where there is none, the unit stands for itself and a position for nothing.</item>
/// <item>Of <c>Professor at the University of X</c> the part behind <c>at</c> counts.</item>
/// </list>
/// </summary>
public sealed class AddressReader(CountryNames countries)
{
    private static readonly HashSet<string> Positions = Words("professor prof lecturer fellow reader director head researcher student emeritus");

    private static readonly HashSet<string> Units = Words("""
        dept department departamento departement dipartimento faculty fac facolta facultad faculte faculdade fakultat school sch scuola escuela ecole division div
        section chair unit group grp program programme laboratory laboratorio laboratoire lab institute institut instituto istituto center centre centro
        """);

    private static readonly HashSet<string> Organisations = Words("""
        univ university universita universidad universidade universite universitat universiteit universitetet universitet uniwersytet college coll academy acad
        polytechnic politecnico polytechnique hochschule
        """);

    private readonly Dictionary<string, Address?> known = new(StringComparer.Ordinal);

    /// <summary>The organisation of an affiliation and its country; null when it names none.</summary>
    /// <param name="printed">The affiliation as printed.</param>
    public Address? Read(string printed) => known.TryGetValue(printed, out var address) ? address : known[printed] = Parse(printed);

    private Address? Parse(string printed)
    {
        var parts = printed.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part => part.TrimEnd('.', ';', ' ')).Where(part => TitleKey.Of(part).Length > 0).ToList();
        var country = parts.Count == 0 ? null : countries.Of(parts[^1]);
        if (country is not null)
        {
            parts.RemoveAt(parts.Count - 1);
        }

        return parts.Count > 0 && Organisation(parts) is { } name ? new(name, country) : null;
    }

    private static string? Organisation(List<string> parts)
    {
        var words = WordsOf(parts[0]);
        if (words.Take(3).Any(Positions.Contains))
        {
            var at = parts[0].IndexOf(" at ", StringComparison.OrdinalIgnoreCase);
            return at < 0 ? Later(parts) : WithoutArticle(parts[0][(at + 4)..]);
        }

        return Units.Contains(words[0]) && !words.Any(Organisations.Contains) ? Later(parts) ?? parts[0] : WithoutArticle(parts[0]);
    }

    private static string? Later(List<string> parts) => parts.Skip(1).FirstOrDefault(part => WordsOf(part).Any(Organisations.Contains)) is { } name ? WithoutArticle(name) : null;

    private static string WithoutArticle(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..].TrimStart() : name;

    private static string[] WordsOf(string part) => TitleKey.Of(part).Split(' ');

    private static HashSet<string> Words(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}

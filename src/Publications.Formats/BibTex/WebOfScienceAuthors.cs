using System.Collections.Immutable;
using Publications.Model.Identifiers;
using Publications.Model.Names;
using Publications.Model.Records;
using Publications.Model.Text;

namespace Publications.Formats.BibTex;

/// <summary>
/// What Web of Science says of authors beside their names: lines of addresses that begin with names, without brackets, and lines of ORCID iDs.
/// </summary>
internal static class WebOfScienceAuthors
{
    private static readonly string[] CorrespondingMarks = [" (Corresponding Author), ", " (corresponding author), ", " (Reprint Author), ", " (reprint author), "];

    /// <summary>Adds affiliations, ORCID iDs and correspondence to the authors among the contributors.</summary>
    public static void Complete(List<Contributor> contributors, FieldValues values)
    {
        if (values.Raw(Field.Affiliation) is null && values.Raw(Field.OrcidNumbers) is null)
        {
            return;
        }

        var authors = new AuthorIndex(contributors);
        var affiliations = contributors.ConvertAll(_ => new List<string>());
        var corresponding = new HashSet<int>();
        foreach (var line in values.Lines(Field.Affiliation))
        {
            Affiliate(line, authors, affiliations, corresponding);
        }

        var orcids = Orcids(authors, values);
        for (var i = 0; i < contributors.Count; i++)
        {
            if (contributors[i].Role == ContributorRole.Author)
            {
                contributors[i] = contributors[i] with
                {
                    Affiliations = [.. affiliations[i]],
                    Corresponding = corresponding.Count == 0 ? null : corresponding.Contains(i),
                    Orcid = orcids.GetValueOrDefault(i),
                };
            }
        }
    }

    private static void Affiliate(string line, AuthorIndex authors, List<List<string>> affiliations, HashSet<int> corresponding)
    {
        var mark = CorrespondingMarks.FirstOrDefault(mark => line.Contains(mark, StringComparison.Ordinal));
        if (mark is not null)
        {
            var at = line.IndexOf(mark, StringComparison.Ordinal);
            var address = Address(line[(at + mark.Length)..]);
            foreach (var author in line[..at].Split("; ").Select(authors.Find).OfType<int>())
            {
                corresponding.Add(author);
                Add(affiliations[author], address);
            }

            return;
        }

        var (found, rest) = LeadingNames(line, authors);
        foreach (var author in found.Count > 0 ? found : authors.Only)
        {
            Add(affiliations[author], Address(rest));
        }
    }

    /// <summary>The authors whose names stand at the start of the line, and the address behind them.</summary>
    private static (List<int> Authors, string Address) LeadingNames(string line, AuthorIndex authors)
    {
        var found = new List<int>();
        var segments = line.Split("; ");
        for (var i = 0; i < segments.Length; i++)
        {
            if (authors.Find(segments[i]) is { } whole)
            {
                found.Add(whole);
                continue;
            }

            // The last name and the address share a segment; a name has one to three parts between commas.
            var parts = segments[i].Split(", ");
            for (var count = Math.Min(3, parts.Length - 1); count >= 1; count--)
            {
                if (authors.Find(string.Join(", ", parts[..count])) is { } last)
                {
                    found.Add(last);
                    return (found, string.Join("; ", [string.Join(", ", parts[count..]), .. segments[(i + 1)..]]));
                }
            }

            // A name that is no author's (a variant): the rest is still an address of those before it.
            if (i < segments.Length - 1 && parts.Length <= 2)
            {
                continue;
            }

            return (found, string.Join("; ", segments[i..]));
        }

        return (found, "");
    }

    private static Dictionary<int, string> Orcids(AuthorIndex authors, FieldValues values)
    {
        var found = new Dictionary<int, string>();
        foreach (var line in values.Lines(Field.OrcidNumbers))
        {
            var slash = line.LastIndexOf('/');
            if (slash < 0 || !Orcid.TryParse(line[(slash + 1)..], out var orcid))
            {
                values.Report(Field.OrcidNumbers, $"`{line}` has no valid ORCID iD behind the name.", line);
            }
            else if (authors.Find(line[..slash]) is { } author)
            {
                found.TryAdd(author, orcid);
            }
        }

        return found;
    }

    private static string Address(string text) => Emails.Removed(text).TrimEnd('.', ' ');

    private static void Add(List<string> addresses, string address)
    {
        if (address.Length > 0 && !addresses.Contains(address))
        {
            addresses.Add(address);
        }
    }
}

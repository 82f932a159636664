using System.Globalization;
using System.Text;
using Publications.Model.Identifiers;

namespace Publications.Model.Records;

/// <summary>
/// The content-derived key of a record: what it says, not where it stands. Equal content gives an equal key in any file, at any line, on any day.
/// </summary>
public static class RecordKey
{
    /// <summary>The key: 13 base32 characters behind <c>k_</c>.</summary>
    public static string Of(BibliographicRecord record)
    {
        var text = new StringBuilder(512);
        text.Append(record.RawType).Append('\u001f').Append(record.LocalKey).Append('\u001e');
        foreach (var field in record.Fields)
        {
            text.Append(field.Name).Append('\u001f').Append(field.Value).Append('\u001e');
        }

        return GraphId.Of('k', text.ToString());
    }

    /// <summary>The key of a name on a record: record key, role and place among the names of its role.</summary>
    public static string OfMention(string recordKey, ContributorRole role, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{recordKey}/{role.ToString().ToLowerInvariant()}/{index}");
}

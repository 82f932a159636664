using Publications.Model.Records;
using Publications.Model.Text;

namespace Publications.Resolution.Works;

/// <summary>The whole normal title of a record: its title and, where kept apart, its subtitle.</summary>
public static class WorkTitle
{
    /// <summary>Title and subtitle as printed, joined by a colon; empty when there is neither.</summary>
    public static string Of(BibliographicRecord record) =>
        string.IsNullOrEmpty(record.Subtitle) ? record.Title ?? "" : $"{record.Title}: {record.Subtitle}";

    /// <summary>The key by which titles are compared, see <see cref="TitleKey"/>.</summary>
    public static string KeyOf(BibliographicRecord record) => TitleKey.Of(Of(record));
}

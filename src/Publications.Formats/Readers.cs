using Publications.Formats.BibTex;
using Publications.Formats.PublicationsPage;

namespace Publications.Formats;

/// <summary>The formats that can be read: name → reader. Readers have no state and may be shared.</summary>
public static class Readers
{
    private static readonly IRecordReader[] All =
    [
        new BibTexReader(),
        new PublicationsPageReader(),
    ];

    /// <summary>Format name, as <see cref="FormatSniffer"/> gives it, → its reader.</summary>
    public static IReadOnlyDictionary<string, IRecordReader> ByFormat { get; } = All.ToDictionary(reader => reader.Format, StringComparer.Ordinal);
}

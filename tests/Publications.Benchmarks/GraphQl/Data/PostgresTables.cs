using System.Globalization;
using Publications.Benchmarks.GraphQl.Invented;
using Publications.Model.Graph;

namespace Publications.Benchmarks.GraphQl.Data;

/// <summary>The rows of an invented theme as files for COPY, ids replaced by the numbers that foreign keys are made of.</summary>
internal sealed class PostgresTables : IDisposable
{
    private static readonly Dictionary<string, (string Table, string[] Columns)> Layout = new(StringComparer.Ordinal)
    {
        ["Venue"] = ("venue", ["name", "kind", "issn", "publisher"]),
        ["Concept"] = ("concept", ["label", "scheme", "definition"]),
        ["Region"] = ("region", ["name", "kind", "isoCode"]),
        ["Author"] = ("author", ["name", "givenName", "familyName", "orcid"]),
        ["Work"] = ("work", ["title", "abstract", "year", "type", "language", "volume", "issue", "pages", "doi", "keywords", "isRetracted"]),
        ["AUTHORED"] = ("authorship", ["position", "nameAsPrinted"]),
        ["ABOUT"] = ("concept_tag", ["evidence"]),
        ["STUDIES"] = ("region_tag", ["evidence"]),
        ["CITES"] = ("citation", []),
        ["COAUTHOR"] = ("co_authorship", ["works", "firstYear", "lastYear"]),
        ["BROADER"] = ("broader", []),
        ["WITHIN"] = ("within_region", []),
    };

    private readonly Dictionary<string, int> keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StreamWriter> files;

    private PostgresTables(string folder) => files = Layout.Values.ToDictionary(table => table.Table, table => new StreamWriter(Path.Combine(folder, $"{table.Table}.tsv")));

    /// <summary>Writes the files into a folder.</summary>
    public static void Write(string folder, InventedTheme theme)
    {
        using var tables = new PostgresTables(folder);
        var nodes = theme.Elements().OfType<GraphElement.Node>().Select((node, i) => (node, i + 1));
        foreach (var (node, key) in nodes)
        {
            tables.keys.Add(node.Id, key);
        }

        var venues = theme.Elements().OfType<GraphElement.Edge>().Where(edge => edge.Type == "PUBLISHED_IN").ToDictionary(edge => edge.From, edge => tables.keys[edge.To]);
        foreach (var element in theme.Elements().Where(element => Layout.ContainsKey(element.Key.Kind)))
        {
            tables.Row(element, venues);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var file in files.Values)
        {
            file.Dispose();
        }
    }

    private void Row(GraphElement element, Dictionary<string, int> venues)
    {
        var (table, columns) = Layout[element.Key.Kind];
        IEnumerable<string> head = element switch
        {
            GraphElement.Node node => [Number(keys[node.Id]), node.Id],
            GraphElement.Edge edge => [Number(keys[edge.From]), Number(keys[edge.To])],
            _ => [],
        };
        var values = columns.Select(column => Value(element.Properties[column]));
        var tail = element is GraphElement.Node { Label: "Work" } work ? new[] { Number(venues[work.Id]) } : [];
        files[table].Write($"{string.Join('\t', [.. head, .. values, .. tail])}\n");
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>No invented text has a tab, a line end or a backslash.</summary>
    private static string Value(PropertyValue? value) => value switch
    {
        PropertyValue.Text text => text.Value,
        PropertyValue.Whole whole => Number(whole.Value),
        PropertyValue.Flag flag => flag.Value ? "t" : "f",
        PropertyValue.Texts texts => $"{{{string.Join(',', texts.Values.Select(text => $"\"{text}\""))}}}",
        PropertyValue.Json json => json.Value,
        _ => "\\N",
    };
}

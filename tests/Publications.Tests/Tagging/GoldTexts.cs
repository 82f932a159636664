using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Publications.Tests.Tagging;

/// <summary>The three texts of a labelled work, normalised as the labelled set's README says.</summary>
public sealed record GoldText(string Title, string Abstract, string Keywords);

/// <summary>Takes the texts of the labelled works out of the corpora; small on purpose and apart from the readers, whose changes it must not follow.</summary>
public static partial class GoldTexts
{
    /// <summary>The records of a file, in its order.</summary>
    public static IReadOnlyList<GoldText> Of(string path) => Path.GetExtension(path) switch
    {
        ".csv" => Csv(File.ReadAllText(path)),
        ".bib" => Bib(File.ReadAllText(path)),
        ".rdf" => ReDif(File.ReadAllText(path)),
        ".zip" => OpenAlex(path),
        var other => throw new NotSupportedException(other),
    };

    private static List<GoldText> Csv(string text)
    {
        var rows = new List<List<string>> { new() };
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted ? c != '"' : c is not (',' or '"' or '\n' or '\r'))
            {
                cell.Append(c);
            }
            else if (c == '"')
            {
                if (quoted && i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append('"');
                    i++;
                    continue;
                }

                quoted = !quoted;
            }
            else if (c != '\r')
            {
                rows[^1].Add(cell.ToString());
                cell.Clear();
                if (c == '\n')
                {
                    rows.Add([]);
                }
            }
        }

        rows[^1].Add(cell.ToString());
        int Column(string name) => rows[0].IndexOf(name);
        var (title, @abstract, keywords) = (Column("Article Title"), Column("Abstract"), Column("Author Keywords"));
        return [.. rows.Skip(1).Where(row => row.Count == rows[0].Count).Select(row => new GoldText(row[title], row[@abstract], row[keywords]))];
    }

    private static List<GoldText> Bib(string text)
    {
        var works = new List<GoldText>();
        foreach (Match entry in EntryStart().Matches(text))
        {
            if (entry.Groups[1].Value.ToLowerInvariant() is "comment" or "string" or "preamble")
            {
                continue;
            }

            var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            for (var at = entry.Index + entry.Length; at < text.Length && text[at] != '}';)
            {
                if (text[at] == '=')
                {
                    var name = NameBefore(text, at);
                    (var value, at) = BibValue(text, at + 1);
                    fields.TryAdd(name, value);
                    continue;
                }

                at++;
            }

            string Field(string name) => fields.TryGetValue(name, out var value)
                ? Blanks().Replace(value.Replace("\\&", "&").Replace("\\%", "%").Replace("{", "").Replace("}", ""), " ").Trim()
                : "";
            works.Add(new GoldText(Field("title"), Field("abstract"), Field("keywords")));
        }

        return works;
    }

    private static string NameBefore(string text, int at)
    {
        var end = text.AsSpan(0, at).TrimEnd().Length;
        var start = end;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '-' or '_'))
        {
            start--;
        }

        return text[start..end];
    }

    private static (string Value, int End) BibValue(string text, int at)
    {
        while (char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        if (text[at] is not ('{' or '"'))
        {
            var bare = text.AsSpan(at).IndexOfAny(',', '}', '\n');
            return (text.Substring(at, bare), at + bare);
        }

        var depth = 0;
        for (var i = at + 1; i < text.Length; i++)
        {
            if (text[i] == '{')
            {
                depth++;
            }
            else if (depth == 0 && text[i] == (text[at] == '{' ? '}' : '"'))
            {
                return (text[(at + 1)..i], i + 1);
            }
            else if (text[i] == '}')
            {
                depth--;
            }
        }

        return (text[(at + 1)..], text.Length);
    }

    private static List<GoldText> ReDif(string text)
    {
        var works = new List<Dictionary<string, string>>();
        var last = "";
        foreach (var line in text.TrimStart('\ufeff').ReplaceLineEndings("\n").Split('\n'))
        {
            var match = ReDifField().Match(line);
            if (match.Success)
            {
                last = match.Groups[1].Value.ToLowerInvariant();
                if (last == "template-type")
                {
                    works.Add([]);
                }

                works[^1].TryAdd(last, match.Groups[2].Value);
            }
            else if (works.Count > 0 && works[^1].ContainsKey(last))
            {
                works[^1][last] += "\n" + line;
            }
        }

        return [.. works.Select(work => new GoldText(Field(work, "title"), Field(work, "abstract"), Field(work, "keywords")))];

        static string Field(Dictionary<string, string> work, string name) => work.GetValueOrDefault(name, "").Trim();
    }

    private static List<GoldText> OpenAlex(string path)
    {
        var works = new List<GoldText>();
        using var archive = ZipFile.OpenRead(path);
        foreach (var entry in archive.Entries.Where(entry => entry.Length > 0))
        {
            using var stream = entry.Open();
            using var json = JsonDocument.Parse(stream);
            foreach (var work in json.RootElement.EnumerateArray())
            {
                var title = work.TryGetProperty("title", out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()! : "";
                works.Add(new GoldText(title, Inverted(work), ""));
            }
        }

        return works;
    }

    private static string Inverted(JsonElement work)
    {
        if (!work.TryGetProperty("abstract_inverted_index", out var index) || index.ValueKind != JsonValueKind.Object)
        {
            return "";
        }

        var words = index.EnumerateObject().SelectMany(word => word.Value.EnumerateArray().Select(place => (At: place.GetInt32(), word.Name)));
        return string.Join(' ', words.OrderBy(word => word.At).Select(word => word.Name));
    }

    [GeneratedRegex(@"^[ \t]*@(\w+)\s*\{", RegexOptions.Multiline)]
    private static partial Regex EntryStart();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^([A-Za-z][A-Za-z-]*):(.*)$")]
    private static partial Regex ReDifField();
}

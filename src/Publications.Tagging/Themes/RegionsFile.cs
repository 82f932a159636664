using System.Globalization;
using System.Text.RegularExpressions;
using Publications.Model.Theme;

namespace Publications.Tagging.Themes;

/// <summary>Reads <c>regions.yaml</c>.</summary>
internal sealed partial class RegionsFile(YamlNotes notes)
{
    private static readonly string[] Keys =
        ["id", "name", "kind", "iso", "m49", "at", "within", "vocabularyId", "forms", "adjectives", "decoys"];

    private static readonly Dictionary<string, RegionKind> Kinds = new(StringComparer.Ordinal)
    {
        ["world"] = RegionKind.World,
        ["region"] = RegionKind.Region,
        ["subregion"] = RegionKind.Subregion,
        ["country"] = RegionKind.Country,
        ["place"] = RegionKind.Place,
    };

    public List<Definition<Region>> Regions { get; } = [];

    public List<FormDefinition> Forms { get; } = [];

    public FormContext NoRegion { get; private set; } = FormContext.None;

    public RegionsFile Read(string text)
    {
        if (YamlMap.Root(text, notes, "regions", "decoys", "unless") is not { } root)
        {
            return this;
        }

        var forms = new FormReader(notes, FormCase.Capital, Forms);
        foreach (var node in root.Items("regions"))
        {
            if (YamlMap.Of(node, notes, "A region", Keys) is { } entry)
            {
                ReadRegion(entry, forms);
            }
        }

        forms.Read(root, "decoys", "", FormUse.Decoy);
        NoRegion = forms.Context(root, "unless");
        return this;
    }

    private void ReadRegion(YamlMap entry, FormReader forms)
    {
        if (entry.Required("id") is not { } id || entry.Required("name") is not { } name)
        {
            return;
        }

        var kind = entry.Choice("kind", RegionKind.Place, Kinds);
        var isCountry = kind == RegionKind.Country;
        if (!(isCountry ? Alpha2() : ConceptsFile.Slug()).IsMatch(id))
        {
            notes.Add(entry.LineOf("id"), $"`{id}` is not the id of a {kind.ToString().ToLowerInvariant()}.",
                isCountry ? "Write its ISO 3166-1 alpha-2 code." : "Write small letters and digits with hyphens between.");
        }

        var iso = Checked(entry, "iso", Subdivision(), "Write an ISO 3166-2 code such as BR-RS.") ?? (isCountry ? id : null);
        var m49 = Checked(entry, "m49", ThreeDigits(), "Write three digits in quotes, such as \"380\".");
        var (latitude, longitude) = Position(entry);
        var within = entry.Texts("within");
        if (within.IsEmpty && kind != RegionKind.World)
        {
            notes.Add(entry.Line, $"{id} lies within nothing.", "Name the region that holds it under `within`.");
        }

        var region = new Region(id, entry.Text("vocabularyId") ?? "", name, kind, iso, m49, latitude, longitude, within);
        Regions.Add(new(region, id, entry.Line, within, entry.LineOf("within")));
        ReadForms(entry, forms, id, name);
    }

    /// <summary>The name is a form unless the forms list it with rules of its own.</summary>
    private void ReadForms(YamlMap entry, FormReader forms, string id, string name)
    {
        var first = Forms.Count;
        forms.Read(entry, "forms", id, FormUse.Name);
        if (!Forms.Skip(first).Any(form => form.Form.Text == name))
        {
            forms.Add(id, name, FormUse.Name, entry.LineOf("name"));
        }

        forms.Read(entry, "adjectives", id, FormUse.Adjective);
        forms.Read(entry, "decoys", id, FormUse.Decoy);
    }

    private string? Checked(YamlMap entry, string key, Regex shape, string toDo)
    {
        if (entry.Text(key) is not { } text || shape.IsMatch(text))
        {
            return entry.Text(key);
        }

        notes.Add(entry.LineOf(key), $"`{key}: {text}` is not a code.", toDo);
        return null;
    }

    private (double? Latitude, double? Longitude) Position(YamlMap entry)
    {
        if (!entry.Has("at"))
        {
            return (null, null);
        }

        double? Degrees(int index, double most) =>
            entry.Texts("at") is { Length: 2 } both
            && double.TryParse(both[index], NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= most ? degrees : null;

        if (Degrees(0, 90) is { } latitude && Degrees(1, 180) is { } longitude)
        {
            return (latitude, longitude);
        }

        notes.Add(entry.LineOf("at"), $"`at: [{string.Join(", ", entry.Texts("at"))}]` is not a position.",
            "Write [latitude, longitude] in degrees: north (−90 to 90) first, east (−180 to 180) second.");
        return (null, null);
    }

    [GeneratedRegex("^[A-Z]{2}$")]
    private static partial Regex Alpha2();

    [GeneratedRegex("^[A-Z]{2}-[A-Z0-9]{1,3}$")]
    private static partial Regex Subdivision();

    [GeneratedRegex("^[0-9]{3}$")]
    private static partial Regex ThreeDigits();
}

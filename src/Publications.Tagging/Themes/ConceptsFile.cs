using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Publications.Model.Theme;

namespace Publications.Tagging.Themes;

/// <summary>Reads <c>concepts.yaml</c>.</summary>
internal sealed partial class ConceptsFile(YamlNotes notes)
{
    public List<Definition<Concept>> Concepts { get; } = [];

    public List<FormDefinition> Forms { get; } = [];

    public ConceptsFile Read(string text)
    {
        if (YamlMap.Root(text, notes, "concepts") is not { } root)
        {
            return this;
        }

        var forms = new FormReader(notes, FormCase.Any, Forms);
        foreach (var node in root.Items("concepts"))
        {
            if (YamlMap.Of(node, notes, "A concept", "id", "scheme", "labels", "definition", "broader", "forms", "decoys") is { } entry)
            {
                ReadConcept(entry, forms);
            }
        }

        return this;
    }

    private void ReadConcept(YamlMap entry, FormReader forms)
    {
        if (entry.Required("id") is not { } id)
        {
            return;
        }

        if (!Slug().IsMatch(id))
        {
            notes.Add(entry.LineOf("id"), $"`{id}` is not an id.", "Write small letters and digits with hyphens between.");
        }

        var scheme = entry.Text("scheme") ?? "theme";
        if (scheme is not ("theme" or "industry"))
        {
            notes.Add(entry.LineOf("scheme"), $"`scheme: {scheme}` is not known.", "Write theme or industry.");
        }

        var labels = entry.Node("labels") is { } node && YamlMap.Of(node, notes, "`labels`", "en", "it", "es") is { } map
            ? map.Entries()
            : ImmutableSortedDictionary<string, string>.Empty;
        if (!labels.ContainsKey("en"))
        {
            notes.Add(entry.LineOf("labels"), $"{id} has no English label.", "Give it `labels: { en: … }`.");
            return;
        }

        var broader = entry.Texts("broader");
        Concepts.Add(new(new Concept(id, scheme, labels, entry.Text("definition"), broader), id, entry.Line, broader, entry.LineOf("broader")));
        forms.Read(entry, "forms", id, FormUse.Name);
        forms.Read(entry, "decoys", id, FormUse.Decoy);
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    internal static partial Regex Slug();
}

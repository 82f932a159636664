using Publications.Tagging.Texts;

namespace Publications.Tagging.Themes;

/// <summary>What must hold between the entries of a file.</summary>
internal static class ThemeChecks
{
    /// <summary>Duplicate ids, unknown parents and cycles.</summary>
    public static void CheckTree<T>(IReadOnlyList<Definition<T>> definitions, string key, YamlNotes notes)
    {
        var byId = new Dictionary<string, Definition<T>>(StringComparer.Ordinal);
        foreach (var definition in definitions)
        {
            if (!byId.TryAdd(definition.Id, definition))
            {
                notes.Add(definition.Line, $"The id {definition.Id} is already in line {byId[definition.Id].Line}.", "Make them one entry, or give one another id.");
            }
        }

        foreach (var definition in definitions)
        {
            foreach (var parent in definition.Parents)
            {
                if (!byId.ContainsKey(parent))
                {
                    notes.Add(definition.ParentsLine, $"`{key}: {parent}` of {definition.Id} is no id of this file.", "Correct the id, or add the entry.");
                }
            }
        }

        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var definition in definitions)
        {
            Walk(definition, []);
        }

        void Walk(Definition<T> definition, List<string> path)
        {
            if (done.Contains(definition.Id))
            {
                return;
            }

            var index = path.IndexOf(definition.Id);
            if (index >= 0)
            {
                notes.Add(definition.ParentsLine, $"`{key}` goes round in a circle: {string.Join(" → ", [.. path[index..], definition.Id])}.", $"Take one `{key}` out.");
                return;
            }

            path.Add(definition.Id);
            foreach (var parent in definition.Parents)
            {
                if (byId.TryGetValue(parent, out var next))
                {
                    Walk(next, path);
                }
            }

            path.RemoveAt(path.Count - 1);
            done.Add(definition.Id);
        }
    }

    /// <summary>A form that stands for two ids must say by its context, or by <c>shared</c>, which is meant.</summary>
    public static void CheckForms(IReadOnlyList<FormDefinition> forms, YamlNotes notes)
    {
        var byWords = new Dictionary<string, FormDefinition>(StringComparer.Ordinal);
        foreach (var form in forms.Where(form => form.Form.Use != FormUse.Decoy))
        {
            var words = WordForms.KeyOf(form.Form.Text);
            if (byWords.TryAdd(words, form) || byWords[words] is not { } other)
            {
                continue;
            }

            if (other.Form.Id == form.Form.Id && other.Form.Case == form.Form.Case)
            {
                notes.Add(form.Line, $"The form \"{form.Form.Text}\" of {form.Form.Id} is already in line {other.Line}: case, plural and spelling are levelled.", "Take one out, or write their rules in one entry.");
            }
            else if (other.Form.Id != form.Form.Id && !(IsSettled(form) && IsSettled(other)))
            {
                notes.Add(form.Line, $"The form \"{form.Form.Text}\" stands for {other.Form.Id} (line {other.Line}) and {form.Form.Id}.",
                    "Give both a context (`unless`, `only`), or say `shared: true` on both if it means both.");
            }
        }
    }

    private static bool IsSettled(FormDefinition form) => form.Shared || !form.Form.Unless.IsEmpty || !form.Form.Only.IsEmpty;
}

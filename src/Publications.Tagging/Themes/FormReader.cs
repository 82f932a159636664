using YamlDotNet.RepresentationModel;

namespace Publications.Tagging.Themes;

/// <summary>Reads lists of forms: a text each, or a mapping of one or more texts with their rules.</summary>
internal sealed class FormReader(YamlNotes notes, FormCase usualCase, List<FormDefinition> forms)
{
    private static readonly Dictionary<string, FormCase> Cases = new(StringComparer.Ordinal)
    {
        ["any"] = FormCase.Any,
        ["capital"] = FormCase.Capital,
        ["exact"] = FormCase.Exact,
    };

    private static readonly Dictionary<string, bool> Truths = new(StringComparer.Ordinal) { ["true"] = true, ["false"] = false };

    /// <summary>Adds the forms under <paramref name="key"/> of an entry.</summary>
    public void Read(YamlMap entry, string key, string id, FormUse use)
    {
        foreach (var node in entry.Items(key))
        {
            Read(node, id, use);
        }
    }

    private void Read(YamlNode node, string id, FormUse use)
    {
        var line = (int)node.Start.Line;
        if (node is YamlScalarNode { Value: { } text })
        {
            Add(id, text.Trim(), use, line);
        }
        else if (node is YamlSequenceNode sequence)
        {
            foreach (var item in sequence)
            {
                Read(item, id, use);
            }
        }
        else if (YamlMap.Of(node, notes, "A form", "form", "case", "weak", "shared", "unless", "only") is { } map)
        {
            ReadRuled(map, id, use);
        }
    }

    private void ReadRuled(YamlMap map, string id, FormUse use)
    {
        var unless = Context(map, "unless");
        var only = Context(map, "only");
        var shared = map.Choice("shared", false, Truths);
        var weak = map.Choice("weak", false, Truths) && use == FormUse.Name;
        foreach (var form in map.Texts("form"))
        {
            var @case = map.Choice("case", CaseOf(form), Cases);
            Add(new VocabularyForm(id, form, weak ? FormUse.Weak : use, @case, unless, only), map.Line, shared);
        }

        if (!map.Has("form"))
        {
            notes.Add(map.Line, "A form has no text.", "Give it `form:` with one text or a list of them.");
        }
    }

    /// <summary>Adds one form without rules.</summary>
    public void Add(string id, string text, FormUse use, int line) =>
        Add(new VocabularyForm(id, text, use, CaseOf(text), FormContext.None, FormContext.None), line, shared: false);

    private void Add(VocabularyForm form, int line, bool shared)
    {
        if (!form.Text.Any(char.IsLetterOrDigit))
        {
            notes.Add(line, $"The form \"{form.Text}\" of {form.Id} has no letters.", "Write a word, or take it out.");
            return;
        }

        forms.Add(new FormDefinition(form, line, shared));
    }

    /// <summary>An abbreviation (two capitals in a row) is matched as written.</summary>
    private FormCase CaseOf(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsUpper(text[i]) && (char.IsUpper(text[i - 1]) || text[i - 1] is '.' or '&'))
            {
                return FormCase.Exact;
            }
        }

        return usualCase;
    }

    /// <summary>A context; nothing where absent.</summary>
    public FormContext Context(YamlMap map, string key)
    {
        if (map.Node(key) is not { } node || YamlMap.Of(node, notes, $"`{key}`", "before", "after", "close", "near", "text") is not { } context)
        {
            return FormContext.None;
        }

        return new FormContext(context.Texts("before"), context.Texts("after"), context.Texts("close"), context.Texts("near"), context.Texts("text"));
    }
}

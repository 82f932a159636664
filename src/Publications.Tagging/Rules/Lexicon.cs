using System.Collections.Frozen;
using Publications.Tagging.Texts;

namespace Publications.Tagging.Rules;

/// <summary>Every phrase that the tagger looks for, and all that each may mean: forms, contexts of forms, cues.</summary>
internal sealed class Lexicon
{
    private readonly List<string> phrases = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<List<CompiledForm>> forms = [];
    private readonly List<Cue?> cues = [];
    private readonly HashSet<int> contexts = [];

    public Lexicon(Theme theme)
    {
        var concepts = Numbered(theme.Concepts.Select(concept => concept.Id));
        var regions = Numbered(theme.Regions.Select(region => region.Id));
        foreach (var form in theme.ConceptForms)
        {
            Add(form, concepts, isRegion: false);
        }

        foreach (var form in theme.RegionForms)
        {
            Add(form, regions, isRegion: true);
        }

        NoRegion = Compile(theme.NoRegion);
        foreach (var (cue, texts) in Cues.Table)
        {
            foreach (var text in texts)
            {
                cues[NumberOf(text)] = cue;
            }
        }

        Automaton = PhraseAutomaton.Of(phrases);
        Forms = [.. forms.Select(list => list.ToArray())];
        CueOf = [.. cues];
        IsContext = [.. Enumerable.Range(0, phrases.Count).Select(contexts.Contains)];
    }

    public PhraseAutomaton Automaton { get; }

    /// <summary>Phrase → the forms it may be.</summary>
    public CompiledForm[][] Forms { get; }

    /// <summary>Phrase → the cue it is.</summary>
    public Cue?[] CueOf { get; }

    /// <summary>Phrase → whether it stands in the context of a form.</summary>
    public bool[] IsContext { get; }

    /// <summary>Rules out every region, if not null.</summary>
    public CompiledContext? NoRegion { get; }

    private static Dictionary<string, int> Numbered(IEnumerable<string> ids) =>
        ids.Select((id, number) => (id, number)).ToDictionary(pair => pair.id, pair => pair.number, StringComparer.Ordinal);

    private void Add(VocabularyForm form, Dictionary<string, int> owners, bool isRegion) =>
        forms[NumberOf(form.Text)].Add(new CompiledForm(
            form.Id.Length == 0 ? -1 : owners[form.Id], isRegion, form, Compile(form.Unless), Compile(form.Only)));

    private CompiledContext? Compile(FormContext context) =>
        context.IsEmpty ? null : new CompiledContext(
        Set(context.Before), Set(context.After), Set(context.Close), Set(context.Near), Set(context.Text));

    private FrozenSet<int> Set(IEnumerable<string> texts)
    {
        var set = texts.Select(NumberOf).ToFrozenSet();
        contexts.UnionWith(set);
        return set;
    }

    private int NumberOf(string phrase)
    {
        var key = WordForms.KeyOf(phrase);
        if (!numbers.TryGetValue(key, out var number))
        {
            number = phrases.Count;
            numbers.Add(key, number);
            phrases.Add(phrase);
            forms.Add([]);
            cues.Add(null);
        }

        return number;
    }
}

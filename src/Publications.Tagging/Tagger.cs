using System.Collections.Immutable;
using Publications.Model.Theme;
using Publications.Tagging.Rules;
using Publications.Tagging.Texts;

namespace Publications.Tagging;

/// <summary>
/// Tags works with the concepts and study regions of a theme. Built once from a <see cref="Theme"/>; any number of threads may use it.
/// </summary>
/// <remarks>One pass of one automaton a field; the result depends only on the theme and the three texts.</remarks>
public sealed class Tagger
{
    /// <summary>A mention of a common word counts half.</summary>
    private const double WeakPart = 0.5;

    /// <summary>A work is about what its mentions weigh this much for.</summary>
    private const double Threshold = 1;

    /// <summary>A region that weighs this much is studied besides the narrower ones in it.</summary>
    private const double OwnRight = 3;

    [ThreadStatic]
    private static Workplace? workplace;

    private readonly Theme theme;
    private readonly Lexicon lexicon;
    private readonly MentionRules mentions;
    private readonly Hierarchy regions;

    /// <summary>Builds the automaton of a theme.</summary>
    public Tagger(Theme theme)
    {
        this.theme = theme;
        lexicon = new Lexicon(theme);
        mentions = new MentionRules(new Hierarchy([.. theme.Concepts.Select(concept => (concept.Id, (IReadOnlyList<string>)concept.Broader))]));
        regions = new Hierarchy([.. theme.Regions.Select(region => (region.Id, (IReadOnlyList<string>)region.Within))]);
    }

    /// <summary>
    /// Tags one work. Null is an absent field; <paramref name="keywords"/> are the authors' keywords joined by <c>"; "</c>.
    /// Spans are UTF-16 offsets into these very texts.
    /// </summary>
    public TagResult Tag(string? title, string? @abstract, string? keywords)
    {
        var (reading, passages, weights) = workplace ??= new Workplace(new Reading(), new Passages(), []);
        reading.Read(lexicon.Automaton, title, @abstract, keywords);
        mentions.Collect(lexicon, reading);
        if (reading.Mentions.Count == 0)
        {
            reading.Release();
            return new TagResult([], []);
        }

        passages.Read(lexicon, reading);
        Weigh(reading, passages, weights);
        var concepts = weights.Where(pair => !pair.Key.IsRegion && pair.Value >= Threshold).Select(pair => pair.Key.Owner).ToHashSet();
        var places = weights.Where(pair => pair.Key.IsRegion && pair.Value >= Threshold).Select(pair => pair.Key.Owner).ToHashSet();
        places.RemoveWhere(place => weights[(true, place)] < OwnRight && places.Any(other => regions.IsAbove(place, other)));
        var result = new TagResult(
            [.. concepts.Order().Select(concept => TagOf(theme.Concepts[concept].Id, concept, false, reading, passages))],
            [.. places.Order().Select(place => TagOf(theme.Regions[place].Id, place, true, reading, passages))]);
        reading.Release();
        return result;
    }

    private void Weigh(Reading reading, Passages passages, Dictionary<(bool IsRegion, int Owner), double> weights)
    {
        weights.Clear();
        for (var i = 0; i < reading.Mentions.Count; i++)
        {
            var mention = reading.Mentions[i];
            if (i > 0 && IsApposition(reading.Mentions[i - 1], mention, reading))
            {
                continue;
            }

            var key = (mention.Form.IsRegion, mention.Form.Owner);
            var weight = passages.Of(mention, reading) * (mention.Form.Form.Use == FormUse.Weak ? WeakPart : 1);
            weights[key] = weights.GetValueOrDefault(key) + weight;
        }
    }

    /// <summary>The country of <c>Prato, Italy</c> only says which Prato.</summary>
    private bool IsApposition(Mention place, Mention wider, Reading reading) =>
        place.Form.IsRegion && wider.Form.IsRegion && wider.First == place.Last + 2
        && reading.Tokens[place.Last + 1].Kind is PartKind.Comma or PartKind.Opening && regions.IsAbove(wider.Form.Owner, place.Form.Owner);

    private static Tag TagOf(string id, int owner, bool isRegion, Reading reading, Passages passages)
    {
        var evidence = ImmutableArray.CreateBuilder<TagEvidence>();
        foreach (var mention in reading.Mentions)
        {
            if (mention.Form.Owner == owner && mention.Form.IsRegion == isRegion && passages.Of(mention, reading) > 0)
            {
                var first = reading.Tokens[mention.First];
                var end = reading.Tokens[mention.Last].End;
                evidence.Add(new TagEvidence(
                    first.Field switch { Field.Title => "title", Field.Abstract => "abstract", _ => "keywords" },
                    first.Start, end, reading.Text(first.Field)[first.Start..end],
                    first.Field == Field.Keywords ? TagSource.Keyword : TagSource.Vocabulary));
            }
        }

        return new Tag(id, evidence.ToImmutable());
    }

    /// <summary>What a thread uses again for every work.</summary>
    private sealed record Workplace(Reading Reading, Passages Passages, Dictionary<(bool IsRegion, int Owner), double> Weights);
}

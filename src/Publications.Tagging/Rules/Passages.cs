using Publications.Tagging.Texts;

namespace Publications.Tagging.Rules;

/// <summary>How much a mention weighs by where it stands: what a work is about is said in its title, by its keywords, and where the authors speak of their work.</summary>
internal sealed class Passages
{
    private const double Title = 3;
    private const double Keywords = 2;
    private const double Focus = 1.5;
    private const double Plain = 1;
    private const double Background = 0.5;
    private const double Prospect = 0.5;
    private const double Examples = 0.25;

    /// <summary>A copyright notice has at most so many words and signs.</summary>
    private const int LongestNotice = 60;

    private readonly List<double> sentences = [];
    private readonly List<(int First, int Last, double Weight)> stretches = [];

    /// <summary>Weighs the sentences of a text.</summary>
    public void Read(Lexicon lexicon, Reading reading)
    {
        stretches.Clear();
        sentences.Clear();
        for (var i = 0; i < reading.Sentences; i++)
        {
            sentences.Add(0);
        }

        var firstFocus = int.MaxValue;
        for (var i = 0; i < reading.Tokens.Count; i++)
        {
            var token = reading.Tokens[i];
            sentences[token.Sentence] = token.Field switch { Field.Title => Title, Field.Keywords => Keywords, _ => Plain };
            if (token is { Kind: PartKind.Copyright, Field: Field.Abstract })
            {
                AddNotice(reading, i);
            }
        }

        foreach (var hit in reading.Hits)
        {
            if (lexicon.CueOf[hit.Phrase] is { } cue && reading.Tokens[hit.First] is { Field: Field.Abstract } token)
            {
                Apply(cue, hit, token, reading, ref firstFocus);
            }
        }

        if (firstFocus != int.MaxValue)
        {
            for (var i = 0; i < firstFocus; i++)
            {
                sentences[i] = sentences[i] == Plain ? Background : sentences[i];
            }
        }
    }

    /// <summary>The weight of a mention; 0 for what a publisher says.</summary>
    public double Of(Mention mention, Reading reading)
    {
        var weight = sentences[reading.Tokens[mention.First].Sentence];
        foreach (var stretch in stretches)
        {
            if (stretch.First <= mention.First && mention.First <= stretch.Last)
            {
                weight = Math.Min(weight, stretch.Weight);
            }
        }

        return weight;
    }

    private void Apply(Cue cue, Hit hit, Token token, Reading reading, ref int firstFocus)
    {
        switch (cue)
        {
            case Cue.Focus:
                sentences[token.Sentence] = Focus;
                firstFocus = Math.Min(firstFocus, token.Sentence);
                break;
            case Cue.Prospect when sentences[token.Sentence] != Focus:
                sentences[token.Sentence] = Prospect;
                break;
            case Cue.Examples:
                stretches.Add((hit.Last + 1, EndOfClause(reading, hit.Last + 1), Examples));
                break;
            case Cue.Imprint:
                stretches.Add((hit.First, EndOfSentence(reading, hit.First), 0));
                break;
        }
    }

    /// <summary>A copyright sign begins a notice that ends the abstract, unless too much follows.</summary>
    private void AddNotice(Reading reading, int first)
    {
        var last = first;
        while (last + 1 < reading.Tokens.Count && reading.Tokens[last + 1].Field == Field.Abstract)
        {
            last++;
        }

        stretches.Add((first, last - first > LongestNotice ? EndOfSentence(reading, first) : last, 0));
    }

    private static int EndOfSentence(Reading reading, int token)
    {
        var sentence = reading.Tokens[token].Sentence;
        while (token + 1 < reading.Tokens.Count && reading.Tokens[token + 1].Sentence == sentence)
        {
            token++;
        }

        return token;
    }

    private static int EndOfClause(Reading reading, int token)
    {
        while (token < reading.Tokens.Count && reading.Tokens[token].Kind is PartKind.Word or PartKind.Comma)
        {
            token++;
        }

        return token - 1;
    }
}

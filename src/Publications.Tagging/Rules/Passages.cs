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

    /// <summary>An imprint stands at the end; one with more tokens after it reaches only to the end of its sentence.</summary>
    private const int LongestImprint = 60;

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
        var lastSentence = 0;
        foreach (var token in reading.Tokens)
        {
            sentences[token.Sentence] = token.Field switch { Field.Title => Title, Field.Keywords => Keywords, _ => Plain };
            lastSentence = token.Field == Field.Abstract ? token.Sentence : lastSentence;
            if (token.Kind == PartKind.Copyright && token.Field == Field.Abstract)
            {
                AddImprint(reading, reading.Tokens.IndexOf(token));
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

    /// <summary>The weight of a mention; 0 for an imprint.</summary>
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
                AddImprint(reading, hit.First);
                break;
        }
    }

    private void AddImprint(Reading reading, int first)
    {
        var last = first;
        while (last + 1 < reading.Tokens.Count && reading.Tokens[last + 1].Field == Field.Abstract)
        {
            last++;
        }

        if (last - first > LongestImprint)
        {
            for (last = first; last + 1 < reading.Tokens.Count && reading.Tokens[last].Kind != PartKind.SentenceEnd;)
            {
                last++;
            }
        }

        stretches.Add((first, last, 0));
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

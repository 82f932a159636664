using Publications.Tagging.Texts;

namespace Publications.Tagging.Rules;

/// <summary>The three fields of a work.</summary>
internal enum Field
{
    Title,
    Abstract,
    Keywords,
}

/// <summary>A word or sign of a field, with its sentence (counted over all fields).</summary>
internal readonly record struct Token(Field Field, int Start, int End, PartKind Kind, int Sentence);

/// <summary>A phrase found at tokens First to Last.</summary>
internal readonly record struct Hit(int Phrase, int First, int Last);

/// <summary>A form that was found and may count.</summary>
internal readonly record struct Mention(CompiledForm Form, int First, int Last)
{
    public int Length => Last - First + 1;
}

/// <summary>One work's text, read once: tokens, phrases found, sentences. Used again for the next work of the same thread.</summary>
internal sealed class Reading
{
    /// <summary>So many words may stand between a mention and what is close to it.</summary>
    private const int Closest = 3;

    private readonly string[] texts = ["", "", ""];
    private readonly List<Hit> contexts = [];

    public List<Token> Tokens { get; } = [];

    public List<Hit> Hits { get; } = [];

    public List<Mention> Mentions { get; } = [];

    public int Sentences { get; private set; }

    public string Text(Field field) => texts[(int)field];

    /// <summary>Reads the fields; one pass of the automaton each.</summary>
    public void Read(PhraseAutomaton automaton, string? title, string? @abstract, string? keywords)
    {
        Tokens.Clear();
        Hits.Clear();
        Mentions.Clear();
        Sentences = 0;
        ReadField(automaton, Field.Title, title ?? "");
        ReadField(automaton, Field.Abstract, @abstract ?? "");
        ReadField(automaton, Field.Keywords, keywords ?? "");
    }

    /// <summary>Picks the phrases that are some form's context.</summary>
    public void FindContexts(Lexicon lexicon)
    {
        contexts.Clear();
        foreach (var hit in Hits)
        {
            if (lexicon.IsContext[hit.Phrase])
            {
                contexts.Add(hit);
            }
        }
    }

    /// <summary>True when a phrase of the context stands where it asks for it.</summary>
    public bool Holds(CompiledContext context, Hit mention)
    {
        var (field, sentence) = (Tokens[mention.First].Field, Tokens[mention.First].Sentence);
        foreach (var hit in contexts)
        {
            if (hit.First <= mention.Last && hit.Last >= mention.First)
            {
                continue;
            }

            if (context.Text.Contains(hit.Phrase)
                || (Tokens[hit.First].Sentence == sentence && context.Near.Contains(hit.Phrase))
                || (IsClose(hit, mention) && context.Close.Contains(hit.Phrase)))
            {
                return true;
            }

            if (Tokens[hit.First].Field == field
                && ((hit.Last == mention.First - 1 && context.Before.Contains(hit.Phrase)) || (hit.First == mention.Last + 1 && context.After.Contains(hit.Phrase))))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsClose(Hit hit, Hit mention)
    {
        var (from, to) = hit.Last < mention.First ? (hit.Last + 1, mention.First) : (mention.Last + 1, hit.First);
        if (to - from > Closest)
        {
            return false;
        }

        for (var token = from; token < to; token++)
        {
            if (Tokens[token].Kind != PartKind.Word)
            {
                return false;
            }
        }

        return Tokens[hit.First].Field == Tokens[mention.First].Field;
    }

    /// <summary>Lets go of the texts.</summary>
    public void Release() => Array.Fill(texts, "");

    private void ReadField(PhraseAutomaton automaton, Field field, string text)
    {
        texts[(int)field] = text;
        var words = new WordReader(text);
        var state = 0;
        while (words.Next(out var part))
        {
            var word = part.Kind == PartKind.Word ? automaton.WordOf(text.AsSpan(part.Start, part.End - part.Start)) : PhraseAutomaton.Sign(part.Kind);
            state = automaton.Step(state, word);
            Tokens.Add(new Token(field, part.Start, part.End, part.Kind, Sentences));
            for (var ending = state; ending != 0;)
            {
                var (phrase, shorter) = automaton.Ending(ending);
                if (phrase >= 0)
                {
                    Hits.Add(new Hit(phrase, Tokens.Count - automaton.Length(phrase), Tokens.Count - 1));
                }

                ending = shorter;
            }

            if (part.Kind == PartKind.SentenceEnd && field == Field.Abstract)
            {
                Sentences++;
            }
        }

        Sentences++;
    }
}

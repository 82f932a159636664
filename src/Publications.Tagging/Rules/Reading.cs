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
    private readonly string[] texts = ["", "", ""];

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

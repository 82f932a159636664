namespace Publications.Tagging.Texts;

/// <summary>
/// An Aho-Corasick automaton over levelled words: finds every phrase of the vocabulary in one pass, always at whole words.
/// Built once, then read by any number of threads.
/// </summary>
internal sealed class PhraseAutomaton
{
    /// <summary>A word that no phrase has.</summary>
    public const int Unknown = -1;

    private readonly Dictionary<string, int> words;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly Dictionary<long, int> next;
    private readonly int[] fallback;
    private readonly int[] found;
    private readonly int[] shorter;
    private readonly int[] lengths;

    private PhraseAutomaton(Dictionary<string, int> words, Dictionary<long, int> next, int[] fallback, int[] found, int[] shorter, int[] lengths)
    {
        this.words = words;
        lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        (this.next, this.fallback, this.found, this.shorter, this.lengths) = (next, fallback, found, shorter, lengths);
    }

    /// <summary>The phrases, each once, in the order of their numbers.</summary>
    public static PhraseAutomaton Of(IReadOnlyList<string> phrases)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var next = new Dictionary<long, int>();
        var children = new List<List<(int Word, int State)>> { new() };
        var found = new List<int> { -1 };
        var lengths = new int[phrases.Count];
        var buffer = new char[WordForms.MostLetters];
        for (var phrase = 0; phrase < phrases.Count; phrase++)
        {
            var state = 0;
            var reader = new WordReader(phrases[phrase]);
            while (reader.Next(out var part))
            {
                var word = part.Kind == PartKind.Word ? Add(phrases[phrase].AsSpan(part.Start, part.End - part.Start)) : Sign(part.Kind);
                lengths[phrase]++;
                if (!next.TryGetValue(Key(state, word), out var child))
                {
                    child = found.Count;
                    next.Add(Key(state, word), child);
                    children[state].Add((word, child));
                    children.Add([]);
                    found.Add(-1);
                }

                state = child;
            }

            found[state] = phrase;
        }

        var (fallback, shorter) = Link(children, next, found);
        return new PhraseAutomaton(words, next, fallback, [.. found], shorter, lengths);

        int Add(ReadOnlySpan<char> text)
        {
            var word = new string(buffer, 0, WordForms.Level(text, buffer));
            words.TryAdd(word, FirstWord + words.Count);
            return words[word];
        }
    }

    private const int FirstWord = 16;

    /// <summary>The number of a word.</summary>
    public int WordOf(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[WordForms.MostLetters];
        var length = WordForms.Level(text, buffer);
        return length > 0 && lookup.TryGetValue(buffer[..length], out var word) ? word : Unknown;
    }

    /// <summary>The number of a parting sign.</summary>
    public static int Sign(PartKind kind) => (int)kind;

    /// <summary>The state after a word.</summary>
    public int Step(int state, int word)
    {
        if (word == Unknown)
        {
            return 0;
        }

        while (true)
        {
            if (next.TryGetValue(Key(state, word), out var child))
            {
                return child;
            }

            if (state == 0)
            {
                return 0;
            }

            state = fallback[state];
        }
    }

    /// <summary>The phrase that ends in this state (−1: none), and the state in which the next shorter one ends (0: none).</summary>
    public (int Phrase, int Shorter) Ending(int state) => (found[state], shorter[state]);

    /// <summary>How many words and signs a phrase has.</summary>
    public int Length(int phrase) => lengths[phrase];

    private static long Key(int state, int word) => ((long)state << 32) | (uint)word;

    private static (int[] Fallback, int[] Shorter) Link(List<List<(int Word, int State)>> children, Dictionary<long, int> next, List<int> found)
    {
        var fallback = new int[children.Count];
        var shorter = new int[children.Count];
        var queue = new Queue<int>([0]);
        while (queue.TryDequeue(out var state))
        {
            foreach (var (word, child) in children[state])
            {
                var back = fallback[state];
                var target = 0;
                while (state != 0 && !next.TryGetValue(Key(back, word), out target) && back != 0)
                {
                    back = fallback[back];
                }

                fallback[child] = target;
                shorter[child] = found[target] >= 0 ? target : shorter[target];
                queue.Enqueue(child);
            }
        }

        return (fallback, shorter);
    }
}

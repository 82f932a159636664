using System.Collections.Immutable;

namespace Publications.Model.Search;

/// <summary>From what a reader typed to clauses.</summary>
internal static class SearchParser
{
    private const string Quotes = "\"“”„‟«»＂";
    private const int LongestPhrase = 64;

    /// <summary>A clause that the query may have.</summary>
    /// <param name="Clause">The clause.</param>
    /// <param name="Printed">Its words as typed.</param>
    /// <param name="IsFunctionWord">True for one that only counts if nothing else is there.</param>
    private readonly record struct Candidate(SearchClause Clause, string Printed, bool IsFunctionWord);

    public static SearchQuery Parse(string text)
    {
        var kept = new List<SearchClause>();
        var ignored = ImmutableArray.CreateBuilder<string>();
        var candidates = Candidates(text, ignored);
        var hasContent = candidates.Exists(candidate => !candidate.IsFunctionWord);
        foreach (var candidate in candidates)
        {
            if (kept.Contains(candidate.Clause))
            {
                continue;
            }

            if ((hasContent && candidate.IsFunctionWord) || kept.Count == SearchQuery.MaximalClauses)
            {
                ignored.Add(candidate.Printed);
            }
            else
            {
                kept.Add(candidate.Clause);
            }
        }

        return new([.. kept], ignored.ToImmutable());
    }

    private static List<Candidate> Candidates(string text, ImmutableArray<string>.Builder ignored)
    {
        var candidates = new List<Candidate>();
        var isQuoted = false;
        for (var start = 0; start <= text.Length; isQuoted = !isQuoted)
        {
            var length = text.AsSpan(start).IndexOfAny(Quotes);
            var part = length < 0 ? text[start..] : text.Substring(start, length);
            var words = Words.Of(part);
            if (isQuoted)
            {
                AddPhrase(candidates, part, words, ignored);
            }
            else
            {
                AddWords(candidates, part, words, length < 0, ignored);
            }

            start += part.Length + 1;
        }

        return candidates;
    }

    private static void AddWords(List<Candidate> candidates, string part, List<Word> words, bool isLast, ImmutableArray<string>.Builder ignored)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (word.IsAlone)
            {
                var run = words.Skip(i).TakeWhile((next, k) => k == 0 || (next.IsAlone && next.Start <= words[i + k - 1].End)).ToList();
                AddPhrase(candidates, part, run, ignored);
                i += run.Count - 1;
                continue;
            }

            var isPrefix = isLast && word.End == part.Length && !word.IsOneLetter;
            candidates.Add(new(new([isPrefix ? word.Letters : word.Term], isPrefix), part[word.Start..word.End], FunctionWords.Contains(word.Letters)));
        }
    }

    private static void AddPhrase(List<Candidate> candidates, string part, List<Word> words, ImmutableArray<string>.Builder ignored)
    {
        if (words.Count > LongestPhrase)
        {
            ignored.AddRange(words.Skip(LongestPhrase).Select(word => part[word.Start..word.End]));
            words = words[..LongestPhrase];
        }

        if (words.Count > 0)
        {
            candidates.Add(new(new([.. words.Select(word => word.Term)], false), part[words[0].Start..words[^1].End], false));
        }
    }
}

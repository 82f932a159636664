using Publications.Tagging.Texts;

namespace Publications.Tagging.Rules;

/// <summary>Which of the phrases found are mentions: capitals and context agree, and no longer phrase means something else.</summary>
internal sealed class MentionRules(Hierarchy concepts)
{
    /// <summary>Fills <see cref="Reading.Mentions"/>, in the order of the text, longer ones first.</summary>
    public void Collect(Lexicon lexicon, Reading reading)
    {
        reading.FindContexts(lexicon);
        foreach (var hit in reading.Hits)
        {
            foreach (var form in lexicon.Forms[hit.Phrase])
            {
                if (HasItsCapitals(form.Form, hit, reading) && !IsLanguage(form.Form, hit, reading)
                    && (form.Unless is null || !reading.Holds(form.Unless, hit)) && (form.Only is null || reading.Holds(form.Only, hit))
                    && !(form.IsRegion && form.Form.Use != FormUse.Decoy && lexicon.NoRegion is { } none && reading.Holds(none, hit)))
                {
                    reading.Mentions.Add(new Mention(form, hit.First, hit.Last));
                }
            }
        }

        reading.Mentions.Sort(static (one, other) => one.First != other.First ? one.First.CompareTo(other.First)
            : one.Last != other.Last ? other.Last.CompareTo(one.Last)
            : one.Form.Owner != other.Form.Owner ? one.Form.Owner.CompareTo(other.Form.Owner)
            : string.CompareOrdinal(one.Form.Form.Text, other.Form.Form.Text));
        Hide(reading.Mentions);
        OwnAbbreviations.Remove(reading);
    }

    private void Hide(List<Mention> mentions)
    {
        Span<bool> hidden = mentions.Count <= 256 ? stackalloc bool[mentions.Count] : new bool[mentions.Count];
        for (var i = 0; i < mentions.Count; i++)
        {
            for (var j = i + 1; j < mentions.Count && mentions[j].First <= mentions[i].Last; j++)
            {
                if (!hidden[i] && IsHidden(mentions[j], mentions[i]))
                {
                    hidden[j] = true;
                }
                else if (!hidden[j] && IsHidden(mentions[i], mentions[j]))
                {
                    hidden[i] = true;
                }
            }
        }

        var kept = 0;
        for (var i = 0; i < mentions.Count; i++)
        {
            if (!hidden[i] && mentions[i].Form.Form.Use != FormUse.Decoy)
            {
                mentions[kept++] = mentions[i];
            }
        }

        mentions.RemoveRange(kept, mentions.Count - kept);
    }

    /// <summary>
    /// The longest match wins: among regions over all that it overlaps, among concepts over itself and what is broader than it
    /// (a supply chain's governance still speaks of supply chains). At equal length a decoy wins, then the first.
    /// </summary>
    private bool IsHidden(Mention mention, Mention by)
    {
        if (mention.Form.IsRegion != by.Form.IsRegion)
        {
            return false;
        }

        var sameSpan = mention.First == by.First && mention.Last == by.Last;
        var byDecoy = by.Form.Form.Use == FormUse.Decoy;
        if (sameSpan)
        {
            return (byDecoy && Concerns(by, mention)) || (mention.Form.Owner == by.Form.Owner && !byDecoy && mention.Form.Form.Use != FormUse.Decoy);
        }

        if (mention.Form.IsRegion)
        {
            return by.Length > mention.Length || (by.Length == mention.Length && by.First < mention.First);
        }

        var within = by.First <= mention.First && mention.Last <= by.Last;
        return within && (Concerns(by, mention) || (!byDecoy && concepts.IsAbove(mention.Form.Owner, by.Form.Owner)));
    }

    private static bool Concerns(Mention by, Mention mention) => by.Form.Owner == mention.Form.Owner || by.Form.Owner < 0;

    private static bool HasItsCapitals(VocabularyForm form, Hit hit, Reading reading)
    {
        if (form.Case == FormCase.Any)
        {
            return true;
        }

        var text = reading.Text(reading.Tokens[hit.First].Field);
        if (form.Case == FormCase.Exact)
        {
            return SameLetters(form.Text, text.AsSpan(reading.Tokens[hit.First].Start, reading.Tokens[hit.Last].End - reading.Tokens[hit.First].Start));
        }

        for (var token = hit.First; token <= hit.Last; token++)
        {
            if (char.IsUpper(text[reading.Tokens[token].Start]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The letters agree one by one; a small plural s at the end is passed over.</summary>
    private static bool SameLetters(ReadOnlySpan<char> form, ReadOnlySpan<char> text)
    {
        var i = 0;
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c))
            {
                continue;
            }

            while (i < form.Length && !char.IsLetterOrDigit(form[i]))
            {
                i++;
            }

            if (i == form.Length)
            {
                return c == 's' && text[^1] == 's';
            }

            if (form[i++] != c)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><c>in Chinese</c> at the end of a clause is a language.</summary>
    private static bool IsLanguage(VocabularyForm form, Hit hit, Reading reading)
    {
        if (form.Use != FormUse.Adjective || hit.First == 0 || reading.Tokens[hit.First - 1] is not { Kind: PartKind.Word } before)
        {
            return false;
        }

        var ends = hit.Last + 1 == reading.Tokens.Count || reading.Tokens[hit.Last + 1].Kind != PartKind.Word;
        return ends && before.End - before.Start == 2 && reading.Text(before.Field).AsSpan(before.Start, 2).Equals("in", StringComparison.OrdinalIgnoreCase);
    }
}

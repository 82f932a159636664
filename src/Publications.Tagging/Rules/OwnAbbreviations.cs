using Publications.Tagging.Texts;

namespace Publications.Tagging.Rules;

/// <summary>
/// A work may explain an abbreviation in its own way, <c>environmental uncertainty (EU)</c>: then it means that throughout, and not what the
/// vocabulary says.
/// </summary>
internal static class OwnAbbreviations
{
    /// <summary>Takes out the mentions of every abbreviation that the text explains as something else.</summary>
    public static void Remove(Reading reading)
    {
        for (var i = 0; i < reading.Mentions.Count; i++)
        {
            var mention = reading.Mentions[i];
            if (mention.Form.Form.Case == FormCase.Exact && IsExplained(mention, reading) && !FollowsItsName(mention, reading.Mentions))
            {
                reading.Mentions.RemoveAll(other => other.Form == mention.Form);
                i = -1;
            }
        }
    }

    private static bool FollowsItsName(Mention mention, List<Mention> mentions)
    {
        foreach (var other in mentions)
        {
            if (other.Form.IsRegion == mention.Form.IsRegion && other.Form.Owner == mention.Form.Owner && other.Last == mention.First - 2)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>It stands in brackets after as many words as it has letters, which begin with these letters.</summary>
    private static bool IsExplained(Mention mention, Reading reading)
    {
        var tokens = reading.Tokens;
        var (first, field) = (mention.First, tokens[mention.First].Field);
        var letters = mention.Form.Form.Text;
        if (mention.Length != 1 || first <= letters.Length || tokens[first - 1].Kind != PartKind.Opening || tokens[first - 1 - letters.Length].Field != field)
        {
            return false;
        }

        for (var i = 0; i < letters.Length; i++)
        {
            var word = tokens[first - 1 - letters.Length + i];
            if (word.Kind != PartKind.Word || char.ToUpperInvariant(reading.Text(field)[word.Start]) != char.ToUpperInvariant(letters[i]))
            {
                return false;
            }
        }

        return true;
    }
}

using Publications.Model.Search;
using Publications.Query.Plan;
using Publications.Query.Schema;

namespace Publications.Query.Binding;

/// <summary>A search in a type, with the slots that its words fill.</summary>
/// <param name="Slots">The slots; without meaning when it is empty.</param>
/// <param name="IsEmpty">True when it has no word, and finds nothing.</param>
internal sealed record SearchSource(SearchSlots Slots, bool IsEmpty)
{
    public static SearchSource Of(Scalar words, NodeType type, Slots slots)
    {
        if (slots.Look(words, value => SearchQuery.Parse((string)value).IsEmpty ? "empty" : "words") == "empty")
        {
            return new(new(-1, -1, -1), true);
        }

        return new(new(Add(SearchAspect.Match), Add(SearchAspect.Parts), Add(SearchAspect.Points)), false);

        int Add(SearchAspect aspect) => slots.Add(leaves => new SlotValue.Words(SearchQuery.Parse((string)(words.Leaf < 0 ? words.Value : leaves[words.Leaf])), type, aspect));
    }
}

using System.Collections.Immutable;
using Publications.Model.Graph;
using Publications.Model.Search;
using Publications.Query.Schema;

namespace Publications.Query.Binding;

/// <summary>What fills a slot of a plan.</summary>
public abstract record SlotValue
{
    private SlotValue()
    {
    }

    /// <summary>A value as it is compared. A list of numbers is JSON.</summary>
    public sealed record Plain(PropertyValue Value) : SlotValue;

    /// <summary>A search, as each engine spells it: all of it, its scored parts, or their points.</summary>
    /// <param name="Query">The search.</param>
    /// <param name="Type">In whose full text.</param>
    /// <param name="Aspect">Which of the three.</param>
    public sealed record Words(SearchQuery Query, NodeType Type, SearchAspect Aspect) : SlotValue;
}

/// <summary>What of a search fills a slot.</summary>
public enum SearchAspect
{
    /// <summary>A match for all of it.</summary>
    Match,

    /// <summary>A match for each scored part, within all of it.</summary>
    Parts,

    /// <summary>The points of each part.</summary>
    Points,
}

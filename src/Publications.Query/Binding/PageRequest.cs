using System.Collections.Immutable;
using Publications.Query.Plan;

namespace Publications.Query.Binding;

/// <summary>
/// Which part of an ordered list is asked for. A page is walked from one of its ends: from the start with <c>first</c>, from the end with <c>last</c>, and then
/// the plan is that of the opposite order, and the response turns the rows round.
/// </summary>
/// <param name="Size">How many at most.</param>
/// <param name="FromEnd">True for <c>last</c>.</param>
/// <param name="After">The place that the page comes after, in the list's order; empty for none.</param>
/// <param name="Before">The place that the page comes before, likewise.</param>
internal sealed record PageRequest(int Size, bool FromEnd, ImmutableArray<AfterKey> After, ImmutableArray<AfterKey> Before)
{
    /// <summary>The rows of the page, in the order in which it is walked.</summary>
    public Page Of(Rows rows, ImmutableArray<OrderKey> keys, int sizeSlot) => FromEnd
        ? new(new Order(rows, [.. keys.Select(Opposite)]), sizeSlot, [.. Before.Select(Opposite)], After)
        : new(new Order(rows, keys), sizeSlot, After, [.. Before.Select(Opposite)]);

    private static OrderKey Opposite(OrderKey key) => key with { Descending = !key.Descending };

    private static AfterKey Opposite(AfterKey place) => place with { Key = Opposite(place.Key) };
}

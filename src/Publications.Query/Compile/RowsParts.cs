using System.Collections.Immutable;
using Publications.Query.Plan;

namespace Publications.Query.Compile;

/// <summary>A chain of Page, Order and Filter over its source, taken apart, as both languages write it in clauses of one query.</summary>
internal sealed record RowsParts(Rows Source, ImmutableArray<Predicate> Predicates, ImmutableArray<OrderKey> Order, Page? Page)
{
    /// <summary>The places that the page lies between, each as one that its rows come after in an order of its own.</summary>
    public IEnumerable<ImmutableArray<AfterKey>> Bounds => Page is null ? [] : new[] { Page.After, Page.Before }.Where(bound => !bound.IsEmpty);

    public static RowsParts Of(Rows rows) => rows switch
    {
        Page page => Of(page.Input) with { Page = page },
        Order order => Of(order.Input) with { Order = order.Keys },
        Filter filter when Of(filter.Input) is var input => input with { Predicates = input.Predicates.Add(filter.Predicate) },
        _ => new(rows, [], [], null),
    };
}

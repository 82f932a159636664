using System.Collections.Immutable;
using Publications.Query.Definitions;
using Publications.Query.Plan;
using Publications.Query.Schema;

namespace Publications.Query.Compile;

/// <summary>A chain of Page, Order and Filter over its source, taken apart, as both languages write it in clauses of one query.</summary>
internal sealed record RowsParts(Rows Source, ImmutableArray<Predicate> Predicates, ImmutableArray<OrderKey> Order, Page? Page)
{
    /// <summary>The places that the page lies between, each as one that its rows come after in an order of its own.</summary>
    public IEnumerable<ImmutableArray<AfterKey>> Bounds => Page is null ? [] : new[] { Page.After, Page.Before }.Where(bound => !bound.IsEmpty);

    /// <summary>True when the rows may be many more than the page, and have to be sorted: whatever is not needed for that is then fetched for the page alone.</summary>
    public bool IsLate => Page is not null && (Source is Search or KeptRows or Traverse { Subtree: true } || (Source is Scan && !Predicates.IsEmpty && Predicates is not [Listed]));

    /// <summary>The property under which stores keep these nodes in their type's default order, see <see cref="ListKey"/>; null when they do not, or when unlisted ones are among them.</summary>
    public StoredProperty? ListedBy => Source switch
    {
        Scan { Type: var type } => ListedByOf(type),
        Search { Type: var type } => ListedByOf(type),
        KeptRows { Type: var type } => type.Unlisted is null ? ListKey.PropertyOf(type) : null,
        _ => null,
    };

    /// <summary>Name of the type of the nodes.</summary>
    public string Target => Source switch
    {
        Scan scan => scan.Type.Name,
        Alias alias => alias.Type.Name,
        Search search => search.Type.Name,
        Traverse traverse => traverse.Relationship.Target,
        Derive derive => derive.Field.Second.Target,
        Shared shared => shared.By.Target,
        KeptRows kept => kept.Type.Name,
        Member member => member.Type,
        _ => throw new NotSupportedException($"{Source.GetType().Name} is no source of rows."),
    };

    private StoredProperty? ListedByOf(NodeType type) => type.Unlisted is null || Predicates.Any(IsListed) ? ListKey.PropertyOf(type) : null;

    private static bool IsListed(Predicate predicate) => predicate is Listed { Negated: false } || (predicate is And and && and.Terms.Any(IsListed));

    public static RowsParts Of(Rows rows) => rows switch
    {
        Page page => Of(page.Input) with { Page = page },
        Order order => Of(order.Input) with { Order = order.Keys },
        Filter filter when Of(filter.Input) is var input => input with { Predicates = input.Predicates.Add(filter.Predicate) },
        _ => new(rows, [], [], null),
    };
}

using System.Collections.Immutable;
using Publications.Model.Graph;

namespace Publications.Stores.Neo4j;

/// <summary>Some changes of one kind in one way: one statement.</summary>
/// <param name="Step">What is done.</param>
/// <param name="Kind">Label or relationship type.</param>
/// <param name="Changes">In the change set's order.</param>
internal sealed record Neo4jGroup(Neo4jStep Step, string Kind, ImmutableArray<Change> Changes);

/// <summary>The ways to write, in the order in which they come.</summary>
internal enum Neo4jStep
{
    /// <summary>Take away; edges come first in a change set.</summary>
    Delete,

    /// <summary>Let go of unique values.</summary>
    Release,

    /// <summary>Put there.</summary>
    Upsert,
}

/// <summary>Divides a change set into transactions that a server with little memory can hold.</summary>
internal static class Neo4jUnits
{
    /// <summary>The most changes in a transaction.</summary>
    public const int MaxChanges = 10_000;

    private const long MaxCharacters = 8_000_000;
    private const int GroupSize = 2_000;

    /// <summary>The transactions in their order, each a list of statements.</summary>
    public static IEnumerable<List<Neo4jGroup>> Of(ChangeSet changes)
    {
        var unit = new List<Neo4jGroup>();
        var (count, characters) = (0, 0L);
        foreach (var group in Groups(changes))
        {
            var size = group.Step == Neo4jStep.Upsert ? group.Changes.Sum(Size) : 0;
            if (unit.Count > 0 && (count + group.Changes.Length > MaxChanges || characters + size > MaxCharacters))
            {
                yield return unit;
                (unit, count, characters) = ([], 0, 0);
            }

            unit.Add(group);
            (count, characters) = (count + group.Changes.Length, characters + size);
        }

        if (unit.Count > 0)
        {
            yield return unit;
        }
    }

    private static IEnumerable<Neo4jGroup> Groups(ChangeSet changes)
    {
        var released = changes.Changes.Where(change => change is { Element: GraphElement.Node, OldHash: not null });
        return Grouped(Neo4jStep.Delete, changes.Changes.Where(change => change.Element is null))
            .Concat(Grouped(Neo4jStep.Release, released))
            .Concat(Grouped(Neo4jStep.Upsert, changes.Changes.Where(change => change.Element is not null)));
    }

    private static IEnumerable<Neo4jGroup> Grouped(Neo4jStep step, IEnumerable<Change> changes)
    {
        var group = ImmutableArray.CreateBuilder<Change>();
        var characters = 0L;
        foreach (var change in changes)
        {
            if (group.Count > 0 && (group[0].Key.Kind != change.Key.Kind || group.Count == GroupSize || characters > MaxCharacters / 4))
            {
                yield return new(step, group[0].Key.Kind, group.ToImmutable());
                group.Clear();
                characters = 0;
            }

            group.Add(change);
            characters += Size(change);
        }

        if (group.Count > 0)
        {
            yield return new(step, group[0].Key.Kind, group.ToImmutable());
        }
    }

    /// <summary>Roughly the characters of an element: as it is, folded, and as terms.</summary>
    private static long Size(Change change) => change.Element?.Properties.Sum(pair => pair.Value switch
    {
        PropertyValue.Text text => 3L * text.Value.Length,
        PropertyValue.Json json => json.Value.Length,
        PropertyValue.Texts texts => 3L * texts.Values.Sum(text => text.Length),
        _ => 8L,
    }) ?? 0;
}

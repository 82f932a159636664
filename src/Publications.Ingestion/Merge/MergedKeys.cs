using System.Collections.Immutable;
using Publications.Model.Identifiers;

namespace Publications.Ingestion.Merge;

/// <summary>The id of an entity, which is that of its best key, and the ids of all its other keys: whoever noted one of them finds the entity.</summary>
/// <param name="Id">Id of the best key.</param>
/// <param name="MergedIds">Ids of the others, in ordinal order.</param>
internal readonly record struct MergedKeys(string Id, ImmutableArray<string> MergedIds)
{
    /// <summary>Of an entity's keys, best first; the same key may come twice.</summary>
    public static MergedKeys Of(char prefix, IEnumerable<string> keys)
    {
        var ids = keys.Distinct().Select(key => GraphId.Of(prefix, key)).ToArray();
        return new(ids[0], [.. ids.Skip(1).Order(StringComparer.Ordinal)]);
    }
}

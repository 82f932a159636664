namespace Publications.Model.Graph;

/// <summary>
/// One change of a store: an upsert when <see cref="Element"/> is there, a delete when it is null. A store applies it only where it holds neither the
/// new state already nor one that is not the old; applying it twice, or half of a set and then the whole, ends the same.
/// </summary>
/// <param name="Key">What changes.</param>
/// <param name="OldHash">Hash before; null when the element was not there.</param>
/// <param name="NewHash">Hash after; null for a delete.</param>
/// <param name="Element">The new state; null for a delete.</param>
public sealed record Change(ElementKey Key, long? OldHash, long? NewHash, GraphElement? Element)
{
    /// <summary>The element is new or replaces another state.</summary>
    public static Change Upsert(GraphElement element, long? oldHash) => new(element.Key, oldHash, CanonicalJson.HashOf(element), element);

    /// <summary>The element goes.</summary>
    public static Change Delete(ElementKey key, long oldHash) => new(key, oldHash, null, null);
}

using Publications.Model.Graph;

namespace Publications.Stores;

/// <summary>The one rule of when a change is to be applied, from the hash that the store holds.</summary>
internal static class ChangeTest
{
    /// <summary>The hash of an element whose update has begun but is not complete; any change may go on from it.</summary>
    public const long Unfinished = -1;

    /// <summary>True when the change is to be applied, false when the store is in the new state already.</summary>
    /// <param name="change">The change.</param>
    /// <param name="held">Hash that the store holds; null when it has no such element.</param>
    /// <param name="store">The store's name, for the message.</param>
    /// <exception cref="StoreException">The store is in neither state.</exception>
    public static bool Applies(Change change, long? held, string store)
    {
        if (held == change.NewHash)
        {
            return false;
        }

        return held == change.OldHash || held == Unfinished
            ? true
            : throw new StoreException(
                StoreFailure.Conflict,
                $"{store} holds {change.Key} in another state than the change set expects ({held?.ToString() ?? "none"}, not {change.OldHash?.ToString() ?? "none"}). Something else has written to it: read its hashes and publish again.");
    }
}

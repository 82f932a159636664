namespace Publications.Formats;

/// <summary>What <c>sources.yaml</c> says of a file that a reader needs to know.</summary>
/// <param name="Owner">Name of the scholar whose publications page it is, in reading order; null when it is not said.</param>
public sealed record ReadOptions(string? Owner = null)
{
    /// <summary>Nothing is known.</summary>
    public static readonly ReadOptions None = new();
}

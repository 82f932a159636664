namespace Publications.Formats;

/// <summary>What the first bytes of a file look like.</summary>
/// <param name="Format">A format of <see cref="Readers"/>; null when none of them can read the file.</param>
/// <param name="Seen">What was seen, one sentence for the user: why it is that format, or what it is instead and what to do.</param>
public sealed record Sniffed(string? Format, string Seen);

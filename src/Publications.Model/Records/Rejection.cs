namespace Publications.Model.Records;

/// <summary>Something in a source that was not taken over, and why.</summary>
/// <param name="Line">1-based line where it starts.</param>
/// <param name="Scope">Whether the whole record, or one field of a kept record, or text between records was left out.</param>
/// <param name="Reason">What is wrong and, where it helps, what to do; one sentence without the file's name.</param>
/// <param name="Text">The text as it stands in the source, whole up to 2,000 characters, then with the number of characters left out.</param>
public sealed record Rejection(int Line, RejectionScope Scope, string Reason, string Text);

/// <summary>How much of a source a rejection costs.</summary>
public enum RejectionScope
{
    /// <summary>A whole record.</summary>
    Record,

    /// <summary>One field or value; the rest of its record is kept.</summary>
    Field,

    /// <summary>Text that belongs to no record.</summary>
    Stray,

    /// <summary>The whole file.</summary>
    File,
}

namespace Publications.Model.Theme;

/// <summary>The stretch of text for which a work was tagged.</summary>
/// <param name="Field"><c>title</c>, <c>abstract</c> or <c>keywords</c> (the keywords joined by <c>"; "</c>).</param>
/// <param name="Start">0-based UTF-16 offset in the field, inclusive.</param>
/// <param name="End">Offset, exclusive.</param>
/// <param name="Text">The stretch itself.</param>
/// <param name="How">By what it was found.</param>
public sealed record TagEvidence(string Field, int Start, int End, string Text, TagSource How);

/// <summary>By what a tag was found.</summary>
public enum TagSource
{
    /// <summary>A form of the vocabulary in title or abstract.</summary>
    Vocabulary,

    /// <summary>A keyword of the record.</summary>
    Keyword,

    /// <summary>The source itself says it.</summary>
    Source,
}

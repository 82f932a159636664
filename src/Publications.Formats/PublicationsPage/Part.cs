using System.Collections.Immutable;

namespace Publications.Formats.PublicationsPage;

/// <summary>A piece of a page.</summary>
/// <param name="Line">1-based line where it starts.</param>
/// <param name="Text">Its lines as read, joined by one blank.</param>
internal abstract record Part(int Line, string Text)
{
    /// <summary>A short line that can be a title, or the bare name of a venue.</summary>
    public sealed record Short(int Line, string Text) : Part(Line, Text);

    /// <summary>A line with facts of a work, perhaps with its title before them.</summary>
    public sealed record Facts(int Line, string Text, LineContent Content) : Part(Line, Text);

    /// <summary>A paragraph.</summary>
    public sealed record Prose(int Line, string Text) : Part(Line, Text);

    /// <summary>What somebody said of a work.</summary>
    /// <param name="Line">1-based line where it starts.</param>
    /// <param name="Text">The quote with its marks, and below it, each on its own line, who said it.</param>
    /// <param name="Said">The quote without marks.</param>
    /// <param name="By">Who said it: name, then position; empty when nobody is named.</param>
    public sealed record Quote(int Line, string Text, string Said, ImmutableArray<string> By) : Part(Line, Text);

    /// <summary>A line that orders the works below it: "Articles in refereed journals".</summary>
    public sealed record Heading(int Line, string Text) : Part(Line, Text);

    /// <summary>A line that is known to belong to no work, or that looks like something and is not.</summary>
    public sealed record Unread(int Line, string Text, string Reason) : Part(Line, Text);
}

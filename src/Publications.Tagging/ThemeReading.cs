using System.Collections.Immutable;

namespace Publications.Tagging;

/// <summary>What reading a theme gave: the theme, or what is wrong with its files.</summary>
/// <param name="Theme">Null when there is a problem.</param>
/// <param name="Problems">In the order of files and lines.</param>
public sealed record ThemeReading(Theme? Theme, ImmutableArray<ThemeProblem> Problems);

/// <summary>Something wrong in a theme's file.</summary>
/// <param name="File">Name of the file, as the caller gave it.</param>
/// <param name="Line">1-based line.</param>
/// <param name="What">What is wrong.</param>
/// <param name="ToDo">What to do about it.</param>
public sealed record ThemeProblem(string File, int Line, string What, string ToDo)
{
    /// <summary><c>concepts.yaml:12: … …</c></summary>
    public override string ToString() => $"{File}:{Line}: {What} {ToDo}";
}

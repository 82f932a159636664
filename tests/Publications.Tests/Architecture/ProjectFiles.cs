namespace Publications.Tests.Architecture;

/// <summary>The files of the project that people write: no output of builds, no installed packages, no data.</summary>
public static class ProjectFiles
{
    private static readonly HashSet<string> Made = new(StringComparer.Ordinal)
    {
        ".git", "bin", "obj", "node_modules", "dist", "data", "TestResults", "BenchmarkDotNet.Artifacts",
    };

    /// <summary>Paths below the root, with <c>/</c>, in ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Below(Repository.Root).Select(Relative).Order(StringComparer.Ordinal)];

    /// <summary>The C# files.</summary>
    public static IEnumerable<string> CSharp => All.Where(path => path.EndsWith(".cs", StringComparison.Ordinal));

    /// <summary>The text of a file given by its path below the root; bytes that are no UTF-8 become U+FFFD.</summary>
    public static string Text(string path) => File.ReadAllText(Repository.At(path));

    private static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFileSystemEntries(folder)
            .Where(entry => !Made.Contains(Path.GetFileName(entry)))
            .SelectMany(entry => Directory.Exists(entry) ? Below(entry) : [entry]);

    private static string Relative(string path) => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');
}

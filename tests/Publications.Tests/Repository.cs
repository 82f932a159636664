namespace Publications.Tests;

/// <summary>Where the tests find the project's files and the corpora beside it.</summary>
public static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A file or folder of the project.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A file or folder of <c>shared/</c> beside the project; the test is skipped, visibly, where it is not.</summary>
    public static string Shared(params string[] parts)
    {
        var path = SharedPath(parts);
        Assert.SkipUnless(Path.Exists(path), $"shared/{string.Join('/', parts)} is not beside the project.");
        return path;
    }

    /// <summary>Where a file or folder of <c>shared/</c> is, if it is there.</summary>
    public static string SharedPath(params string[] parts) =>
        Path.Combine([Environment.GetEnvironmentVariable("PUBLICATIONS_SHARED") ?? Path.Combine(Root, "..", "shared"), .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Publications.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests do not run from within the project.");
    }
}

namespace Publications.Tests.Formats;

/// <summary>Files that hold what a test must give.</summary>
internal static class ExpectedFile
{
    /// <summary>Fails when the text differs from the file; with PUBLICATIONS_ACCEPT=1 it is written instead, to be read before it is kept.</summary>
    public static void ShouldHold(string path, string actual)
    {
        if (Environment.GetEnvironmentVariable("PUBLICATIONS_ACCEPT") == "1")
        {
            File.WriteAllText(path, actual);
        }

        actual.ShouldBe(File.Exists(path) ? File.ReadAllText(path) : $"{path} is missing");
    }
}

namespace Publications.Benchmarks.GraphQl.Data;

/// <summary>The lock of a data folder, as a worker holds it that loads: the service leaves the graph alone meanwhile and serves what is there.</summary>
internal static class WriterLock
{
    public static FileStream Of(string folder) => new(Path.Combine(folder, "writer.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
}

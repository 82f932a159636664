using System.Globalization;
using Publications.Benchmarks.GraphQl.Invented;
using Publications.Query.Definitions;
using Publications.Query.Schema;

namespace Publications.Benchmarks.GraphQl.Data;

/// <summary>Where prepared data stays between runs: below the folder for temporary files, named by what is in it, so that another schema or generator makes another.</summary>
internal static class BenchmarkFolder
{
    private static readonly long Schema = StoreVersion.Of(GraphSchema.Default);

    /// <summary>The folder of all of it.</summary>
    public static string Root { get; } = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "publications-benchmarks")).FullName;

    /// <summary>A name for what is made from a theme by the present schema.</summary>
    public static string KeyOf(InventedTheme theme) =>
        string.Create(CultureInfo.InvariantCulture, $"{theme.Works}{(theme.IsWhole ? "" : "-part")}-v{InventedTheme.Version}-{Schema:x}");

    /// <summary>A folder below that is whole: what an interrupted run left of it is made anew.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="make">Fills the empty folder.</param>
    public static async Task<string> WholeAsync(string name, Func<string, Task> make)
    {
        var folder = Path.Combine(Root, name);
        var mark = Path.Combine(folder, "whole");
        if (!File.Exists(mark))
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }

            Directory.CreateDirectory(folder);
            await make(folder);
            await File.WriteAllTextAsync(mark, "");
        }

        return folder;
    }
}

using System.Globalization;
using Publications.Benchmarks.GraphQl.Invented;
using Publications.Model.Graph;
using Publications.Query.Schema;
using Publications.Stores;
using Publications.Stores.Sqlite;

namespace Publications.Benchmarks.GraphQl.Data;

/// <summary>The embedded store filled with an invented theme, in a data folder as the service has one.</summary>
internal static class EmbeddedGraph
{
    /// <summary>The data folder, filled now or by an earlier run.</summary>
    public static Task<string> FolderAsync(InventedTheme theme) => BenchmarkFolder.WholeAsync($"data-{BenchmarkFolder.KeyOf(theme)}", async folder =>
    {
        await using var store = Open(folder);
        await store.EnsureSchemaAsync(CancellationToken.None);
        await FillAsync(store, theme);
    });

    /// <summary>The store of a data folder.</summary>
    public static SqliteGraphStore Open(string folder) => new(GraphSchema.Default, Path.Combine(folder, "graph.db"), TimeSpan.FromMinutes(5));

    /// <summary>Brings an empty store to an invented theme and tells how far it is.</summary>
    public static async Task FillAsync(IGraphStore store, InventedTheme theme)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"filling {store.Name} with {theme.Works:N0} works, once; later runs find it there"));
        var changes = ChangeSet.Between(new Dictionary<ElementKey, long>(), theme.Elements());
        var (total, told) = (changes.Changes.Length, 0);
        await store.ApplyAsync(
            changes,
            new Told(done =>
            {
                if (done * 10L / total > told)
                {
                    told = (int)(done * 10L / total);
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {done:N0} of {total:N0} nodes and edges"));
                }
            }),
            CancellationToken.None);
    }

    /// <summary>Unlike the framework's, it tells at once and in order.</summary>
    private sealed class Told(Action<int> tell) : IProgress<int>
    {
        public void Report(int value) => tell(value);
    }
}

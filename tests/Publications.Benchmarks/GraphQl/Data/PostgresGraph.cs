using Publications.Benchmarks.GraphQl.Invented;

namespace Publications.Benchmarks.GraphQl.Data;

/// <summary>PostgreSQL filled with an invented theme.</summary>
internal static class PostgresGraph
{
    /// <summary>A running cluster that holds the theme, filled now or by an earlier run; null when PostgreSQL is not on this machine.</summary>
    public static async Task<PostgresCluster?> StartAsync(InventedTheme theme)
    {
        if (!PostgresCluster.IsThere)
        {
            return null;
        }

        var folder = await BenchmarkFolder.WholeAsync($"postgres-{BenchmarkFolder.KeyOf(theme)}", folder =>
        {
            Console.WriteLine("filling PostgreSQL, once; later runs find it there");
            var (data, files) = (Directory.CreateDirectory(Path.Combine(folder, "data")), Directory.CreateDirectory(Path.Combine(folder, "files")));
            PostgresTables.Write(files.FullName, theme);
            var cluster = new PostgresCluster(data.FullName);
            cluster.Create();
            cluster.Start();
            using (cluster)
            {
                cluster.Script(Path.Combine(AppContext.BaseDirectory, "postgres.sql"), files.FullName);
            }

            files.Delete(recursive: true);
            return Task.CompletedTask;
        });
        var whole = new PostgresCluster(Path.Combine(folder, "data"));
        whole.Start();
        return whole;
    }
}

using System.Text;
using Publications.Ingestion.Pipeline;
using Publications.Ingestion.Settings;
using Publications.Model.Graph;
using Publications.Stores;

namespace Publications.Tests.Ingestion;

/// <summary>A data folder and a folder of sources of a test's own, with the theme of the project.</summary>
internal sealed class Sandbox : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("publications-");

    public Sandbox(string? theme = null)
    {
        Settings = PublicationsSettings.Read(name => name switch
        {
            "Publications:Data" => Path.Combine(folder.FullName, "data"),
            "Publications:Theme" => theme ?? Repository.At("seeds"),
            _ => null,
        });
        Directory.CreateDirectory(Sources);
        Workspace = Workspace.Open(Settings, TimeProvider.System);
        Store = StoreFactory.Open(Settings.ToStoreSettings());
    }

    public PublicationsSettings Settings { get; }

    public Workspace Workspace { get; }

    public IGraphStore Store { get; }

    public string Sources => Path.Combine(folder.FullName, "sources");

    /// <summary>Puts a file among the sources, replacing one of that name; gives its path.</summary>
    public string Put(string name, string text)
    {
        var path = Path.Combine(Sources, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Ingests paths; without any, the whole folder of sources.</summary>
    public Task<IngestionReport> IngestAsync(params string[] paths) =>
        Workspace.IngestAsync(paths.Length == 0 ? [Sources] : paths, Store, cancel: TestContext.Current.CancellationToken);

    /// <summary>The store's graph as a dump.</summary>
    public async Task<string> DumpAsync()
    {
        var dump = new StringBuilder();
        await foreach (var element in Store.DumpAsync(TestContext.Current.CancellationToken))
        {
            dump.Append(Encoding.UTF8.GetString(CanonicalJson.Of(element).Span)).Append('\n');
        }

        return dump.ToString();
    }

    /// <summary>All elements of a kind.</summary>
    public async Task<IReadOnlyList<GraphElement>> AllAsync(string kind)
    {
        var found = new List<GraphElement>();
        await foreach (var element in Store.DumpAsync(TestContext.Current.CancellationToken))
        {
            if (element.Key.Kind == kind)
            {
                found.Add(element);
            }
        }

        return found;
    }

    public async ValueTask DisposeAsync()
    {
        Workspace.Dispose();
        await Store.DisposeAsync();
        folder.Delete(recursive: true);
    }
}

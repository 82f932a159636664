using System.Text.Json;
using Publications.Api.GraphQl;
using Publications.Query.Documents;
using Publications.Query.Schema;
using Publications.Stores;
using Publications.Worker;

namespace Publications.Tests.MainJob;

/// <summary>The real publications page, taken by the worker into a store and asked for through GraphQL, once for all tests of a class.</summary>
public abstract class RealPageAnswer : IAsyncLifetime
{
    private const string Everything = """
        {
          works(first: 20) {
            totalCount
            nodes {
              title type year language volume issue pages publisher
              venue { name }
              authors { edges { position nameAsPrinted deducedFrom node { name familyName } } }
              editors { edges { position nameAsPrinted deducedFrom node { name familyName } } }
              endorsers { edges { quote affiliation node { name works { totalCount } coAuthors { totalCount } } } }
              reviewedIn { nodes { name } }
              studyRegions { nodes { id } }
              concepts { nodes { id } }
              records { nodes { line file { format } } }
            }
          }
          authors(first: 20, order: [{ name: ASC }]) { nodes { name coAuthors { nodes { name } } } }
        }
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("publications-");

    /// <summary>The connection of all works; undefined where the page or the store is not there.</summary>
    public JsonElement Works { get; private set; }

    /// <summary>All authors.</summary>
    public JsonElement Authors { get; private set; }

    /// <summary>Words of the worker's command line that name the store.</summary>
    protected abstract string[] StoreOptions { get; }

    public async ValueTask InitializeAsync()
    {
        if (!Path.Exists(Repository.SharedPath("seeds")) || !await PrepareAsync())
        {
            return;
        }

        var page = Repository.SharedPath("seeds");
        var output = new StringWriter();
        string[] options = ["--data", folder.FullName, "--theme", Repository.At("seeds"), .. StoreOptions];
        (await CommandLine.RunAsync(["ingest", page, .. options], output, output)).ShouldBe(ExitCode.Clean, output.ToString());
        await using var store = OpenStore();
        var answer = await new GraphQlExecutor(store, ApiSchema.Default, DocumentLimits.Default).ExecuteAsync(new GraphQlRequest(Everything), TestContext.Current.CancellationToken);
        var root = JsonDocument.Parse(answer.Body).RootElement;
        root.TryGetProperty("errors", out var errors).ShouldBeFalse(errors.ToString());
        Works = root.GetProperty("data").GetProperty("works");
        Authors = root.GetProperty("data").GetProperty("authors").GetProperty("nodes");
    }

    public virtual ValueTask DisposeAsync()
    {
        folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    /// <summary>Makes sure that the store is there and empty; false where there is none.</summary>
    protected abstract Task<bool> PrepareAsync();

    /// <summary>Opens the store that the worker wrote.</summary>
    protected abstract IGraphStore OpenStore();

    /// <summary>The embedded store's file of this test.</summary>
    protected string DataFolder => folder.FullName;
}

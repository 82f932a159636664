using System.CommandLine;
using Publications.Ingestion.Settings;

namespace Publications.Worker;

/// <summary>The options that every command takes; each stands above the environment's setting of the same name.</summary>
internal sealed class WorkerOptions
{
    private readonly Option<string?> data = Setting("--data", "Folder of the record log and the embedded store (Publications:Data).");
    private readonly Option<string?> theme = Setting("--theme", "Folder of the theme (Publications:Theme).");
    private readonly Option<string?> store = Setting("--store", "sqlite or neo4j (Publications:Store).");
    private readonly Option<bool> json = new("--json") { Description = "Print JSON, for programs.", Recursive = true };

    /// <summary>Offers the options on all commands.</summary>
    public void AddTo(RootCommand root)
    {
        foreach (var option in new Option[] { data, theme, store, json })
        {
            root.Options.Add(option);
        }
    }

    /// <summary>True when programs read the output.</summary>
    public bool Json(ParseResult parsed) => parsed.GetValue(json);

    /// <summary>The settings: the command line's, else the environment's (<c>Publications__Data</c>).</summary>
    public PublicationsSettings Settings(ParseResult parsed) => PublicationsSettings.Read(name => name switch
    {
        "Publications:Data" => parsed.GetValue(data),
        "Publications:Theme" => parsed.GetValue(theme),
        "Publications:Store" => parsed.GetValue(store),
        _ => null,
    } ?? Environment.GetEnvironmentVariable(name.Replace(":", "__", StringComparison.Ordinal)));

    private static Option<string?> Setting(string name, string description) => new(name) { Description = description, Recursive = true };
}

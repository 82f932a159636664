using System.Text.Encodings.Web;
using System.Text.Json;
using Publications.Api.GraphQl;

namespace Publications.Tests.Query;

/// <summary>A folder with a query and what is expected of it.</summary>
public sealed class QueryCase(string folder)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Names of the cases below a folder.</summary>
    public static TheoryData<string> Below(params string[] folders) =>
        [.. Directory.EnumerateDirectories(At(folders)).Where(folder => File.Exists(Path.Combine(folder, "query.graphql"))).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    /// <summary>The case of that path below the cases' folder.</summary>
    public static QueryCase Of(params string[] path) => new(At(path));

    /// <summary>The request: the query, its variables, and the operation that the first line may name (<c># operation: Name</c>).</summary>
    public GraphQlRequest Request
    {
        get
        {
            var query = File.ReadAllText(Path.Combine(folder, "query.graphql"));
            var variables = Path.Combine(folder, "variables.json");
            var first = query.Split('\n')[0];
            return new(
                query,
                first.StartsWith("# operation: ", StringComparison.Ordinal) ? first["# operation: ".Length..].Trim() : null,
                File.Exists(variables) ? JsonDocument.Parse(File.ReadAllText(variables)).RootElement : null);
        }
    }

    /// <summary>JSON with a line a value.</summary>
    public static string Indented(ReadOnlyMemory<byte> json) => JsonSerializer.Serialize(JsonDocument.Parse(json).RootElement, Readable) + "\n";

    /// <summary>Holds a text against an expected file, or writes it when PUBLICATIONS_ACCEPT is 1.</summary>
    public void ShouldMatch(string file, string actual)
    {
        var path = Path.Combine(folder, file);
        if (Environment.GetEnvironmentVariable("PUBLICATIONS_ACCEPT") == "1")
        {
            File.WriteAllText(path, actual);
        }

        actual.ShouldBe(File.Exists(path) ? File.ReadAllText(path) : "(no such file)", path);
    }

    /// <summary>A file of the case, as JSON.</summary>
    public JsonElement Read(string file) => JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, file))).RootElement;

    private static string At(string[] parts) => Repository.At(["tests", "Publications.Tests", "Query", "cases", .. parts]);
}

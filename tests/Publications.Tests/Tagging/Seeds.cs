using Publications.Tagging;

namespace Publications.Tests.Tagging;

/// <summary>The project's own theme.</summary>
public static class Seeds
{
    private static readonly Lazy<Theme> Read = new(() =>
    {
        var reading = ThemeReader.Read(
            File.ReadAllText(Repository.At("seeds", "concepts.yaml")), "concepts.yaml",
            File.ReadAllText(Repository.At("seeds", "regions.yaml")), "regions.yaml");
        reading.Problems.ShouldBeEmpty();
        return reading.Theme.ShouldNotBeNull();
    });

    public static Theme Theme => Read.Value;
}

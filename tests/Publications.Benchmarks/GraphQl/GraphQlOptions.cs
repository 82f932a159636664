using System.Globalization;

namespace Publications.Benchmarks.GraphQl;

/// <summary>What a run measures, and how long.</summary>
/// <param name="Only">The part; null for all.</param>
/// <param name="Shapes">The shapes that are measured.</param>
/// <param name="Seconds">How long a server is asked in a round.</param>
/// <param name="Rounds">How many rounds.</param>
/// <param name="Works">How many works the theme has.</param>
/// <param name="LargeWorks">How many the large one has.</param>
internal sealed record GraphQlOptions(string? Only, IReadOnlyList<Shape> Shapes, int Seconds, int Rounds, int Works, int LargeWorks)
{
    private static readonly string[] Names = ["--only", "--shape", "--seconds", "--rounds", "--works", "--large"];

    /// <summary>The options of a command line.</summary>
    /// <exception cref="ArgumentException">One is not known or lacks its value.</exception>
    public static GraphQlOptions Of(string[] arguments)
    {
        var given = arguments.Chunk(2).ToDictionary(pair => pair[0], pair => pair.Length == 2 && Names.Contains(pair[0])
            ? pair[1]
            : throw new ArgumentException($"{pair[0]}: the options are {string.Join(", ", Names)}, each with a value.", nameof(arguments)));
        int Number(string name, int otherwise) => given.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
        return new(given.GetValueOrDefault("--only"), Chosen(given.GetValueOrDefault("--shape")), Number("--seconds", 5), Number("--rounds", 5), Number("--works", 100_000), Number("--large", 1_000_000));
    }

    private static IReadOnlyList<Shape> Chosen(string? key) => key is null ? Shape.All : Shape.All.FirstOrDefault(shape => shape.Key == key) is { } one
        ? [one]
        : throw new ArgumentException($"--shape {key}: one of {string.Join(", ", Shape.All.Select(shape => shape.Key))}.", nameof(key));
}

using System.Collections.Immutable;
using Publications.Ingestion.Sources;
using Publications.Tagging;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Publications.Ingestion.Pipeline;

/// <summary>The theme's files as they lie in a folder.</summary>
/// <param name="Theme">Null when a file is missing or wrong.</param>
/// <param name="Problems">What is wrong with them.</param>
public sealed record ThemeFolder(Theme? Theme, ImmutableArray<Problem> Problems)
{
    /// <summary>Reads <c>concepts.yaml</c>, <c>regions.yaml</c> and <c>overrides.yaml</c> of a folder.</summary>
    public static ThemeFolder Read(string folder)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in new[] { "concepts.yaml", "regions.yaml" })
        {
            var kept = KeptText.Read(Path.Combine(folder, name));
            if (kept.Text is { } text)
            {
                texts[name] = text;
            }

            if (kept.Problem is { } problem)
            {
                problems.Add(problem with { Message = $"{problem.Message} A theme needs this file; its folder is named by Publications:Theme (--theme)." });
            }
        }

        CheckOverrides(Path.Combine(folder, "overrides.yaml"), problems);
        if (texts.Count < 2)
        {
            return new(null, problems.ToImmutable());
        }

        var reading = ThemeReader.Read(texts["concepts.yaml"], Path.Combine(folder, "concepts.yaml"), texts["regions.yaml"], Path.Combine(folder, "regions.yaml"));
        problems.AddRange(reading.Problems.Select(problem => new Problem(problem.File, problem.Line, $"{problem.What} {problem.ToDo}")));
        return new(reading.Theme, problems.ToImmutable());
    }

    /// <summary>Corrections are not applied yet; a file that holds some must not look as if they were.</summary>
    private static void CheckOverrides(string path, ImmutableArray<Problem>.Builder problems)
    {
        if (!Path.Exists(path))
        {
            return;
        }

        var kept = KeptText.Read(path);
        if (kept.Text is not { } text)
        {
            problems.Add(kept.Problem!);
            return;
        }

        try
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(text));
            if (yaml.Documents is [{ RootNode: YamlMappingNode { Children.Count: > 0 } or YamlSequenceNode { Children.Count: > 0 } }, ..])
            {
                problems.Add(new(path, (int)yaml.Documents[0].RootNode.Start.Line, "Overrides are not applied by this version; the entries of this file had no effect."));
            }
        }
        catch (YamlException fault)
        {
            problems.Add(new(path, (int)fault.Start.Line, $"This is not YAML: {fault.Message} Mend the line."));
        }
    }
}

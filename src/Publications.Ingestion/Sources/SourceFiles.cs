using System.Collections.Immutable;

namespace Publications.Ingestion.Sources;

/// <summary>A file to read.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Name">Its path below the sources' folder, parts joined by <c>/</c>: the source's name in the log.</param>
/// <param name="Entry">What <c>sources.yaml</c> says of it.</param>
public sealed record SourceFilePath(string Path, string Name, SourceEntry Entry);

/// <summary>The files that paths on a command line stand for.</summary>
/// <param name="Files">In the order of their names.</param>
/// <param name="Problems">Paths that are not there, and what is wrong in <c>sources.yaml</c>.</param>
public sealed record SourceFiles(ImmutableArray<SourceFilePath> Files, ImmutableArray<Problem> Problems)
{
    /// <summary>
    /// A folder stands for all files below it, each named by its path below the folder; a file for itself, named by its file name. Hidden files and
    /// <c>sources.yaml</c> are no sources.
    /// </summary>
    public static SourceFiles Find(IEnumerable<string> paths)
    {
        var files = new List<SourceFilePath>();
        var problems = ImmutableArray.CreateBuilder<Problem>();
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                var manifest = ReadManifest(path, problems);
                var found = Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                    .Select(file => (file, name: System.IO.Path.GetRelativePath(path, file).Replace(System.IO.Path.DirectorySeparatorChar, '/')))
                    .Where(pair => pair.name != SourceManifest.FileName && !pair.name.Split('/').Any(part => part.StartsWith('.')))
                    .ToArray();
                files.AddRange(found.Select(pair => new SourceFilePath(pair.file, pair.name, manifest.Of(pair.name))));
                problems.AddRange(manifest.Entries.Where(entry => found.All(pair => pair.name != entry.File))
                    .Select(entry => new Problem(System.IO.Path.Combine(path, SourceManifest.FileName), entry.Line, $"It describes '{entry.File}', which is not in the folder. Add the file or remove the entry.")));
            }
            else if (File.Exists(path))
            {
                var folder = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!;
                var name = System.IO.Path.GetFileName(path);
                files.Add(new(path, name, ReadManifest(folder, problems).Of(name)));
            }
            else
            {
                problems.Add(new(path, null, "There is no such file or folder. Check the path."));
            }
        }

        foreach (var twice in files.GroupBy(file => file.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            problems.Add(new(twice.Last().Path, null, $"Two files would be the source '{twice.Key}'; only the first is read. Give the folder that holds both, or rename one."));
        }

        return new([.. files.DistinctBy(file => file.Name, StringComparer.Ordinal).OrderBy(file => file.Name, StringComparer.Ordinal)], problems.ToImmutable());
    }

    private static SourceManifest ReadManifest(string folder, ImmutableArray<Problem>.Builder problems)
    {
        var path = System.IO.Path.Combine(folder, SourceManifest.FileName);
        if (!System.IO.Path.Exists(path))
        {
            return new([], []);
        }

        var kept = KeptText.Read(path);
        if (kept.Text is not { } text)
        {
            problems.Add(kept.Problem!);
            return new([], []);
        }

        var manifest = SourceManifest.Read(text, path);
        problems.AddRange(manifest.Problems);
        return manifest;
    }
}

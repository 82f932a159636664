using System.Collections.Immutable;
using Publications.Ingestion.Log;
using Publications.Ingestion.Merge;
using Publications.Ingestion.Sources;
using Publications.Model.Graph;
using Publications.Stores;
using Publications.Tagging;

namespace Publications.Ingestion.Pipeline;

/// <summary>The pipeline from files to a store.</summary>
/// <param name="log">The record log.</param>
/// <param name="store">The store that is published to.</param>
/// <param name="themeFolder">Folder of the theme.</param>
public sealed class Ingestor(RecordLog log, IGraphStore store, string themeFolder)
{
    /// <summary>Reads files into the log and publishes the graph. Files that cannot be read are reported; the others are kept.</summary>
    /// <param name="files">The files.</param>
    /// <param name="isExample">True for the sources that come with the theme.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancel">Stops it between records, works or batches; what was done stays.</param>
    /// <exception cref="StoreException">The store is not reached or refuses; the log has the records already.</exception>
    public async Task<IngestionReport> IngestAsync(SourceFiles files, bool isExample, IProgress<IngestionProgress>? progress = null, CancellationToken cancel = default)
    {
        var reader = new SourceReader(log, progress);
        var reports = files.Files.Select(file => reader.Read(file, isExample, cancel)).ToImmutableArray();
        var (publication, problems) = await PublishAsync(progress, cancel).ConfigureAwait(false);
        return new(reports, [.. files.Problems, .. problems], publication);
    }

    /// <summary>Makes the graph of the log and the theme, and brings the store to it.</summary>
    /// <returns>What changed; null, with the problems, when the theme is wrong: the store then stays as it is.</returns>
    public async Task<(PublicationReport? Publication, ImmutableArray<Problem> Problems)> PublishAsync(IProgress<IngestionProgress>? progress = null, CancellationToken cancel = default)
    {
        var folder = ThemeFolder.Read(themeFolder);
        if (folder.Theme is not { } theme)
        {
            return (null, folder.Problems.Add(new(themeFolder, null, "Nothing was published, since the theme has problems; records that were read are kept. Mend the theme and ingest again.")));
        }

        progress?.Report(new(IngestionStage.Resolve, "records", 0, null));
        var entities = Entities.Of(log.Records());
        var works = new Relay<int>(done => progress?.Report(new(IngestionStage.Merge, "works", done, entities.Works.Length)));
        var graph = new GraphBuilder(log.ActiveSources(), entities).Build(theme, new Tagger(theme), works, cancel);
        await store.EnsureSchemaAsync(cancel).ConfigureAwait(false);
        var changes = ChangeSet.Between(await store.ReadHashesAsync(cancel).ConfigureAwait(false), graph);
        var applied = new Relay<int>(done => progress?.Report(new(IngestionStage.Publish, store.Name, done, changes.Changes.Length)));
        await store.ApplyAsync(changes, applied, cancel).ConfigureAwait(false);
        return (Report(changes, graph), [.. folder.Problems, .. UnknownSuperseded()]);
    }

    /// <summary>Sources that say they supersede a file that was never read: a slip of the pen, most likely.</summary>
    private IEnumerable<Problem> UnknownSuperseded()
    {
        var sources = log.Sources();
        return sources.Where(source => source.Entry.Supersedes is { } older && sources.All(other => other.Name != older))
            .Select(source => new Problem(source.Name, null, $"{SourceManifest.FileName} says that it supersedes '{source.Entry.Supersedes}', which was never read. Check the name."));
    }

    private PublicationReport Report(ChangeSet changes, IReadOnlyList<GraphElement> graph)
    {
        ImmutableSortedDictionary<string, int> Count(bool edges) => graph.Where(element => element.Key.IsEdge == edges)
            .CountBy(element => element.Key.Kind).ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);

        ImmutableSortedDictionary<string, string> Superseded()
        {
            var sources = log.Sources();
            return sources.Where(source => sources.Any(other => other.Name == source.Entry.Supersedes)).GroupBy(source => source.Entry.Supersedes!, StringComparer.Ordinal)
                .ToImmutableSortedDictionary(group => group.Key, group => group.Select(source => source.Name).Min(StringComparer.Ordinal)!, StringComparer.Ordinal);
        }

        var deletes = changes.Changes.Count(change => change.Element is null);
        return new(changes.Changes.Length - deletes, deletes, Count(edges: false), Count(edges: true), Superseded());
    }
}

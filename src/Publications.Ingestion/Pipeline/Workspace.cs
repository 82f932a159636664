using Publications.Ingestion.Log;
using Publications.Ingestion.Settings;
using Publications.Ingestion.Sources;
using Publications.Stores;

namespace Publications.Ingestion.Pipeline;

/// <summary>A data folder: its record log, to write under a lock, so that there is one writer at a time, or to look.</summary>
public sealed class Workspace : IDisposable
{
    private readonly FileStream? writerLock;
    private readonly PublicationsSettings settings;

    private Workspace(FileStream? writerLock, RecordLog log, PublicationsSettings settings)
    {
        this.writerLock = writerLock;
        this.settings = settings;
        Log = log;
    }

    /// <summary>The record log.</summary>
    public RecordLog Log { get; }

    /// <summary>Opens the folder of the settings, making it when it is not there.</summary>
    /// <exception cref="IngestionException">The folder cannot be made, another program writes to it, or its log cannot be opened.</exception>
    public static Workspace Open(PublicationsSettings settings, TimeProvider clock)
    {
        var writerLock = Lock(settings);
        try
        {
            return new(writerLock, RecordLog.Open(settings.LogPath, clock), settings);
        }
        catch
        {
            writerLock.Dispose();
            throw;
        }
    }

    /// <summary>Opens the folder of the settings to look, beside any writer.</summary>
    /// <exception cref="IngestionException">Nothing was ever read into the folder, or its log cannot be opened.</exception>
    public static Workspace OpenToLook(PublicationsSettings settings) => File.Exists(settings.LogPath)
        ? new(null, RecordLog.Open(settings.LogPath, TimeProvider.System), settings)
        : throw new IngestionException($"Nothing was read into {settings.Data} yet. Ingest files first, or name another folder in Publications:Data (--data).");

    /// <summary>Reads paths into the log and publishes; one's own files leave what is there and replace nothing but themselves.</summary>
    /// <exception cref="IngestionException">None of the paths leads to a file; nothing is done.</exception>
    public Task<IngestionReport> IngestAsync(IReadOnlyCollection<string> paths, IGraphStore store, IProgress<IngestionProgress>? progress = null, CancellationToken cancel = default)
    {
        var files = SourceFiles.Find(paths);
        return files.Files.IsEmpty
            ? throw new IngestionException($"There is nothing to read in {string.Join(", ", paths)}. {string.Join(" ", files.Problems)}".TrimEnd())
            : Ingestor(store).IngestAsync(files, isExample: false, progress, cancel);
    }

    /// <summary>
    /// What the service does at its start: with <c>Publications:Sources</c> it reads that folder instead of the example's sources; else, into an empty log, the
    /// example's. In any case the store is brought to what the log and the theme say.
    /// </summary>
    public async Task<IngestionReport> PrepareAsync(IGraphStore store, IProgress<IngestionProgress>? progress = null, CancellationToken cancel = default)
    {
        if (settings.Sources is { } own)
        {
            foreach (var source in Log.Sources().Where(source => source.IsExample))
            {
                Log.Remove(source.Name);
            }

            return await IngestAsync([own], store, progress, cancel).ConfigureAwait(false);
        }

        if (Log.Sources().All(source => source.IsExample))
        {
            return await Ingestor(store).IngestAsync(SourceFiles.Find([settings.ExampleSources]), isExample: true, progress, cancel).ConfigureAwait(false);
        }

        var (publication, problems) = await Ingestor(store).PublishAsync(progress, cancel).ConfigureAwait(false);
        return new([], problems, publication);
    }

    /// <summary>Takes sources out of the log by name and publishes.</summary>
    /// <exception cref="IngestionException">The log has no source of a name; nothing is removed.</exception>
    public async Task<IngestionReport> RemoveAsync(IReadOnlyCollection<string> names, IGraphStore store, IProgress<IngestionProgress>? progress = null, CancellationToken cancel = default)
    {
        var known = Log.Sources().Select(source => source.Name).ToHashSet(StringComparer.Ordinal);
        if (names.FirstOrDefault(name => !known.Contains(name)) is { } unknown)
        {
            throw new IngestionException($"The log has no source '{unknown}'. It has: {(known.Count == 0 ? "none" : string.Join(", ", known.Order(StringComparer.Ordinal)))}.");
        }

        foreach (var name in names)
        {
            Log.Remove(name);
        }

        var (publication, problems) = await Ingestor(store).PublishAsync(progress, cancel).ConfigureAwait(false);
        return new([], problems, publication);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Log.Dispose();
        writerLock?.Dispose();
    }

    private static FileStream Lock(PublicationsSettings settings)
    {
        try
        {
            Directory.CreateDirectory(settings.Data);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new IngestionException($"The data folder {settings.Data} cannot be made: {fault.Message} Name another in Publications:Data (--data).", fault);
        }

        try
        {
            return new FileStream(Path.Combine(settings.Data, "writer.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new IngestionException(
                $"The data folder {settings.Data} cannot be written to now: {fault.Message} If a worker or the service is loading into it, wait for it to end; else check the folder's rights, or name another in Publications:Data (--data).", fault);
        }
    }

    private Ingestor Ingestor(IGraphStore store) => new(Log, store, settings.Theme);
}

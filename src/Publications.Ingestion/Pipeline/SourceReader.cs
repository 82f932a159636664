using System.Collections.Immutable;
using System.Security.Cryptography;
using Publications.Formats;
using Publications.Ingestion.Log;
using Publications.Ingestion.Sources;
using Publications.Model.Records;

namespace Publications.Ingestion.Pipeline;

/// <summary>The stages sniff, read and log: a file becomes a source of the log, wholly or, when it cannot be opened, not at all.</summary>
internal sealed class SourceReader(RecordLog log, IProgress<IngestionProgress>? progress)
{
    /// <summary>Changes whenever a reader's code does, so that files are then read again.</summary>
    private static readonly string ReadersVersion = typeof(IRecordReader).Module.ModuleVersionId.ToString("N");

    /// <summary>Reads a file into the log.</summary>
    /// <param name="file">The file.</param>
    /// <param name="isExample">True for the sources that come with the theme.</param>
    /// <param name="cancel">Stops between records; the source then stays as it was.</param>
    public FileReport Read(SourceFilePath file, bool isExample, CancellationToken cancel)
    {
        try
        {
            using var stream = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
            var checksum = Convert.ToHexStringLower(SHA256.HashData(stream));
            stream.Position = 0;
            var known = log.Sources().FirstOrDefault(source => source.Name == file.Name);
            var held = log.KeysOf(file.Name);
            if (known is not null && known.Checksum == checksum && known.ReadBy == ReadersVersion && known.Entry.Owner == file.Entry.Owner)
            {
                log.Describe(known with { Entry = file.Entry, IsExample = isExample });
                return new(file.Name, known.Format, held.Count, 0, 0, held.Count, 0, [.. log.RejectionsOf(file.Name)]);
            }

            var sniffed = FormatSniffer.Sniff(stream);
            if (sniffed.Format is not { } format)
            {
                return NotRead(file.Name, sniffed.Seen);
            }

            var logged = new LoggedSource(file.Name, format, checksum, ReadersVersion, isExample, file.Entry);
            return Replace(logged, Readers.ByFormat[format], stream, held, cancel);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return NotRead(file.Name, $"The file cannot be read: {fault.Message} Check that it exists and may be read.");
        }
    }

    private static FileReport NotRead(string name, string reason) =>
        new(name, null, 0, 0, 0, 0, 0, [new Rejection(1, RejectionScope.File, reason, "")]);

    private FileReport Replace(LoggedSource logged, IRecordReader reader, Stream stream, IReadOnlyList<(string? LocalKey, string Key)> held, CancellationToken cancel)
    {
        using var replacement = log.Replace(logged.Name);
        var tally = new Tally(held);
        var rejections = ImmutableArray.CreateBuilder<Rejection>();
        foreach (var item in reader.Read(stream, new ReadOptions(logged.Entry.Owner)))
        {
            cancel.ThrowIfCancellationRequested();
            switch (item)
            {
                case ReadItem.Accepted accepted:
                    tally.Add(accepted.Record.LocalKey, replacement.Add(accepted.Record));
                    break;
                case ReadItem.Rejected rejected:
                    replacement.Add(rejected.Rejection);
                    rejections.Add(rejected.Rejection);
                    break;
            }

            if (tally.Read % 64 == 0)
            {
                progress?.Report(new(IngestionStage.Read, logged.Name, stream.Position, stream.Length));
            }
        }

        replacement.Commit(logged);
        progress?.Report(new(IngestionStage.Read, logged.Name, stream.Length, stream.Length));
        return tally.Report(logged.Name, logged.Format, rejections.ToImmutable());
    }

    /// <summary>Compares the records of a source with those that it had.</summary>
    private sealed class Tally(IReadOnlyList<(string? LocalKey, string Key)> held)
    {
        private readonly Dictionary<string, int> left = held.GroupBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        private readonly HashSet<string> localKeys = [.. held.Select(pair => pair.LocalKey).OfType<string>()];
        private int fresh;
        private int changed;

        public int Read { get; private set; }

        public void Add(string? localKey, string key)
        {
            Read++;
            if (left.TryGetValue(key, out var count) && count > 0)
            {
                left[key] = count - 1;
            }
            else if (localKey is not null && localKeys.Contains(localKey))
            {
                changed++;
            }
            else
            {
                fresh++;
            }
        }

        public FileReport Report(string name, string format, ImmutableArray<Rejection> rejections) =>
            new(name, format, Read, fresh, changed, Read - fresh - changed, Math.Max(0, left.Values.Sum() - changed), rejections);
    }
}

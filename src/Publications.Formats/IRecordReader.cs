using Publications.Model.Records;

namespace Publications.Formats;

/// <summary>Reads one format. A reader streams, holds no more than one record in memory, and never throws on data.</summary>
public interface IRecordReader
{
    /// <summary>Short name of the format: <c>bibtex</c>.</summary>
    string Format { get; }

    /// <summary>
    /// Reads the records of a stream in their order; what cannot be read comes as a rejection with its line, and reading goes on behind it.
    /// </summary>
    /// <param name="stream">The bytes, in any encoding that FORMATS section 0 knows.</param>
    /// <param name="options">What is known of the file from beside it.</param>
    /// <exception cref="IOException">The stream itself fails; never because of what is in it.</exception>
    IEnumerable<ReadItem> Read(Stream stream, ReadOptions options);
}

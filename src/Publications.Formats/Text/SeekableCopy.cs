namespace Publications.Formats.Text;

/// <summary>Gives readers that need a second look a stream in which they can go back.</summary>
internal static class SeekableCopy
{
    /// <summary>The stream itself when it can seek; otherwise its content in a temporary file that goes when it is closed.</summary>
    public static Stream Of(Stream stream)
    {
        if (stream.CanSeek)
        {
            return stream;
        }

        var copy = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        stream.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }
}

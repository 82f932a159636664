using System.Text;

namespace Publications.Ingestion.Sources;

/// <summary>The text of a file that people keep by hand (theme, <c>sources.yaml</c>): strict UTF-8, so that no letter is lost unseen.</summary>
/// <param name="Text">The text, without byte order mark; null when there is a problem.</param>
/// <param name="Problem">Why it cannot be read, with the line where that is known.</param>
public sealed record KeptText(string? Text, Problem? Problem)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file.</summary>
    public static KeptText Read(string path)
    {
        try
        {
            return Decode(path, File.ReadAllBytes(path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new(null, new(path, null, $"The file cannot be read: {fault.Message}"));
        }
    }

    private static KeptText Decode(string path, byte[] bytes)
    {
        try
        {
            return new(Strict.GetString(bytes).TrimStart('\ufeff'), null);
        }
        catch (DecoderFallbackException fault)
        {
            var line = 1 + bytes.AsSpan(0, Math.Clamp(fault.Index, 0, bytes.Length)).Count((byte)'\n');
            return new(null, new(path, line, "The file is not UTF-8 here. Save it as UTF-8; nothing of it was taken."));
        }
    }
}

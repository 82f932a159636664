using System.Diagnostics.CodeAnalysis;

namespace Publications.Model.Identifiers;

/// <summary>RePEc handles of works. Normal form: lower case, <c>repec:eee:wdevel:v:33:y:2005:i:4:p:549-573</c>.</summary>
public static class RePEcHandle
{
    /// <summary>Reads one handle: <c>RePEc:</c>, an archive of three characters, a series of six, and the item.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out string? handle)
    {
        var bare = text?.Trim().ToLowerInvariant() ?? "";
        var parts = bare.Split(':', 4);
        handle = parts is ["repec", { Length: 3 }, { Length: 6 }, { Length: > 0 }] && !bare.Any(char.IsWhiteSpace) ? bare : null;
        return handle is not null;
    }
}

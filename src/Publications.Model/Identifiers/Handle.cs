using System.Diagnostics.CodeAnalysis;

namespace Publications.Model.Identifiers;

/// <summary>Handles other than DOIs. Normal form: <c>prefix/suffix</c> without resolver, <c>10419/57113</c>.</summary>
public static class Handle
{
    private static readonly string[] Resolvers = ["https://hdl.handle.net/", "http://hdl.handle.net/", "hdl.handle.net/", "hdl:"];

    /// <summary>Reads one handle, bare or as an address of the resolver; DOIs are refused, they have a scheme of their own.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out string? handle)
    {
        handle = null;
        if (text is null)
        {
            return false;
        }

        var bare = IdentifierText.WithoutLabel(text, Resolvers);
        var slash = bare.IndexOf('/');
        if (slash < 1 || slash == bare.Length - 1 || bare.StartsWith("10.") || bare[..slash].ContainsAnyExcept("0123456789.") || !char.IsAsciiDigit(bare[0]))
        {
            return false;
        }

        foreach (var c in bare)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                return false;
            }
        }

        handle = bare.ToString();
        return true;
    }
}

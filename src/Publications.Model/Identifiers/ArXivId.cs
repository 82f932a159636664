using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Publications.Model.Identifiers;

/// <summary>arXiv ids. Normal form: without version, <c>2101.00001</c> or <c>econ/0401001</c>.</summary>
public static partial class ArXivId
{
    /// <summary>Reads one id: bare, <c>arXiv:2101.00001v2 [econ.GN]</c>, or an address of abstract or PDF.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out string? id)
    {
        var match = Shape().Match(text ?? "");
        id = match.Success ? match.Groups["id"].Value.ToLowerInvariant() : null;
        return id is not null;
    }

    [GeneratedRegex(
        @"^\s*(?:https?://(?:www\.)?arxiv\.org/(?:abs|pdf)/|arxiv[:.]\s*)?(?<id>[0-9]{4}\.[0-9]{4,5}|[a-z-]+(?:\.[a-z]{2})?/[0-9]{7})(?:v[0-9]+)?(?:\.pdf)?(?:\s*\[[^\]]*\])?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}

using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace Publications.Model.Identifiers;

/// <summary>Digital object identifiers. Normal form: ASCII lower case, without resolver: <c>10.1080/13600810701848144</c>.</summary>
/// <remarks>Old SICI forms with <c>&lt;…&gt;</c>, <c>;</c> and parentheses are legal and kept.</remarks>
public static class Doi
{
    private static readonly string[] Prefixes =
        ["https://", "http://", "www.", "dx.doi.org/", "doi.org/", "doi:", "doi ", "doi=", "/"];

    private static readonly (string Tex, string Text)[] TexForms =
        [("{\\textless}", "<"), ("{\\textgreater}", ">"), ("\\textless", "<"), ("\\textgreater", ">"), ("$<$", "<"), ("$>$", ">"), ("{\\_}", "_")];

    /// <summary>Reads one DOI, bare or as an address, with TeX or HTML escapes; false when the text is not exactly one DOI.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out string? doi)
    {
        doi = null;
        if (text is null || !text.Contains("10.", StringComparison.Ordinal))
        {
            return false;
        }

        var bare = Bare(text);

        // Taking one escape off can leave another, which a second reading would take off; each reading is shorter than the one before.
        while (Bare(bare) is var again && again.Length < bare.Length)
        {
            bare = again;
        }

        if (!HasShape(bare))
        {
            return false;
        }

        doi = bare;
        return true;
    }

    /// <summary>The address at which the DOI's resolver answers.</summary>
    public static string AddressOf(string doi) => "https://doi.org/" + doi;

    private static string Bare(string text)
    {
        var bare = Strip(text.Trim(), out var fromAddress);
        return ToAsciiLower(Trimmed(Unescaped(fromAddress && bare.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(bare) : bare)));
    }

    private static string Strip(string text, out bool fromAddress)
    {
        fromAddress = text.StartsWith("http", StringComparison.OrdinalIgnoreCase) || text.Contains("doi.org/", StringComparison.OrdinalIgnoreCase);
        for (var stripped = true; stripped;)
        {
            stripped = false;
            foreach (var prefix in Prefixes)
            {
                if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                {
                    text = text[prefix.Length..].TrimStart();
                    stripped = true;
                }
            }
        }

        // Publishers and libraries run resolvers of their own, doi.example.org/10.…
        var host = fromAddress && !text.StartsWith("10.", StringComparison.Ordinal) ? text.IndexOf("/10.", StringComparison.Ordinal) : -1;
        return host > 0 && text.AsSpan(0, host).Contains("doi", StringComparison.OrdinalIgnoreCase) ? text[(host + 1)..] : text;
    }

    /// <summary>Takes escapes off until none is left: exports escape twice.</summary>
    private static string Unescaped(string text)
    {
        while (text.AsSpan().IndexOfAny('\\', '&', '$') >= 0)
        {
            var once = text;
            foreach (var (tex, plain) in TexForms)
            {
                once = once.Replace(tex, plain, StringComparison.Ordinal);
            }

            once = WebUtility.HtmlDecode(once.Replace("\\", "", StringComparison.Ordinal));
            if (once == text)
            {
                break;
            }

            text = once;
        }

        return text;
    }

    private static string Trimmed(string text)
    {
        while (text.Length > 0 && (".,;:'\"".Contains(text[^1], StringComparison.Ordinal) || char.IsWhiteSpace(text[^1]) || ClosesNothing(text)))
        {
            text = text[..^1];
        }

        return text;
    }

    private static bool ClosesNothing(string text)
    {
        var open = text[^1] switch { ')' => '(', ']' => '[', '>' => '<', '}' => '{', _ => '\0' };
        return open != '\0' && text.AsSpan().Count(open) < text.AsSpan().Count(text[^1]);
    }

    private static bool HasShape(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash is < 7 or > 12 && !IsSubdivided(text, slash) || slash == text.Length - 1 || !text.StartsWith("10.", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var c in text.AsSpan(3, slash - 3))
        {
            if (!char.IsAsciiDigit(c) && c != '.')
            {
                return false;
            }
        }

        foreach (var c in text.AsSpan(slash + 1))
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A registrant may divide its prefix: <c>10.1000.10/123</c>.</summary>
    private static bool IsSubdivided(string text, int slash) => slash > 12 && text.AsSpan(3, slash - 3).Contains('.');

    private static string ToAsciiLower(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = char.IsAsciiLetterUpper(source[i]) ? (char)(source[i] | 0x20) : source[i];
        }
    });
}

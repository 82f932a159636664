using Microsoft.Net.Http.Headers;

namespace Publications.Api.Http;

/// <summary>Which form of an answer a request asks for, by its Accept header.</summary>
public static class Accept
{
    /// <summary>A page for a browser.</summary>
    public const string Html = "text/html";

    /// <summary>The media type of GraphQL over HTTP: statuses say whether the request was one.</summary>
    public const string GraphQlResponse = "application/graphql-response+json";

    /// <summary>The older media type: any well-formed request is answered with 200.</summary>
    public const string Json = "application/json";

    /// <summary>In the order of preference; what is not named by the request itself, but only covered by a wildcard, is JSON.</summary>
    private static readonly (string Type, bool ByWildcard)[] Offers = [(Html, false), (GraphQlResponse, false), (Json, true)];

    /// <summary>The best offer, or null when the request accepts none. A page is offered for GET alone. Without a header: JSON.</summary>
    public static string? Best(HttpRequest request)
    {
        var header = request.Headers.Accept;
        if (header.Count == 0 || !MediaTypeHeaderValue.TryParseList(header, out var wanted))
        {
            return Json;
        }

        return Offers
            .Where(offer => offer.Type != Html || HttpMethods.IsGet(request.Method))
            .Select(offer => (offer.Type, Quality: QualityOf(offer, wanted)))
            .Where(offer => offer.Quality > 0)
            .OrderByDescending(offer => offer.Quality)
            .FirstOrDefault().Type;
    }

    /// <summary>The quality of the most specific range that covers the offer; 0 when none does.</summary>
    private static double QualityOf((string Type, bool ByWildcard) offer, IList<MediaTypeHeaderValue> wanted)
    {
        // Not IsSubsetOf: it takes every type with the suffix +json for JSON.
        string[] ranges = offer.ByWildcard ? [offer.Type, offer.Type[..(offer.Type.IndexOf('/') + 1)] + "*", "*/*"] : [offer.Type];
        return ranges
            .Select(range => wanted.FirstOrDefault(each => each.MediaType.Equals(range, StringComparison.OrdinalIgnoreCase)))
            .FirstOrDefault(each => each is not null) is { } best ? best.Quality ?? 1 : 0;
    }
}

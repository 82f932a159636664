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

    private static double QualityOf((string Type, bool ByWildcard) offer, IList<MediaTypeHeaderValue> wanted)
    {
        var type = new MediaTypeHeaderValue(offer.Type);
        return wanted
            .Where(range => (offer.ByWildcard || !(range.MatchesAllTypes || range.MatchesAllSubTypes)) && type.IsSubsetOf(WithoutParameters(range)))
            .OrderBy(range => range.MatchesAllTypes ? 2 : range.MatchesAllSubTypes ? 1 : 0)
            .Select(range => range.Quality ?? 1)
            .FirstOrDefault();
    }

    private static MediaTypeHeaderValue WithoutParameters(MediaTypeHeaderValue range) => new(range.MediaType);
}

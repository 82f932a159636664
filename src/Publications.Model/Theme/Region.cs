using System.Collections.Immutable;

namespace Publications.Model.Theme;

/// <summary>A region of the world, from the world itself to a town.</summary>
/// <param name="Id">ISO 3166-1 alpha-2 for countries (<c>IT</c>), a slug otherwise (<c>riviera-del-brenta</c>, <c>latin-america-and-the-caribbean</c>).</param>
/// <param name="VocabularyId">The id of the labelled sets: <c>IT</c>, <c>Sub-Saharan Africa</c>, <c>Riviera del Brenta, IT</c>.</param>
/// <param name="Name">English name.</param>
/// <param name="Kind">How large it is.</param>
/// <param name="IsoCode">ISO 3166-1 alpha-2 or ISO 3166-2, where there is one.</param>
/// <param name="M49">UN M49 code, three digits.</param>
/// <param name="Latitude">Degrees north, for places.</param>
/// <param name="Longitude">Degrees east, for places.</param>
/// <param name="Within">Ids of the regions that hold it; several are possible (Italy: Southern Europe, European Union), a cycle is not.</param>
public sealed record Region(
    string Id, string VocabularyId, string Name, RegionKind Kind, string? IsoCode, string? M49,
    double? Latitude, double? Longitude, ImmutableArray<string> Within);

/// <summary>The kinds of region.</summary>
public enum RegionKind
{
    /// <summary>The world.</summary>
    World,

    /// <summary>A continent, or a union of countries.</summary>
    Region,

    /// <summary>A part of a continent.</summary>
    Subregion,

    /// <summary>A country or territory with an ISO code.</summary>
    Country,

    /// <summary>A district, province, city or other place within a country.</summary>
    Place,
}

namespace Publications.Ingestion.Institutions;

/// <summary>What a printed affiliation says of where its bearer works.</summary>
/// <param name="Name">The organisation, as printed.</param>
/// <param name="Country">Id of the theme's country; null when the affiliation ends with none that is known.</param>
public sealed record Address(string Name, string? Country);

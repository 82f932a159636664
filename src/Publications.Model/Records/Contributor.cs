using System.Collections.Immutable;
using Publications.Model.Names;

namespace Publications.Model.Records;

/// <summary>A name on a record, with what the record says of its bearer.</summary>
public sealed record Contributor
{
    /// <summary>What the person did.</summary>
    public required ContributorRole Role { get; init; }

    /// <summary>The name in its parts.</summary>
    public required PersonName Name { get; init; }

    /// <summary>The name as the source prints it.</summary>
    public required string NameAsPrinted { get; init; }

    /// <summary>1-based place in the list of its role; null when the source gives no order.</summary>
    public int? Position { get; init; }

    /// <summary>ORCID, checked, <c>0000-0000-0000-0000</c>.</summary>
    public string? Orcid { get; init; }

    /// <summary>Affiliations or positions as printed, without e-mail addresses.</summary>
    public ImmutableArray<string> Affiliations { get; init; } = [];

    /// <summary>True for a corresponding author; null when the source does not say.</summary>
    public bool? Corresponding { get; init; }

    /// <summary>What an endorser said.</summary>
    public string? Quote { get; init; }

    /// <summary>Where the source says so, when it says it only indirectly: the passage from which the name was deduced.</summary>
    public string? Evidence { get; init; }
}

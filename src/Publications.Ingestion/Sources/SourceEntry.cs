using System.Text.Json.Serialization;

namespace Publications.Ingestion.Sources;

/// <summary>What <c>sources.yaml</c> says of a file.</summary>
public sealed record SourceEntry
{
    /// <summary>Path below the folder of <c>sources.yaml</c>, parts joined by <c>/</c>.</summary>
    public required string File { get; init; }

    /// <summary>Database it was exported from.</summary>
    public string? Database { get; init; }

    /// <summary>Search string of the export.</summary>
    public string? Search { get; init; }

    /// <summary>Date of the search or export, ISO.</summary>
    public string? Date { get; init; }

    /// <summary>Licence of the data.</summary>
    public string? Licence { get; init; }

    /// <summary><c>open</c> or <c>restricted</c>.</summary>
    public string Redistribution { get; init; } = "open";

    /// <summary>Whose publications page it is.</summary>
    public string? Owner { get; init; }

    /// <summary>An older file that this one replaces.</summary>
    public string? Supersedes { get; init; }

    /// <summary>Anything else worth knowing.</summary>
    public string? Note { get; init; }

    /// <summary>1-based line of <c>sources.yaml</c> where it begins; it is no part of what the entry says.</summary>
    [JsonIgnore]
    public int? Line { get; init; }

    /// <summary>Of a file of which nothing is said.</summary>
    public static SourceEntry Of(string file) => new() { File = file };
}

using System.Collections.Immutable;
using Publications.Model.Theme;

namespace Publications.Tagging.Themes;

/// <summary>Gives every region the id of the labelled sets, and checks the codes that several regions share a claim to.</summary>
internal static class RegionNames
{
    public static ImmutableArray<Region> Complete(IReadOnlyList<Definition<Region>> regions, YamlNotes notes)
    {
        var byId = regions.ToDictionary(region => region.Id, StringComparer.Ordinal);
        var codes = new Dictionary<string, int>(StringComparer.Ordinal);
        var complete = ImmutableArray.CreateBuilder<Region>(regions.Count);
        foreach (var definition in regions)
        {
            var region = definition.Item;
            var country = region.Kind == RegionKind.Place ? CountryOf(definition, byId) : null;
            if (region.Kind == RegionKind.Place && country is null)
            {
                notes.Add(definition.ParentsLine, $"The place {region.Id} lies within no country.", "Name its country, or a place of that country, under `within`.");
            }

            if (country is not null && region.IsoCode is { } iso && !iso.StartsWith($"{country}-", StringComparison.Ordinal))
            {
                notes.Add(definition.Line, $"`iso: {iso}` of {region.Id} is not a code of {country}.", "Correct the code or `within`.");
            }

            foreach (var code in new[] { region.IsoCode, region.M49 }.OfType<string>())
            {
                if (!codes.TryAdd(code, definition.Line))
                {
                    notes.Add(definition.Line, $"The code {code} of {region.Id} is already in line {codes[code]}.", "Correct one of them.");
                }
            }

            complete.Add(region.VocabularyId.Length > 0 ? region : region with { VocabularyId = Standard(region, country) });
        }

        return complete.MoveToImmutable();
    }

    private static string Standard(Region region, string? country) => region.Kind switch
    {
        RegionKind.Country => region.Id,
        RegionKind.Place => $"{region.Name}, {country}",
        _ => region.Name,
    };

    private static string? CountryOf(Definition<Region> place, Dictionary<string, Definition<Region>> byId) =>
        place.Parents.Select(parent => byId[parent])
            .Select(parent => parent.Item.Kind == RegionKind.Country ? parent.Id : CountryOf(parent, byId))
            .FirstOrDefault(country => country is not null);
}

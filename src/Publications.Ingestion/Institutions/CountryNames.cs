using Publications.Model.Text;
using Publications.Model.Theme;
using Publications.Tagging;

namespace Publications.Ingestion.Institutions;

/// <summary>
/// The countries that the last part of an address can name: by the theme's names and forms of its countries, by the spellings of databases, by ISO code,
/// by the code of a state of the United States (<c>MA 02139</c>; before an ISO code, so <c>CA</c> is California); and a name behind a postal or state code
/// (<c>IL 61801 USA</c>), but behind no other word, so that New Mexico is not Mexico.
/// </summary>
public sealed class CountryNames
{
    private readonly Dictionary<string, string> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> byCode;

    /// <summary>The countries of a theme.</summary>
    public CountryNames(Theme theme)
    {
        var countries = theme.Regions.Where(region => region.Kind == RegionKind.Country).ToArray();
        byCode = countries.Where(country => country.IsoCode is not null).ToDictionary(country => country.IsoCode!, country => country.Id, StringComparer.Ordinal);
        foreach (var country in countries)
        {
            byName.TryAdd(TitleKey.Of(country.Name), country.Id);
        }

        foreach (var (spelling, code) in CountrySpellings.All)
        {
            if (byCode.TryGetValue(code, out var id))
            {
                byName[TitleKey.Of(spelling)] = id;
            }
        }

        var ids = countries.Select(country => country.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var form in theme.RegionForms.Where(form => form.Use is FormUse.Name or FormUse.Weak && form.Only.IsEmpty && ids.Contains(form.Id)))
        {
            byName.TryAdd(TitleKey.Of(form.Text), form.Id);
        }
    }

    /// <summary>Id of the country that the last part of an address names, or null.</summary>
    public string? Of(string part)
    {
        if (byName.TryGetValue(TitleKey.Of(part), out var named))
        {
            return named;
        }

        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 1 or 2 && CountrySpellings.States.Contains(words[0]) && (words.Length == 1 || HasDigit(words[1])))
        {
            return byCode.GetValueOrDefault("US");
        }

        if (words is [var code] && byCode.TryGetValue(code, out var coded))
        {
            return coded;
        }

        for (var i = 1; i < words.Length; i++)
        {
            var isCode = HasDigit(words[i - 1]) || CountrySpellings.States.Contains(words[i - 1]) || CountrySpellings.Territories.Contains(words[i - 1]);
            if (isCode && byName.TryGetValue(TitleKey.Of(string.Join(' ', words[i..])), out var behind))
            {
                return behind;
            }
        }

        return null;
    }

    private static bool HasDigit(string word) => word.Any(char.IsAsciiDigit);
}

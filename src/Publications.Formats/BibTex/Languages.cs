using System.Collections.Frozen;

namespace Publications.Formats.BibTex;

/// <summary>ISO 639-1 codes of the names by which databases and TeX call languages.</summary>
internal static class Languages
{
    private static readonly FrozenDictionary<string, string> Codes = new (string Code, string Names)[]
    {
        ("en", "english american british usenglish ukenglish canadian australian eng en-us en-gb"), ("de", "german ngerman austrian naustrian deutsch ger deu"),
        ("it", "italian italiano ita"), ("es", "spanish español castellano spa"), ("fr", "french français francais fre fra canadien acadian"),
        ("pt", "portuguese português brazilian brazil portuges por pt-br"), ("nl", "dutch nederlands dut nld"), ("ru", "russian rus"), ("zh", "chinese chi zho"),
        ("ja", "japanese jpn"), ("ko", "korean kor"), ("ar", "arabic ara"), ("tr", "turkish turkce tur"), ("pl", "polish pol"), ("cs", "czech cze ces"),
        ("sv", "swedish swe"), ("da", "danish dan"), ("no", "norwegian norsk nor"), ("fi", "finnish fin"), ("el", "greek gre ell"), ("hu", "hungarian magyar hun"),
        ("ro", "romanian rum ron"), ("uk", "ukrainian ukr"), ("vi", "vietnamese vie"), ("id", "indonesian ind"), ("th", "thai tha"), ("ca", "catalan cat"),
        ("hr", "croatian hrv"), ("sl", "slovene slovenian slv"), ("sr", "serbian srp"), ("sk", "slovak slo slk"), ("bg", "bulgarian bul"), ("lt", "lithuanian lit"),
        ("la", "latin lat"), ("he", "hebrew heb"), ("fa", "persian farsi per fas"),
    }.SelectMany(row => row.Names.Split(' ').Append(row.Code).Select(name => (name, row.Code))).ToFrozenDictionary(pair => pair.name, pair => pair.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>The code of a language's name; the name itself when it is not known, null when there is none.</summary>
    public static string? CodeOf(string? name) => string.IsNullOrEmpty(name) ? null : Codes.GetValueOrDefault(name, name);
}

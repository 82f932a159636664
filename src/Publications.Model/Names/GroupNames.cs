namespace Publications.Model.Names;

/// <summary>Tells institutions and groups from persons by the words that only the former bear.</summary>
public static class GroupNames
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "agency", "association", "authority", "collaboration", "commission", "committee", "confederation", "consortium", "corporation", "federation",
        "foundation", "GmbH", "inc", "institute", "institut", "instituto", "istituto", "laboratory", "limited", "ltd", "llc", "ministerio", "ministero", "ministère",
        "ministry", "organisation", "organization", "plc", "secretariat", "taskforce", "universidad", "universidade", "università", "universität", "universite",
        "université", "university", "CEPAL", "ECLAC", "Eurostat", "FAO", "IADB", "IBRD", "ICTSD", "IFAD", "IFPRI", "ILO", "IMF", "OECD", "UNCTAD", "UNDP",
        "UNESCO", "UNIDO", "USAID", "WIPO", "WTO",
    };

    private static readonly HashSet<string> Pairs = new(StringComparer.OrdinalIgnoreCase)
    {
        "bureau of", "center for", "centre for", "conference on", "council of", "department of", "development bank", "european union", "fund for", "government of",
        "group of", "gruppo di", "labour office", "monetary fund", "national bank", "network of", "office for", "office of", "research group", "society for",
        "society of", "study group", "task force", "union of", "united nations", "working group", "world bank", "world trade",
    };

    /// <summary>
    /// True when the name has a word of organisations (<c>University</c>, <c>Ministry</c>, <c>GmbH</c>, <c>OECD</c>) or two that only together are one
    /// (<c>World Bank</c>, <c>Centre for</c>). "Bank" or "Centre" alone may be a person's name.
    /// </summary>
    public static bool IsGroup(ReadOnlySpan<char> name)
    {
        var words = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        var pairs = Pairs.GetAlternateLookup<ReadOnlySpan<char>>();
        var before = 0;
        for (var start = 0; start < name.Length;)
        {
            var length = name[start..].IndexOf(' ') is var blank and >= 0 ? blank : name.Length - start;
            var word = name.Slice(start, length).TrimEnd(".,;");
            if (words.Contains(word) || (start > before && pairs.Contains(name[before..(start + word.Length)])))
            {
                return true;
            }

            before = start;
            start += length + 1;
        }

        return false;
    }
}

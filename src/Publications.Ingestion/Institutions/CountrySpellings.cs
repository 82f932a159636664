using System.Collections.Frozen;

namespace Publications.Ingestion.Institutions;

/// <summary>
/// How Web of Science and Scopus spell countries in addresses where a theme need not: a fact about those databases. A state that is no more stands for the
/// one that holds the name's larger part; where that is open (Yugoslavia, USSR, Czechoslovakia), it is not here.
/// </summary>
internal static class CountrySpellings
{
    private const string Table = """
        CN Peoples R China; Peoples Republic of China; P R China
        US USA; United States; U S A
        GB England; Scotland; Wales; North Ireland; Northern Ireland; UK; Great Britain
        KR South Korea; Republic of Korea; Korea
        KP North Korea
        RU Russian Federation
        BY Byelarus
        TR Turkiye
        VN Viet Nam
        SY Syria
        AE U Arab Emirates
        EG United Arab Rep
        YE Yemen Arab Rep
        BA Bosnia & Herceg; Bosnia & Herzegovina
        CZ Czech Republic
        MK Macedonia; North Macedonia
        DE Fed Rep Ger; West Germany; Ger Dem Rep; East Germany
        VA Vatican
        CI Cote Ivoire
        CF Cent Afr Republ
        CD Dem Rep Congo; Zaire
        CG Rep Congo
        GQ Equat Guinea
        GW Guinea Bissau
        ST Sao Tome & Prin
        CV Cape Verde
        SZ Swaziland
        TZ Tanzania
        BF Upper Volta
        MG Malagasy Republ
        ZW Rhodesia
        ZA Ciskei; Transkei
        PG Papua N Guinea
        PF Fr Polynesia
        MH Marshall Island
        WS Western Samoa
        MM Burma
        MN Mongol Peo Rep
        PS Palestine
        GE Rep of Georgia
        TT Trinid & Tobago; Trinidad Tobago
        AG Antigua & Barbu
        KN St Kitts & Nevi
        VC St Vincent
        LC St Lucia
        DO Dominican Rep
        TC Turks & Caicos
        VG British Virgin Isl
        VI US Virgin Isl
        BL St Barthelemy
        FK Falkland Island
        TF Fr Austr Lands
        SH St Helena
        """;

    /// <summary>Spelling and ISO 3166-1 code.</summary>
    public static readonly IReadOnlyList<(string Spelling, string Code)> All =
        [.. Table.Split('\n').SelectMany(line => line.TrimEnd('\r')[3..].Split(';', StringSplitOptions.TrimEntries).Select(spelling => (spelling, line[..2])))];

    /// <summary>Codes of the states of the United States and of its capital's district.</summary>
    public static readonly FrozenSet<string> States = """
        AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY
        """.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Codes that stand for a territory before <c>USA</c> and for a country of its own otherwise.</summary>
    public static readonly FrozenSet<string> Territories = "PR GU VI AS MP".Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

using System.Text.RegularExpressions;

namespace Publications.Model.Names;

/// <summary>Tells institutions and groups from persons by the words that only the former bear.</summary>
public static partial class GroupNames
{
    /// <summary>
    /// True when the name has a word of organisations (<c>University</c>, <c>Ministry</c>, <c>GmbH</c>) or is a known short name of one (<c>OECD</c>).
    /// A name that is only "Bank" or "Church" beside a given name is a person's.
    /// </summary>
    public static bool IsGroup(string name) => Words().IsMatch(name) || Known().IsMatch(name);

    [GeneratedRegex(
        @"\b(?:agency|association|authority|bureau|cent(?:er|re) for|collaboration|commission|committee|conference on|confederation|consortium|corporation|council of|department of|development bank|división|federation|foundation|fund for|gmbh|government of|group of|gruppo di|institut[eo]? (?:for|of|de|per|für)|institute|laboratory|limited|ltd|ministerio|ministero|ministry|national bank|network of|office (?:for|of)|organi[sz]ation|research group|secretariat|society (?:for|of)|study group|task ?force|union of|united nations|universidad|università|universität|universit[ey]|working group|world bank|world trade)\b|\b(?:inc|ltd|llc|plc)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(
        @"^(?:ADB|AfDB|CEPAL|ECLAC|European Union|Eurostat|FAO|IADB|IBRD|ICTSD|IDB|IFAD|IFPRI|ILO|IMF|International Labour Office|International Monetary Fund|ITC|OECD|UN|UNCTAD|UNDP|UNESCO|UNIDO|USAID|WHO|WIPO|WTO)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Known();
}

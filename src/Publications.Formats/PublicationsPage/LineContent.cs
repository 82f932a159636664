using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Publications.Formats.PublicationsPage;

/// <summary>What one line says of a work.</summary>
/// <param name="Title">What is left when all else is taken away and it stands before a venue or alone; null when nothing is.</param>
/// <param name="Citation">The venue line in it; null when there is none.</param>
/// <param name="Statements">"edited with …", "published by …".</param>
/// <param name="Doi">DOI as printed, without resolver.</param>
/// <param name="Isbns">ISBNs as printed.</param>
/// <param name="Url">Address that is not a DOI's.</param>
internal sealed partial record LineContent(
    string? Title, Citation? Citation, ImmutableArray<Statement> Statements, string? Doi, ImmutableArray<string> Isbns, string? Url)
{
    private const int LongestLine = 500;

    /// <summary>True when the line alone shows that a work is spoken of: a venue with volume, a publisher, an identifier.</summary>
    public bool IsStrong => Citation is not null || Doi is not null || Isbns.Length > 0 || Statements.Any(statement => statement.Phrase.Topic is not (Topic.Names or Topic.Review));

    /// <summary>True when the line says anything of a work beside a title.</summary>
    public bool HasFacts => IsStrong || Url is not null || Statements.Length > 0;

    /// <summary>The authors with whom a whole citation begins, all of them in their order; empty for any other line.</summary>
    public ImmutableArray<ProseName> Authors { get; private init; } = [];

    /// <summary>True when the line has a title of its own and shows a work: nothing above it is its title.</summary>
    public bool OpensWork => Title is not null && (Citation is not null || (IsStrong && Statements.Length > 0));

    /// <summary>
    /// A statement that was begun and is none, "edited with the World Bank", when the line is nothing else; null for any other line, and for a sentence
    /// ("This paper was written with the aim of …").
    /// </summary>
    public Statement? Unsound { get; private init; }

    /// <summary>Reads a line; a line of prose is all title.</summary>
    public static LineContent Read(string line)
    {
        if (line.Length > LongestLine)
        {
            return new LineContent(line, null, [], null, [], null);
        }

        line = WithoutMark(line);
        var doi = Take(DoiPattern(), ref line).FirstOrDefault();
        var isbns = Take(IsbnPattern(), ref line);
        var url = Take(UrlPattern(), ref line).FirstOrDefault();
        var statements = ImmutableArray.CreateBuilder<Statement>();
        (string? before, Statement? unsound) = (null, null);
        var rest = Brackets().Replace(line, bracket =>
        {
            var inside = Statement.ReadAll(bracket.Groups["inside"].Value);
            if (inside.Length == 0 || !inside.All(statement => statement.IsSound))
            {
                return bracket.Value;
            }

            statements.AddRange(inside);
            before ??= Clean(line[..bracket.Index]);
            return " ";
        });
        rest = Clean(before is null ? rest : rest[Math.Min(before.Length, rest.Length)..]);
        if (before is not null && !rest.Any(char.IsLetterOrDigit))
        {
            // "…, 12(3): 45-67 (with R. Roe)": all that the line says stands before the bracket.
            (rest, before) = (before, null);
        }

        var (lead, tail) = Statement.ReadTail(rest);
        var announced = lead.Length == 0 && tail is [{ Phrase.Topic: Topic.Venue }, ..] ? Citation.Read(tail[0].Value) : null;
        var citation = announced ?? Citation.Read(rest);
        if (announced is not null && tail[1..].All(statement => statement.IsSound))
        {
            statements.AddRange(tail[1..]);
        }
        else if (citation is null && tail.Length > 0 && tail.All(statement => statement.IsSound))
        {
            citation = Citation.Read(lead);
            if (citation is not null || lead.Length == 0)
            {
                statements.AddRange(tail);
                rest = "";
            }
        }
        else if (citation is null && lead.Length == 0)
        {
            unsound = tail.FirstOrDefault(statement => statement is { IsSound: false, Phrase.Words.Length: > 1 } && !line.EndsWith('.'));
        }

        var authors = citation is null || before is not null ? null : AuthorList.Read(citation.Name);
        if (citation is not null && before is null && (authors is not null || QuoteMarks.Closing(citation.Name) is not null)
            && (authors is null ? citation : citation with { Name = authors.Rest, Year = authors.Year ?? citation.Year }).Part() is var (head, venue))
        {
            return new LineContent(head, venue, statements.ToImmutable(), doi, isbns, url) { Authors = authors?.Names ?? [] };
        }

        var title = before is null ? citation is null ? rest : null : citation is null ? Clean($"{before} {rest}") : before;
        return new LineContent(string.IsNullOrEmpty(title) ? null : title, citation, statements.ToImmutable(), doi, isbns, url) { Unsound = unsound };
    }

    /// <summary>A line of a list without its bullet or number.</summary>
    public static string WithoutMark(string line) => ListMark().Replace(line, "");

    private static ImmutableArray<string> Take(Regex pattern, ref string line)
    {
        var values = pattern.Matches(line).Select(match => match.Groups["value"].Value.TrimEnd('.', ',', ';')).ToImmutableArray();
        line = values.Length == 0 ? line : Clean(pattern.Replace(line, " "));
        return values;
    }

    private static string Clean(string text) => text.Trim(' ', ',', ';', ':');

    [GeneratedRegex(@"(?:https?://(?:dx\.)?doi\.org/|\bdoi:?\s*|\b)(?<value>10\.\d{4,9}/\S+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex DoiPattern();

    [GeneratedRegex(@"\bISBN(?:-1[03])?:?\s*(?<value>[\d][\d -]{8,16}[\dXx])", RegexOptions.ExplicitCapture)]
    private static partial Regex IsbnPattern();

    [GeneratedRegex(@"(?<value>https?://\S+)", RegexOptions.ExplicitCapture)]
    private static partial Regex UrlPattern();

    [GeneratedRegex(@"\(\s*(?<inside>[^()]{4,200})\s*\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Brackets();

    [GeneratedRegex("""^(?:[•·▪◦‣*]\s*|\[\d{1,3}\]\s*|\d{1,3}[.)]\s+)(?=[\p{L}“«"])""", RegexOptions.CultureInvariant)]
    private static partial Regex ListMark();
}

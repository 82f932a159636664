using System.Collections.Immutable;
using Publications.Model.Text;

namespace Publications.Formats.PublicationsPage;

/// <summary>A work in the making: its title line, and the parts below it up to the next title.</summary>
internal sealed class WorkDraft(Part first, string title)
{
    /// <summary>1-based line of the title.</summary>
    public int Line => Parts[0].Line;

    /// <summary>The title as printed.</summary>
    public string Title { get; } = title;

    /// <summary>The part with the title, then the others in the order of the page.</summary>
    public List<Part> Parts { get; } = [first];

    /// <summary>The heading under which the work stands; null when it stands under none.</summary>
    public Part.Heading? Section { get; set; }

    /// <summary>The authors that a whole citation begins with, all of them in their order; empty when it does not.</summary>
    public ImmutableArray<ProseName> Authors => Parts[0] is Part.Facts facts ? facts.Content.Authors : [];

    /// <summary>The venue line; null when there is none (yet).</summary>
    public Citation? Citation { get; private set; }

    /// <summary>The part that is the bare name of a venue; null when there is none.</summary>
    public Part.Short? BareVenue { get; private set; }

    /// <summary>The part that is the bare name of a publisher; null when there is none.</summary>
    public Part.Short? BarePublisher { get; private set; }

    /// <summary>All lines with facts, in order.</summary>
    public IEnumerable<LineContent> Facts => Parts.OfType<Part.Facts>().Select(part => part.Content);

    /// <summary>All statements, in order.</summary>
    public IEnumerable<Statement> Statements => Facts.SelectMany(content => content.Statements);

    /// <summary>True when a line shows that this is a work: a venue with volume, a publisher, an identifier.</summary>
    public bool IsStrong => Citation is not null || Facts.Any(content => content.IsStrong);

    /// <summary>True when it is shown to be a work, be it by its co-authors alone.</summary>
    public bool IsWork => IsStrong || BareVenue is not null || BarePublisher is not null || Statements.Any();

    /// <summary>True when all that shows a work stands above its abstract: a venue or publisher that follows belongs to a work whose title is missing.</summary>
    public bool IsClosed => IsStrong && Parts.Exists(part => part is Part.Prose);

    /// <summary>Adds a part below the title.</summary>
    public void Add(Part part) => Parts.Add(part);

    /// <summary>Adds the venue line; the same part may be the one that opened the draft.</summary>
    public void AddVenue(Part.Facts part, Citation citation)
    {
        Citation = citation;
        if (!ReferenceEquals(part, Parts[0]))
        {
            Parts.Add(part);
        }
    }

    /// <summary>
    /// Takes over the next draft when its title is in truth the bare name of this one's venue ("Economia e Politica Industriale") or publisher: this one
    /// has neither, nor text, yet, that one neither, and its title is a name, all words but the small ones with a capital.
    /// </summary>
    public bool TryTakeVenue(WorkDraft next)
    {
        if (BareVenue is not null || BarePublisher is not null || IsStrong || next.IsStrong || (Statements.Any() && next.Statements.Any())
            || Parts.Exists(part => part is Part.Prose or Part.Quote) || next.Parts[0] is not Part.Short name || !IsName(name.Text))
        {
            return false;
        }

        var isPublisher = Phrase.IsPublisher(name.Text);
        BareVenue = isPublisher ? null : name;
        BarePublisher = isPublisher ? name : null;
        Parts.AddRange(next.Parts);
        return true;
    }

    private static bool IsName(string text)
    {
        var words = PublicationsPage.Citation.PartYear(text).Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 10 && text[^1] is not ('.' or '?' or '!') && !text.Contains(':', StringComparison.Ordinal)
            && char.IsUpper(words[0][0]) && words.All(word => !char.IsLower(word[0]) || Phrase.IsConnective(word)) && !TitleKey.IsGeneric(TitleKey.Of(text));
    }
}

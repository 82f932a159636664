using Publications.Model.Records;

namespace Publications.Formats.PublicationsPage;

/// <summary>The works of a page and what was left over.</summary>
internal sealed class PageWorks
{
    private const string NoTitle = "No title stands above it.";
    private const string Second = "The work above has its venue or publisher already; a title seems to be missing.";
    private const string NoFacts = "No venue, publisher, co-author or identifier shows that this is a work.";
    private const string NoWorks = "A heading below which no work could be read.";
    private const int LongestLabel = 4;

    private readonly List<WorkDraft> drafts = [];
    private readonly List<Rejection> left = [];
    private Part.Heading? section;

    private PageWorks(IReadOnlyList<Part> parts)
    {
        for (var at = 0; at < parts.Count; at++)
        {
            Place(parts[at], at + 1 < parts.Count ? parts[at + 1] : null);
        }

        FindBareVenues();
        foreach (var draft in drafts.Where(draft => !draft.IsWork))
        {
            left.AddRange(draft.Parts.Select(part => Lost(part, NoFacts)));
        }

        drafts.RemoveAll(draft => !draft.IsWork);
        left.AddRange(parts.OfType<Part.Heading>().Where(heading => !drafts.Exists(draft => ReferenceEquals(draft.Section, heading))).Select(heading => Lost(heading, NoWorks)));
    }

    /// <summary>The works, in the order of the page.</summary>
    public IReadOnlyList<WorkDraft> Works => drafts;

    /// <summary>The lines that belong to none.</summary>
    public IReadOnlyList<Rejection> Left => left;

    /// <summary>Divides a page's parts into works.</summary>
    public static PageWorks Of(IReadOnlyList<Part> parts) => new(parts);

    private void Place(Part part, Part? below)
    {
        var open = drafts.Count > 0 ? drafts[^1] : null;
        switch (part)
        {
            case Part.Unread unread:
                left.Add(Lost(unread, unread.Reason));
                break;
            case Part.Heading heading:
                section = heading;
                break;
            case Part.Short:
                Add(new WorkDraft(part, part.Text));
                break;
            case Part.Facts facts:
                PlaceFacts(facts, open, below);
                break;
            default:
                if (open is null)
                {
                    left.Add(Lost(part, NoTitle));
                }

                open?.Add(part);
                break;
        }
    }

    private void PlaceFacts(Part.Facts part, WorkDraft? open, Part? below)
    {
        var content = part.Content;
        if (content.Title is { } title && (content.Citation is not null || content.Statements.Length > 0 || open is null || Word.Of(title).Count > LongestLabel))
        {
            Open(part, title, content.Citation);
            return;
        }

        if (content.Citation is not { } citation)
        {
            var publishes = content.Statements.Any(statement => statement.Phrase.Topic == Topic.Publisher);
            if (open is not null && !(publishes && (open.IsClosed || open.Statements.Any(statement => statement.Phrase.Topic == Topic.Publisher))))
            {
                open.Add(part);
                return;
            }

            left.Add(Lost(part, open is null ? NoTitle : Second));
            return;
        }

        // A venue line belongs to the title above it, unless venue lines follow each other: then each is a work of one line.
        if (open is { Citation: null, IsClosed: false } && !(open.Parts.Count == 1 && citation.IsOneLine && below is Part.Facts { Content: { Citation: not null } }))
        {
            open.AddVenue(part, citation);
            return;
        }

        if (citation.IsOneLine && citation.Part() is var (head, venue))
        {
            Open(part, head, venue);
            return;
        }

        left.Add(Lost(part, open is null ? NoTitle : Second));
    }

    private void Add(WorkDraft draft)
    {
        draft.Section = section;
        drafts.Add(draft);
    }

    private void Open(Part.Facts part, string title, Citation? citation)
    {
        var draft = new WorkDraft(part, title);
        Add(draft);
        if (citation is not null)
        {
            draft.AddVenue(part, citation);
        }
    }

    private void FindBareVenues()
    {
        // Two short lines prove nothing on a page that shows no work at all.
        var anchored = drafts.Exists(draft => draft.IsStrong);
        for (var at = 0; at + 1 < drafts.Count; at++)
        {
            if ((anchored || drafts[at].Statements.Any() || drafts[at + 1].Statements.Any()) && drafts[at].TryTakeVenue(drafts[at + 1]))
            {
                drafts.RemoveAt(at + 1);
            }
        }
    }

    private static Rejection Lost(Part part, string reason) => Rejected.Of(part.Line, RejectionScope.Stray, reason, part.Text);
}

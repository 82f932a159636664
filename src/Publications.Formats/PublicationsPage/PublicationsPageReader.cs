using Publications.Formats.Text;
using Publications.Model.Names;
using Publications.Model.Records;

namespace Publications.Formats.PublicationsPage;

/// <summary>
/// Reads the text of a scholar's publications page: titles, venue lines, "published by", "co-authored with", abstracts, endorsements. See README.md
/// beside it for what it goes by. Every line that it cannot place comes as a rejection.
/// </summary>
/// <remarks>A page is small and its owner may be named on its last line, so, unlike other readers, this one holds the whole page in memory.</remarks>
public sealed class PublicationsPageReader : IRecordReader
{
    /// <inheritdoc/>
    public string Format => "publications-page";

    /// <inheritdoc/>
    public IEnumerable<ReadItem> Read(Stream stream, ReadOptions options)
    {
        var faults = new List<Rejection>();
        var window = new TextWindow(stream, (line, reason) => faults.Add(Rejected.Of(line, RejectionScope.Field, reason, "")));
        while (window.Grow())
        {
        }

        var lines = PageLine.Of(window.Text.ToString());
        var page = PageWorks.Of([.. PartReader.Read(lines)]);
        IReadOnlyList<PageOwner> owners = string.IsNullOrWhiteSpace(options.Owner)
            ? PageOwner.Deduce(page.Works)
            : [new PageOwner(NameParser.Parse(options.Owner), options.Owner.Trim(), null)];
        return lines.Count == 0
            ? [new ReadItem.Rejected(new Rejection(1, RejectionScope.File, "The page holds no text.", ""))]
            : faults.Select(fault => (ReadItem)new ReadItem.Rejected(fault)).Concat(Items(page, owners)).OrderBy(LineOf);
    }

    private static IEnumerable<ReadItem> Items(PageWorks page, IReadOnlyList<PageOwner> owners)
    {
        if (owners.Count != 1 && page.Works.FirstOrDefault(work => work.Authors.IsEmpty) is { } first)
        {
            yield return new ReadItem.Rejected(new Rejection(first.Line, RejectionScope.Field, NoOwner(owners), first.Title));
        }

        foreach (var draft in page.Works)
        {
            var (record, left) = WorkRecord.Of(draft, owners.Count == 1 ? owners[0] : null);
            yield return new ReadItem.Accepted(record);
            foreach (var rejection in left)
            {
                yield return new ReadItem.Rejected(rejection);
            }
        }

        foreach (var rejection in page.Left)
        {
            yield return new ReadItem.Rejected(rejection);
        }
    }

    private static string NoOwner(IReadOnlyList<PageOwner> named) =>
        (named.Count == 0 ? "No quotation on the page names its owner beside the co-authors of a work"
            : $"Quotations on the page name different people as its owner: {string.Join(", ", named.Select(owner => owner.Printed))}")
        + "; its works have no authors but those they name. Give the owner's name in sources.yaml.";

    private static int LineOf(ReadItem item) => item switch
    {
        ReadItem.Accepted accepted => accepted.Record.Line,
        ReadItem.Rejected rejected => rejected.Rejection.Line,
        _ => 0,
    };
}

using System.Text;
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
    private const string NoOwner =
        "Nobody says whose page this is, and no quotation on it names the owner beside the co-authors: the works have no authors but those they name. "
        + "Give the name as `owner` in sources.yaml.";

    /// <inheritdoc/>
    public string Format => "publications-page";

    /// <inheritdoc/>
    public IEnumerable<ReadItem> Read(Stream stream, ReadOptions options)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var lines = PageLine.Of(reader.ReadToEnd());
        var page = PageWorks.Of([.. PartReader.Read(lines)]);
        var owner = string.IsNullOrWhiteSpace(options.Owner)
            ? PageOwner.Deduce(page.Works)
            : new PageOwner(NameParser.Parse(options.Owner), options.Owner.Trim(), null);
        return Items(page, owner).OrderBy(LineOf);
    }

    private static IEnumerable<ReadItem> Items(PageWorks page, PageOwner? owner)
    {
        if (owner is null && page.Works.Count > 0)
        {
            yield return new ReadItem.Rejected(new Rejection(page.Works[0].Line, RejectionScope.Field, NoOwner, page.Works[0].Title));
        }

        foreach (var draft in page.Works)
        {
            var (record, left) = WorkRecord.Of(draft, owner);
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

    private static int LineOf(ReadItem item) => item switch
    {
        ReadItem.Accepted accepted => accepted.Record.Line,
        ReadItem.Rejected rejected => rejected.Rejection.Line,
        _ => 0,
    };
}

using System.Collections.Frozen;
using Publications.Model.Records;
using Publications.Model.Text;

namespace Publications.Formats.PublicationsPage;

/// <summary>What a statement on a page tells of a work.</summary>
internal enum Topic
{
    Names,
    Publisher,
    Venue,
    Book,
    Review,
}

/// <summary>A wording that opens a statement; what follows it is the value.</summary>
/// <param name="Words">Its words, folded, without hyphens; <c>#</c> stands for a year.</param>
/// <param name="Topic">What the value is.</param>
/// <param name="Role">What the named people did, where the value is names.</param>
internal sealed record Phrase(string[] Words, Topic Topic, ContributorRole Role = default)
{
    /// <summary>All wordings, longest first. A new one is a new row, here and nowhere else.</summary>
    public static readonly Phrase[] All =
    [
        .. Rows(Topic.Names, ContributorRole.Author,
            "coauthored with", "coauthored by", "coauthor", "coauthors", "coauthor with", "cowritten with", "written with", "written by", "written jointly with",
            "written together with", "written in collaboration with", "joint with", "jointly with", "joint work with", "in collaboration with", "in cooperation with",
            "together with", "with", "by", "author", "authors",
            "scritto con", "scritta con", "in collaborazione con", "insieme a", "con", "escrito con", "escrito en colaboracion con", "en colaboracion con", "en collaboration avec", "avec"),
        .. Rows(Topic.Names, ContributorRole.Editor,
            "edited with", "edited by", "edited together with", "edited jointly with", "edited in collaboration with", "jointly edited with",
            "coedited with", "coedited by", "coeditor", "coeditors", "coeditor with", "editor", "editors", "editor with", "eds", "ed",
            "a cura di", "curato con", "curato da", "editado con", "editado por", "coordinado con"),
        .. Rows(Topic.Names, ContributorRole.Translator, "translated by", "translated with", "tradotto da", "traducido por"),
        .. Rows(Topic.Publisher, default,
            "published by", "published with", "published in # by", "published # by", "publisher", "pubblicato da", "edito da", "publicado por"),
        .. Rows(Topic.Venue, default, "published in", "appeared in", "appears in", "forthcoming in", "pubblicato in", "publicado en"),
        .. Rows(Topic.Book, default, "chapter in", "a chapter in", "chapter of", "capitolo in", "capitulo en"),
        .. Rows(Topic.Review, default, "reviewed in", "review in", "reviews in", "recensito in", "resenado en"),
    ];

    /// <summary>True when a title may well begin like it: "In collaboration with the state".</summary>
    public bool CanOpenTitle => Words[0] is "in" or "en" or "together" or "joint" or "jointly" or "chapter" or "a";

    /// <summary>Words that may stand before, between and behind statements without a meaning of their own ("The book was …").</summary>
    private static readonly FrozenSet<string> Carriers = Set(
        "a an and are article articles been book books chapter collection essay has have is it its jointly paper papers piece report special issue study text that the these "
        + "this those volume was were which work works also recently il la lo l e i libro articolo saggio lavoro volume stato stata el los fue es articulo capitulo trabajo le et");

    /// <summary>Words that are written small inside the names of journals and publishers.</summary>
    private static readonly FrozenSet<string> Connectives = Set(
        "a an and of the in for on to at by with from & e ed di del della delle dei degli dell d l la le il y de las los el en et des du und der die fur zur");

    private static readonly FrozenSet<string> Headings = new[]
    {
        "abstract", "academic articles", "articles", "articles in journals", "book chapters", "books", "chapters", "chapters in books", "contact", "download", "download pdf", "edited books",
        "endorsements", "home", "journal articles", "link", "more", "other publications", "papers", "pdf", "peer-reviewed articles", "praise", "publications", "read more", "recent publications", "refereed articles", "reviews",
        "selected publications", "selected works", "summary", "working papers", "articoli", "libri", "pubblicazioni", "articulos", "libros", "publicaciones",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words with which sentences of an abstract begin, and titles that end in a full stop do not.</summary>
    private static readonly FrozenSet<string> SentenceOpeners = Set("this these we i it our my here questo questa questi queste este esta estos estas");

    /// <summary>True for a word that opens a sentence rather than a title.</summary>
    public static bool OpensSentence(string word) => SentenceOpeners.Contains(Folding.Fold(word));

    /// <summary>Words of which one stands in the name of most publishers and in that of no journal.</summary>
    private static readonly FrozenSet<string> Publishers = Set("press publisher publishers publishing verlag editore editori edizioni editorial ediciones editions uitgeverij");

    /// <summary>True for the name of a publisher.</summary>
    public static bool IsPublisher(string name) => Word.Of(name).Exists(word => Publishers.Contains(word.Folded));

    /// <summary>True for a line that only orders a page: "Journal articles", "Abstract", a year.</summary>
    public static bool IsHeading(string line) => Folding.Fold(line).TrimEnd(':', ' ', '.') is var text && (Headings.Contains(text) || (Word.Of(text) is [{ IsYear: true }]));

    /// <summary>True for a word without a meaning of its own around statements.</summary>
    public static bool IsCarrier(string word) => Carriers.Contains(Folding.Fold(word));

    /// <summary>True for a word that names write small.</summary>
    public static bool IsConnective(string word) => Connectives.Contains(Folding.Fold(word));

    private static IEnumerable<Phrase> Rows(Topic topic, ContributorRole role, params string[] wordings) =>
        wordings.Select(wording => new Phrase(wording.Split(' '), topic, role)).OrderByDescending(phrase => phrase.Words.Length);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

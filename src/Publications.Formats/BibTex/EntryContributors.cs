using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Publications.Model.Records;

namespace Publications.Formats.BibTex;

/// <summary>Authors, editors and translators of an entry.</summary>
internal sealed class EntryContributors(FieldValues values, TexNames names)
{
    private static readonly (Field Field, Field Kind, ContributorRole Role)[] Rows =
    [
        (Field.Author, Field.None, ContributorRole.Author), (Field.Editor, Field.EditorType, ContributorRole.Editor), (Field.EditorA, Field.EditorAType, ContributorRole.Editor),
        (Field.EditorB, Field.EditorBType, ContributorRole.Editor), (Field.EditorC, Field.EditorCType, ContributorRole.Editor), (Field.Translator, Field.None, ContributorRole.Translator),
    ];

    private readonly List<Contributor> found = [];

    /// <summary>True when the last entry's list of authors ends with <c>and others</c>.</summary>
    public bool AuthorsAreTruncated { get; private set; }

    /// <summary>The contributors of the entry that the values are of, with what Web of Science says of them.</summary>
    public ImmutableArray<Contributor> Read(bool isWebOfScience)
    {
        found.Clear();
        AuthorsAreTruncated = false;
        foreach (var (field, kind, role) in Rows)
        {
            if (values.Raw(field) is { } list)
            {
                Add(field, list, RoleOf(kind, role), isWebOfScience);
                AuthorsAreTruncated |= field == Field.Author && names.IsTruncated;
            }
        }

        if (values.Raw(Field.Author) is null && values.Raw(Field.BookAuthor) is { } authors)
        {
            // A chapter of a book whose authors wrote all of it.
            Add(Field.BookAuthor, authors, ContributorRole.Author, isWebOfScience);
        }

        if (isWebOfScience)
        {
            WebOfScienceAuthors.Complete(found, values);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(found.ToArray());
    }

    private void Add(Field field, string list, ContributorRole role, bool isWebOfScience)
    {
        var position = found.Count(contributor => contributor.Role == role);
        foreach (var (name, printed) in names.Read(WithAnds(list, isWebOfScience), bracesAreLiteral: !isWebOfScience))
        {
            found.Add(new Contributor { Role = role, Name = name, NameAsPrinted = printed, Position = ++position });
        }

        foreach (var (text, reason) in names.Problems)
        {
            values.Report(field, reason, text);
        }
    }

    /// <summary>Lists with semicolons in place of <c>and</c> are common, names with them are not; Web of Science writes some lists one name a line.</summary>
    private static string WithAnds(string list, bool isWebOfScience)
    {
        if (!list.AsSpan().ContainsAny(';', '\n') || list.Contains(" and ", StringComparison.Ordinal))
        {
            return list;
        }

        return isWebOfScience && list.Split('\n').All(line => line.Contains(',', StringComparison.Ordinal)) ? list.Replace("\n", " and ", StringComparison.Ordinal)
            : !list.AsSpan().ContainsAny("{&\\") ? list.Replace(";", " and ", StringComparison.Ordinal)
            : list;
    }

    /// <summary>BibLaTeX names many kinds of editors; one who translated is a translator.</summary>
    private ContributorRole RoleOf(Field kind, ContributorRole role) =>
        kind != Field.None && values.Text(kind) is { } text && text.Contains("translator", StringComparison.OrdinalIgnoreCase) ? ContributorRole.Translator : role;
}

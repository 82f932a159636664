using Publications.Model.Records;

namespace Publications.Resolution.Works;

/// <summary>Types that different sources give to one work; works of different classes with one title are kept apart.</summary>
internal enum TypeClass
{
    Any,
    Article,
    Review,
    Book,
    Chapter,
    Paper,
    Thesis,
    Editorial,
    Erratum,
    Data,
}

internal static class TypeClasses
{
    /// <summary>The class of a type; <see cref="TypeClass.Any"/> goes with every other.</summary>
    public static TypeClass Of(WorkType type) => type switch
    {
        WorkType.Article or WorkType.ReviewArticle => TypeClass.Article,
        WorkType.BookReview => TypeClass.Review,
        WorkType.Book or WorkType.EditedBook or WorkType.Proceedings => TypeClass.Book,
        WorkType.Chapter or WorkType.ConferencePaper => TypeClass.Chapter,
        WorkType.Report or WorkType.WorkingPaper => TypeClass.Paper,
        WorkType.Thesis => TypeClass.Thesis,
        WorkType.Editorial => TypeClass.Editorial,
        WorkType.Erratum => TypeClass.Erratum,
        WorkType.Dataset or WorkType.Software or WorkType.Patent => TypeClass.Data,
        _ => TypeClass.Any,
    };
}

using System.Text;

namespace Publications.Ingestion.Merge;

/// <summary>The schema's spelling of an enum value: <c>ReviewArticle</c> is <c>REVIEW_ARTICLE</c>.</summary>
internal static class EnumName
{
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        var name = new StringBuilder();
        foreach (var c in value.ToString())
        {
            if (char.IsAsciiLetterUpper(c) && name.Length > 0)
            {
                name.Append('_');
            }

            name.Append(char.ToUpperInvariant(c));
        }

        return name.ToString();
    }
}

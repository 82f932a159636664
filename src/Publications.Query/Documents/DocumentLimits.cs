namespace Publications.Query.Documents;

/// <summary>How large a document may be, before and after its fragments are written out.</summary>
/// <param name="Bytes">Of the text in UTF-8.</param>
/// <param name="Tokens">Names, values and punctuation.</param>
/// <param name="Depth">Braces, brackets and parentheses within each other; of fields, once fragments are written out.</param>
/// <param name="Aliases">Fields given another name.</param>
/// <param name="Roots">Fields of the operation itself.</param>
/// <param name="Fields">Fields once fragments are written out.</param>
public sealed record DocumentLimits(
    int Bytes = 128 * 1024, int Tokens = 4_000, int Depth = 32, int Aliases = 200, int Roots = 30, int Fields = 2_000)
{
    /// <summary>The limits of a service without settings.</summary>
    public static DocumentLimits Default { get; } = new();
}

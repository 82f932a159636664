using System.Diagnostics.CodeAnalysis;

namespace Publications.Model.Identifiers;

/// <summary>An identifier of a work in its normal form; only values that passed the scheme's check are made into one.</summary>
/// <param name="Scheme">Who gives the identifier.</param>
/// <param name="Value">Normal form, see <see cref="IdentifierScheme"/>.</param>
public readonly record struct Identifier(IdentifierScheme Scheme, string Value)
{
    /// <summary>Scheme and value as one key, <c>doi:10.1080/…</c>.</summary>
    public string Key => $"{Scheme.ToString().ToLowerInvariant()}:{Value}";

    private delegate bool Parser(string? text, [NotNullWhen(true)] out string? value);

    private static readonly Dictionary<IdentifierScheme, Parser> Parsers = new()
    {
        [IdentifierScheme.Doi] = Doi.TryParse,
        [IdentifierScheme.Isbn] = Isbn.TryParse,
        [IdentifierScheme.OpenAlex] = OpenAlexId.TryParse,
        [IdentifierScheme.WebOfScience] = WebOfScienceId.TryParse,
        [IdentifierScheme.Scopus] = ScopusId.TryParse,
        [IdentifierScheme.PubMed] = PubMedId.TryParse,
        [IdentifierScheme.PubMedCentral] = PubMedCentralId.TryParse,
        [IdentifierScheme.Handle] = Handle.TryParse,
        [IdentifierScheme.RePEc] = RePEcHandle.TryParse,
        [IdentifierScheme.ArXiv] = ArXivId.TryParse,
    };

    /// <summary>Reads text as an identifier of the scheme; false when it does not pass the scheme's check.</summary>
    public static bool TryParse(IdentifierScheme scheme, string? text, out Identifier identifier)
    {
        var passed = Parsers[scheme](text, out var value);
        identifier = passed ? new Identifier(scheme, value!) : default;
        return passed;
    }

    /// <inheritdoc/>
    public override string ToString() => Key;
}

namespace Publications.Model.Identifiers;

/// <summary>An identifier of a work in its normal form; only values that passed the scheme's check are made into one.</summary>
/// <param name="Scheme">Who gives the identifier.</param>
/// <param name="Value">Normal form, see <see cref="IdentifierScheme"/>.</param>
public readonly record struct Identifier(IdentifierScheme Scheme, string Value)
{
    /// <summary>Scheme and value as one key, <c>doi:10.1080/…</c>.</summary>
    public string Key => $"{Scheme.ToString().ToLowerInvariant()}:{Value}";

    /// <inheritdoc/>
    public override string ToString() => Key;
}

using Publications.Model.Text;

namespace Publications.Model.Names;

/// <summary>A person's name in its parts, as far as a source tells them apart, or a literal (an organisation, a name not to be divided).</summary>
/// <param name="Family">Family name without particle; null for a literal.</param>
/// <param name="Given">Given names or initials.</param>
/// <param name="Particle">van, de la, von der.</param>
/// <param name="Suffix">Jr, III.</param>
/// <param name="Literal">The whole, when it must not be divided: a group or an institution.</param>
public sealed record PersonName(string? Family, string? Given = null, string? Particle = null, string? Suffix = null, string? Literal = null)
{
    /// <summary>A group or institution as author.</summary>
    public static PersonName OfGroup(string name) => new(null, Literal: name);

    /// <summary>The name in reading order: <c>Meine Pieter van Dijk, Jr</c>.</summary>
    public string Display => Literal ?? string.Join(' ', new[] { Given, Particle, Family }.Where(part => !string.IsNullOrEmpty(part)))
        + (string.IsNullOrEmpty(Suffix) ? "" : ", " + Suffix);

    /// <summary>The name by which exact equality is judged: the display form, folded, full stops and doubled blanks removed.</summary>
    public string FoldedKey => string.Join(' ', Folding.Fold(Display).Split([' ', '.', ','], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The folded family name with its particle, or of a literal the whole.</summary>
    public string FoldedFamily => Folding.Fold(Literal ?? (string.IsNullOrEmpty(Particle) ? Family : Particle + " " + Family)) ?? "";
}

using System.Collections.Immutable;

namespace Publications.Tagging;

/// <summary>A word or phrase of the vocabulary, and what it stands for.</summary>
/// <param name="Id">The concept or region; empty for a decoy of the whole file.</param>
/// <param name="Text">The phrase, as the theme's file has it.</param>
/// <param name="Use">What a match means.</param>
/// <param name="Case">How capitals must agree.</param>
/// <param name="Unless">Rules the match out.</param>
/// <param name="Only">Without this the match does not count; empty asks for nothing.</param>
public sealed record VocabularyForm(string Id, string Text, FormUse Use, FormCase Case, FormContext Unless, FormContext Only);

/// <summary>What a match of a form means.</summary>
public enum FormUse
{
    /// <summary>It names the thing.</summary>
    Name,

    /// <summary>An adjective or the people of a region: it may also be a language.</summary>
    Adjective,

    /// <summary>It names the thing, but is so common a word that it must be in title or keywords, or come back.</summary>
    Weak,

    /// <summary>It holds a form and means something else: shorter forms within it do not count.</summary>
    Decoy,
}

/// <summary>How the capitals of a text must agree with those of a form.</summary>
public enum FormCase
{
    /// <summary>They need not.</summary>
    Any,

    /// <summary>A word of the match begins with a capital (<c>southern Europe</c>, not <c>turkey</c>).</summary>
    Capital,

    /// <summary>Every letter, but for a plural s (<c>SMEs</c>, <c>US</c>, not <c>us</c>).</summary>
    Exact,
}

/// <summary>Phrases around a match that decide whether it counts.</summary>
/// <param name="Before">Directly before it.</param>
/// <param name="After">Directly after it.</param>
/// <param name="Close">At most three words away, with no sign between but a hyphen or an apostrophe.</param>
/// <param name="Near">In its sentence; title and keywords are one sentence each.</param>
/// <param name="Text">Anywhere in title, abstract or keywords.</param>
public sealed record FormContext(
    ImmutableArray<string> Before, ImmutableArray<string> After, ImmutableArray<string> Close, ImmutableArray<string> Near, ImmutableArray<string> Text)
{
    /// <summary>Asks for nothing.</summary>
    public static FormContext None { get; } = new([], [], [], [], []);

    /// <summary>True when it asks for nothing.</summary>
    public bool IsEmpty => Before.IsEmpty && After.IsEmpty && Close.IsEmpty && Near.IsEmpty && Text.IsEmpty;
}

using System.Collections.Immutable;

namespace Publications.Tests.Query.RandomOperations;

/// <summary>An operation as a tree, from which its text and variables are printed and which can be made smaller.</summary>
internal sealed record Operation(ImmutableArray<Selection> Roots);

/// <summary>A part of a selection.</summary>
internal abstract record Selection
{
    /// <summary>What is selected within; empty for a field without.</summary>
    public ImmutableArray<Selection> Within { get; init; } = [];

    /// <summary><c>@skip</c> and <c>@include</c> with their conditions.</summary>
    public ImmutableArray<Named> Directives { get; init; } = [];
}

/// <summary>A field.</summary>
internal sealed record Field(string Name, string? Alias, ImmutableArray<Named> Arguments) : Selection
{
    public string ResponseName => Alias ?? Name;
}

/// <summary>An inline fragment, or, when it is named, a fragment of its own that is spread here; fragments of equal text are one.</summary>
internal sealed record Fragment(string? On, bool IsNamed) : Selection;

/// <summary>An argument, or a field of an input object.</summary>
internal sealed record Named(string Name, Input Value);

/// <summary>A value of an argument.</summary>
internal abstract record Input
{
    /// <summary>Null, text, a number, a flag, or the name of an enum's value.</summary>
    internal sealed record Scalar(object? Value, bool IsEnum = false) : Input;

    internal sealed record Many(ImmutableArray<Input> Items) : Input;

    internal sealed record Fields(ImmutableArray<Named> Values) : Input;

    /// <summary>A variable; each of this record is one of its own.</summary>
    /// <param name="Type">Its type.</param>
    /// <param name="Given">What the request brings; null when it brings none.</param>
    /// <param name="Default">What stands in the document; null for none.</param>
    internal sealed record Variable(string Type, Input? Given, Input? Default) : Input;
}

using System.Collections.Immutable;
using System.Text.Json;
using Publications.Query.Schema;

namespace Publications.Query.Binding;

/// <summary>How a value of a store becomes a value of the response. Names and aliases are here and only here.</summary>
public abstract record Shape;

/// <summary>A field of the response, from one place of the array at hand.</summary>
/// <param name="Name">Response name.</param>
/// <param name="Column">The place; -1 when the value needs none, or needs the whole array.</param>
/// <param name="Shape">What the value becomes.</param>
public sealed record FieldShape(JsonEncodedText Name, int Column, Shape Shape);

/// <summary>A stored value; an absent list is empty, any other absent value is null.</summary>
public sealed record ValueShape(PropertyKind Kind) : Shape;

/// <summary>A list of small records, whose JSON is in the value as text; empty when absent. With <paramref name="IsLists"/>, an array of such texts, whose lists are one.</summary>
public sealed record EmbeddedShape(ImmutableArray<EmbeddedField> Fields, bool IsLists = false) : Shape;

/// <summary>A selected field of a small record; <paramref name="Stored"/> is null for <c>__typename</c>, whose value <paramref name="Shape"/> knows.</summary>
public sealed record EmbeddedField(JsonEncodedText Name, string? Stored, Shape Shape);

/// <summary>The name of a type.</summary>
public sealed record TypeNameShape(JsonEncodedText Name) : Shape;

/// <summary>An object of an array's places, or null of null.</summary>
public sealed record ObjectShape(ImmutableArray<FieldShape> Fields) : Shape
{
    /// <summary>True when the value of its one field stands for it, without a name.</summary>
    public bool IsBare { get; init; }
}

/// <summary>An object of the same places as the one it is in: the node of an edge.</summary>
public sealed record SameRowShape(ImmutableArray<FieldShape> Fields) : Shape;

/// <summary>A list of rows.</summary>
/// <param name="Row">Each of them.</param>
/// <param name="Size">How many the response has at most; the store may give one more, to say that there are more.</param>
/// <param name="FromEnd">True when the store gives the last one first.</param>
public sealed record RowsShape(ObjectShape Row, int Size, bool FromEnd) : Shape;

/// <summary>A row's place in its list.</summary>
public sealed record CursorShape(CursorFormat Format) : Shape;

/// <summary>Where a page stands, from its rows.</summary>
/// <param name="Fields">The selected fields.</param>
/// <param name="Size">How many rows the response has at most.</param>
/// <param name="FromEnd">True when the store gives the last row first; one more than the size then comes before the page, else after it.</param>
/// <param name="IsAfter">True when the page begins after a cursor.</param>
/// <param name="IsBefore">True when the page ends before a cursor.</param>
/// <param name="Format">How its cursors are made; null when none is selected.</param>
public sealed record PageInfoShape(ImmutableArray<SelectedField> Fields, int Size, bool FromEnd, bool IsAfter, bool IsBefore, CursorFormat? Format) : Shape;

/// <summary>A selected field of the page info; <paramref name="Kind"/> is its name in the schema.</summary>
public sealed record SelectedField(JsonEncodedText Name, string Kind);

/// <summary>How a cursor is made of a row.</summary>
/// <param name="Mark">Says which order it belongs to.</param>
/// <param name="Columns">Places of the order's keys.</param>
public sealed record CursorFormat(string Mark, ImmutableArray<int> Columns);

/// <summary>A value that is known without the store, as JSON.</summary>
public sealed record FixedShape(string Json) : Shape;

/// <summary>A text in a language: that of a list of small records <c>language</c> and <c>text</c> in one place of the row, else that of another place.</summary>
public sealed record TranslatedShape(string Language, int Translations, int Otherwise) : Shape;

/// <summary>One of several, by the number that the value, an array, begins with, of what follows it; null of null.</summary>
public sealed record ChoiceShape(ImmutableArray<ObjectShape> Options) : Shape;

/// <summary>One of several, by the number in another place of the row.</summary>
public sealed record ByBranchShape(int Branch, ImmutableArray<Shape> Options) : Shape;

/// <summary>A value made of a whole array, which is no object of its own.</summary>
public sealed record SingleShape(HighlightsShape Highlights) : Shape;

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

/// <summary>A list of small records, whose JSON is in the value as text; empty when absent.</summary>
public sealed record EmbeddedShape(ImmutableArray<EmbeddedField> Fields) : Shape;

/// <summary>A selected field of a small record; <paramref name="Stored"/> is null for <c>__typename</c>, whose value <paramref name="Shape"/> knows.</summary>
public sealed record EmbeddedField(JsonEncodedText Name, string? Stored, Shape Shape);

/// <summary>The name of a type.</summary>
public sealed record TypeNameShape(JsonEncodedText Name) : Shape;

/// <summary>An object of an array's places, or null of null.</summary>
public sealed record ObjectShape(ImmutableArray<FieldShape> Fields) : Shape;

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
public sealed record PageInfoShape(ImmutableArray<PageInfoField> Fields, int Size, bool FromEnd, bool IsAfter, bool IsBefore, CursorFormat? Format) : Shape;

/// <summary>A selected field of the page info; <paramref name="Kind"/> is its name in the schema.</summary>
public sealed record PageInfoField(JsonEncodedText Name, string Kind);

/// <summary>How a cursor is made of a row.</summary>
/// <param name="Mark">Says which order it belongs to.</param>
/// <param name="Columns">Places of the order's keys.</param>
public sealed record CursorFormat(string Mark, ImmutableArray<int> Columns);

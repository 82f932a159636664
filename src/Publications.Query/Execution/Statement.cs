using System.Collections.Immutable;
using Publications.Model.Graph;

namespace Publications.Query.Execution;

/// <summary>A text in a store's own language with the values of its parameters. It returns one row of one column: a JSON value of nested lists.</summary>
/// <param name="Text">SQL or Cypher. Parameters are written <c>$name</c> in both.</param>
/// <param name="Parameters">Names without <c>$</c>, and values; null is the store's null. In SQL a list of texts arrives as a JSON array in text.</param>
public sealed record Statement(string Text, ImmutableArray<KeyValuePair<string, PropertyValue?>> Parameters);

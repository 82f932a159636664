using System.Collections.Immutable;

namespace Publications.Query.Compile;

/// <summary>
/// A statement ready to run. Equal plans have equal texts, whatever the values, so stores may keep prepared statements by text.
/// It gives one row with one column: a JSON value of nested positional arrays.
/// </summary>
/// <param name="Text">SQL or Cypher; value i is named <c>$p{i}</c> in it.</param>
/// <param name="Values">
/// Each is a <see cref="string"/>, <see cref="long"/>, <see cref="double"/> or <see cref="bool"/>, or, in Cypher only, an
/// <see cref="ImmutableArray{T}"/> of such objects; in SQL a list is the text of a JSON array and a flag is 0 or 1. Never null.
/// </param>
public sealed record Statement(string Text, ImmutableArray<object> Values)
{
    /// <summary>The name, without <c>$</c>, by which the text calls value <paramref name="index"/>.</summary>
    public static string NameOf(int index) => $"p{index}";
}

/// <summary>The languages a plan is compiled to.</summary>
public enum Dialect
{
    /// <summary>SQL of SQLite with its JSON functions.</summary>
    Sql,

    /// <summary>Cypher of Neo4j 5.</summary>
    Cypher,
}

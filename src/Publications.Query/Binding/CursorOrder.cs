using System.Collections.Immutable;
using System.Globalization;
using Publications.Model.Identifiers;
using Publications.Query.Plan;

namespace Publications.Query.Binding;

/// <summary>The order of a list, as cursors belong to it.</summary>
/// <param name="Context">Which list it is.</param>
/// <param name="Keys">Its keys; together they are total.</param>
internal sealed record CursorOrder(string Context, ImmutableArray<OrderKey> Keys)
{
    private readonly Lazy<string> mark = new(() =>
    {
        var order = string.Join(',', Keys.Select(key => $"{key.Operand.Source}.{key.Operand.StoredName}{(key.Descending ? '-' : '+')}"));
        return ((uint)GraphId.Hash63($"{Context}:{order}")).ToString("x8", CultureInfo.InvariantCulture);
    });

    /// <summary>What its cursors begin with; made when one is needed.</summary>
    public string Mark => mark.Value;
}

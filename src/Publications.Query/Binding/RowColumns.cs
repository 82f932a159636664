using System.Collections.Immutable;
using Publications.Query.Plan;

namespace Publications.Query.Binding;

/// <summary>The columns of a row while it is being bound; a stored value that is needed twice is asked for once.</summary>
internal sealed class RowColumns
{
    private readonly List<Column> columns = [];

    public ImmutableArray<Column> Columns => [.. columns];

    public int Of(Operand operand)
    {
        var value = new Value(operand);
        var at = columns.IndexOf(value);
        return at >= 0 ? at : Add(value);
    }

    public int Of(Result nested) => Add(new Nested(nested));

    private int Add(Column column)
    {
        columns.Add(column);
        return columns.Count - 1;
    }
}

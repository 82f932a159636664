using GraphQL.Types;
using Publications.Tests.Query.RandomGraphs;

namespace Publications.Tests.Query.RandomOperations;

/// <summary>Moves some values into variables: given by the request, or by default, or, where nothing is lost, not at all.</summary>
internal sealed class VariableMaker(Draw draw)
{
    /// <summary>The value, or a variable that has it.</summary>
    public Input Maybe(IGraphType type, Input value, bool mayBeAbsent)
    {
        var isNull = value is Input.Scalar { Value: null };
        if (!draw.Chance(7) || HasVariable(value) || (isNull && type is NonNullGraphType))
        {
            return value;
        }

        var name = type.ToString()!;
        return draw.Between(0, 5) switch
        {
            0 => new Input.Variable(name, null, value),
            1 when type is not NonNullGraphType => new Input.Variable(name, value, new Input.Scalar(null)),
            2 when type is not NonNullGraphType && !isNull => new Input.Variable($"{name}!", value, null),
            3 when type is not NonNullGraphType && mayBeAbsent => new Input.Variable(name, null, null),
            _ => new Input.Variable(name, value, null),
        };
    }

    private static bool HasVariable(Input value) => value switch
    {
        Input.Variable => true,
        Input.Many list => list.Items.Any(HasVariable),
        Input.Fields fields => fields.Values.Any(field => HasVariable(field.Value)),
        _ => false,
    };
}

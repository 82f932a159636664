using Publications.Model.Graph;
using Publications.Query.Schema;
using Publications.Tests.Query.Evaluation;
using Publications.Tests.Query.RandomGraphs;

namespace Publications.Tests.Query.RandomOperations;

/// <summary>Makes random valid operations of the API's schema over a graph: the same for the same seed.</summary>
internal sealed class OperationGenerator(IReadOnlyCollection<GraphElement> elements)
{
    private const int Depth = 5;

    private readonly ValuePool pool = new(elements);
    private readonly MemoryGraph graph = new(elements);

    /// <summary>The operation of a seed.</summary>
    public Operation Of(int seed)
    {
        var draw = new Draw(seed);
        var arguments = new ArgumentGenerator(draw, pool, graph, new(graph, GraphSchema.Default));
        return new(new SelectionGenerator(draw, arguments).Of(ApiSchema.Default.Types.Query, draw.Between(1, Depth), 1));
    }
}

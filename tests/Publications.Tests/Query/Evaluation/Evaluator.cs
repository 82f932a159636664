using System.Text.Json;
using System.Text.Json.Nodes;
using GraphQLParser;
using GraphQLParser.AST;
using Publications.Model.Graph;
using Publications.Query.Schema;

namespace Publications.Tests.Query.Evaluation;

/// <summary>
/// Answers queries slowly and obviously, by SEMANTICS.md and the schema's annotations: what both engines are held against. It shares with them the folding
/// of text, the matching of searches and the annotated schema, nothing else.
/// </summary>
internal sealed class Evaluator(IEnumerable<GraphElement> elements)
{
    private readonly MemoryGraph graph = new(elements);

    /// <summary>The <c>data</c> of the answer to a valid request, fields in the order of the selection.</summary>
    public JsonObject Answer(string query, string? operationName = null, JsonElement? variables = null)
    {
        var document = Parser.Parse(query);
        var operation = document.Definitions.OfType<GraphQLOperationDefinition>().Single(definition => operationName is null || definition.Name?.StringValue == operationName);
        var selections = new Selections(document, new(operation, variables), GraphSchema.Default);
        var roots = new RootWriter(graph, GraphSchema.Default, selections);
        return selections.Write("Query", [operation.SelectionSet], roots.Write);
    }
}

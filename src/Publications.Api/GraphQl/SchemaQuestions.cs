using System.Text.Json;
using GraphQL;
using GraphQL.SystemTextJson;
using GraphQLParser.AST;
using Publications.Query.Binding;
using Publications.Query.Documents;
using Publications.Query.Schema;

namespace Publications.Api.GraphQl;

/// <summary>Has the GraphQL library answer what an operation asks about the schema itself.</summary>
internal sealed class SchemaQuestions(ApiSchema schema)
{
    private static readonly Dictionary<string, JsonElement> None = [];
    private static readonly GraphQLSerializer Serializer = new();

    private readonly DocumentExecuter executer = new();

    /// <summary>The answers by response name.</summary>
    /// <exception cref="QueryException">The library refuses a question.</exception>
    public async Task<IReadOnlyDictionary<string, JsonElement>> AnswerAsync(QueryDocument document, BoundOperation operation, JsonElement? variables, CancellationToken cancellation)
    {
        var fields = operation.Roots.OfType<IntrospectionRoot>().Select(root => (ASTNode)root.Field).ToList();
        if (fields.Count == 0)
        {
            return None;
        }

        var questions = new GraphQLOperationDefinition(new GraphQLSelectionSet(fields)) { Operation = OperationType.Query, Variables = operation.Syntax.Variables };
        var syntax = new GraphQLDocument([questions, .. document.Syntax.Definitions.OfType<GraphQLFragmentDefinition>()]) { Source = document.Syntax.Source };
        var result = await executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = schema.Types,
            Document = syntax,
            Variables = variables is { ValueKind: JsonValueKind.Object } given ? Serializer.ReadNode<Inputs>(given) : Inputs.Empty,
            ValidationRules = [], // The whole document has been validated.
            CancellationToken = cancellation,
        });
        if (result.Errors is { Count: > 0 } errors)
        {
            throw new QueryException([.. errors.Select(error => new QueryError(ErrorCode.Validation, error.Message, [], []))]);
        }

        using var json = JsonSerializer.SerializeToDocument(result, new JsonSerializerOptions { Converters = { new ExecutionResultJsonConverter() } });
        return json.RootElement.GetProperty("data").EnumerateObject().ToDictionary(field => field.Name, field => field.Value.Clone(), StringComparer.Ordinal);
    }
}

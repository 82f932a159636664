using Publications.Query.Compile;
using Publications.Query.Documents;
using Publications.Query.Execution;
using Publications.Query.Schema;
using Publications.Stores;

namespace Publications.Api.GraphQl;

/// <summary>From a request to the bytes of its answer: bound, parse, validate, bind, compile, run on one snapshot, write.</summary>
/// <param name="store">Runs the statements.</param>
/// <param name="schema">What is served.</param>
/// <param name="limits">How large a document may be.</param>
public sealed class GraphQlExecutor(IStatementRunner store, ApiSchema schema, DocumentLimits limits)
{
    private readonly DocumentCache documents = new(schema, limits);
    private readonly OperationCache operations = new(schema, store.Language);
    private readonly SchemaQuestions questions = new(schema);

    /// <summary>Answers a request. What is wrong with it, or with the store, is in the answer; it never throws on what a client sends.</summary>
    public async Task<GraphQlResponse> ExecuteAsync(GraphQlRequest request, CancellationToken cancellation)
    {
        using var response = new ResponseWriter();
        try
        {
            var document = await documents.GetAsync(request.Query, cancellation);
            var prepared = operations.Prepare(document, request.OperationName, request.Variables);
            var introspection = await questions.AnswerAsync(document, prepared.Operation, request.Variables, cancellation);
            var answers = prepared.Statements.IsEmpty ? [] : await store.RunAsync(prepared.Statements, cancellation);
            response.WriteData(prepared, answers, introspection);
            return new(response.Written, false);
        }
        catch (QueryException refused)
        {
            response.WriteErrors(refused.Errors, wasRun: false);
            return new(response.Written, true);
        }
        catch (StoreException failed)
        {
            response.WriteErrors([new($"STORE_{failed.Failure.ToString().ToUpperInvariant()}", failed.Message, [], [])], wasRun: true);
            return new(response.Written, false);
        }
    }
}

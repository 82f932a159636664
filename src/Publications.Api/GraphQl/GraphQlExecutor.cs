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
    /// <summary>Bytes that a small answer fits in; names of fields, which stores leave out, make a large one about twice what the store gave.</summary>
    private const int RoomAround = 512;

    private readonly DocumentCache documents = new(schema, limits);
    private readonly OperationCache operations = new(schema, store.Language);
    private readonly SchemaQuestions questions = new(schema);

    /// <summary>Answers a request. What is wrong with it, or with the store, is in the answer; it never throws on what a client sends.</summary>
    public async Task<GraphQlResponse> ExecuteAsync(GraphQlRequest request, CancellationToken cancellation)
    {
        try
        {
            var document = await documents.GetAsync(request.Query, cancellation);
            var prepared = operations.Prepare(document, request.OperationName, request.Variables);
            var introspection = await questions.AnswerAsync(document, prepared.Operation, request.Variables, cancellation);
            using var answers = prepared.Statements.IsEmpty ? new(0) : await store.RunAsync(prepared.Statements, cancellation);
            using var response = new ResponseWriter(RoomAround + (2 * answers.Length));
            response.WriteData(prepared, answers, introspection);
            return response.Response(isRequestError: false);
        }
        catch (QueryException refused)
        {
            return Refused(refused.Errors, wasRun: false);
        }
        catch (StoreException failed)
        {
            return Refused([new($"STORE_{failed.Failure.ToString().ToUpperInvariant()}", failed.Message, [], [])], wasRun: true);
        }
    }

    private static GraphQlResponse Refused(IEnumerable<QueryError> errors, bool wasRun)
    {
        using var response = new ResponseWriter(RoomAround);
        response.WriteErrors(errors, wasRun);
        return response.Response(isRequestError: !wasRun);
    }
}

namespace Publications.Api.GraphQl;

/// <summary>Runs a request against the graph. Never throws on what a client sends: what is wrong with it is in the answer.</summary>
public delegate Task<GraphQlResponse> GraphQlExecution(GraphQlRequest request, CancellationToken cancellation);

using System.Text.Json;
using Publications.Query.Documents;
using Publications.Query.Schema;

namespace Publications.Query.Binding;

/// <summary>Turns an operation of a document, with its variables, into plans for a store and shapes of the response.</summary>
internal static class Binder
{
    /// <summary>Binds an operation.</summary>
    /// <param name="document">A document that fits <paramref name="schema"/>.</param>
    /// <param name="schema">What the API serves.</param>
    /// <param name="operationName">Which operation; null for the only one.</param>
    /// <param name="variables">The request's variables for that operation.</param>
    /// <exception cref="QueryException">The request cannot be answered as it is.</exception>
    public static BoundOperation Bind(QueryDocument document, ApiSchema schema, string? operationName, Variables variables)
    {
        var operation = document.Operation(operationName);
        var collector = new FieldCollector(document, variables, schema);
        var roots = collector.Collect([operation.SelectionSet], null);
        if (roots.Count > document.Limits.Roots)
        {
            throw new QueryException(ErrorCode.DocumentTooLarge, $"The operation has more than {document.Limits.Roots} root fields, the limit. Split it.", [document.LocationOf(operation)]);
        }

        var looked = new List<Looked>();
        return new([.. roots.Select(Root)], operation, [.. looked.Distinct()]);

        BoundRoot Root(MergedField field)
        {
            var name = JsonEncodedText.Encode(field.ResponseName);
            return field.Name switch
            {
                "__typename" => new TypeNameRoot(name, JsonEncodedText.Encode("Query")),
                "__schema" or "__type" => Introspection.Bind(name, field, collector, document),
                _ => new RootBinder(new(document, schema, variables, collector, new(looked))).Bind(name, field),
            };
        }
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;
using Publications.Query.Binding;
using Publications.Query.Compile;
using Publications.Query.Documents;
using Publications.Query.Execution;

namespace Publications.Api.GraphQl;

/// <summary>
/// Writes the bytes of an answer: data, or errors, as the GraphQL specification has it.
/// </summary>
internal sealed class ResponseWriter : IDisposable
{
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private readonly RentedBuffer buffer;
    private readonly Utf8JsonWriter writer;

    /// <summary>A writer with room for so many bytes; it grows when there are more.</summary>
    public ResponseWriter(int room)
    {
        buffer = new(room);
        writer = new(buffer, WriterOptions);
    }

    /// <summary>The answer that was written; its memory is the answer's.</summary>
    public GraphQlResponse Response(bool isRequestError)
    {
        writer.Flush();
        return new(buffer, isRequestError);
    }

    /// <summary>An answer of errors; <paramref name="wasRun"/> adds <c>data: null</c>.</summary>
    public void WriteErrors(IEnumerable<QueryError> errors, bool wasRun)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("errors");
        foreach (var error in errors)
        {
            ErrorWriter.Write(writer, error);
        }

        writer.WriteEndArray();
        if (wasRun)
        {
            writer.WriteNull("data");
        }

        writer.WriteEndObject();
    }

    /// <summary>An answer of data.</summary>
    /// <param name="prepared">What was asked.</param>
    /// <param name="answers">Of each root that a store answers, in their order, the store's JSON.</param>
    /// <param name="introspection">JSON of the introspection by response name.</param>
    public void WriteData(PreparedOperation prepared, StatementAnswers answers, IReadOnlyDictionary<string, JsonElement> introspection)
    {
        var next = 0;
        writer.WriteStartObject();
        writer.WriteStartObject("data");
        foreach (var root in prepared.Operation.Roots)
        {
            writer.WritePropertyName(root.Name);
            switch (root)
            {
                case StatementRoot statement:
                    new ShapeWriter(writer, prepared.Values[next]).Write(answers[next++].Span, statement.Shape);
                    break;
                case TypeNameRoot name:
                    writer.WriteStringValue(name.TypeName);
                    break;
                case IntrospectionRoot:
                    introspection[root.Name.Value].WriteTo(writer);
                    break;
            }
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();
}

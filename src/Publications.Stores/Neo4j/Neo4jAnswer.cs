using System.Buffers;
using System.Text.Json;

namespace Publications.Stores.Neo4j;

/// <summary>
/// Scans an answer of the Query API, whole or piece by piece: <c>{"data": {"fields", "values": [row, …]}, "errors", "bookmarks", "transaction"}</c>.
/// Errors can come after rows, so an answer is good only when it is complete.
/// </summary>
internal sealed class Neo4jAnswer
{
    private const int RowDepth = 3;

    private JsonReaderState state;
    private string? member;

    /// <summary>Codes and messages of errors.</summary>
    public List<(string Code, string Message)> Errors { get; } = [];

    /// <summary>Bookmarks of the transaction that ended.</summary>
    public IReadOnlyList<string> Bookmarks { get; private set; } = [];

    /// <summary>Id of the open transaction; null when there is none.</summary>
    public string? Transaction { get; private set; }

    /// <summary>Where the rows stand in an answer that was scanned whole.</summary>
    public Range Rows { get; private set; } = ..0;

    /// <summary>Scans a whole answer.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static Neo4jAnswer Of(ReadOnlySpan<byte> body)
    {
        var answer = new Neo4jAnswer();
        var reader = new Utf8JsonReader(body);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.StartArray && reader.CurrentDepth == RowDepth - 1 && answer.member == "values")
            {
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                answer.Rows = start..(int)reader.BytesConsumed;
            }
            else if (!answer.Member(ref reader))
            {
                throw new JsonException("The answer ends too early.");
            }
        }

        return answer;
    }

    /// <summary>Scans as far as the pieces go, and adds the rows that are complete.</summary>
    /// <returns>Where to go on.</returns>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public SequencePosition Scan(ReadOnlySequence<byte> pieces, bool isLast, List<JsonElement> rows)
    {
        var reader = new Utf8JsonReader(pieces, isLast, state);
        var reached = reader.Position;
        while (reader.Read() && (reader.TokenType == JsonTokenType.StartArray && reader.CurrentDepth == RowDepth ? Row(ref reader, rows) : Member(ref reader)))
        {
            (state, reached) = (reader.CurrentState, reader.Position);
        }

        return reached;
    }

    private static bool Row(ref Utf8JsonReader reader, List<JsonElement> rows)
    {
        if (!JsonDocument.TryParseValue(ref reader, out var row))
        {
            return false;
        }

        using (row)
        {
            rows.Add(row.RootElement.Clone());
        }

        return true;
    }

    /// <summary>Takes notice of a token outside of the rows; false when its value is not complete yet.</summary>
    private bool Member(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.PropertyName)
        {
            member = reader.GetString();
        }

        if (reader.CurrentDepth != 1 || reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.EndObject || member == "data")
        {
            return true;
        }

        if (!JsonDocument.TryParseValue(ref reader, out var document))
        {
            return false;
        }

        using (document)
        {
            Take(document.RootElement);
        }

        return true;
    }

    private void Take(JsonElement value)
    {
        switch (member)
        {
            case "errors":
                Errors.AddRange(value.EnumerateArray().Select(error => (error.GetProperty("code").GetString()!, error.GetProperty("message").GetString()!)));
                break;
            case "bookmarks":
                Bookmarks = [.. value.EnumerateArray().Select(bookmark => bookmark.GetString()!)];
                break;
            case "transaction":
                Transaction = value.GetProperty("id").GetString();
                break;
        }
    }
}
